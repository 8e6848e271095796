"""What becomes of projects when something happens to them."""

from collections.abc import Callable

from throughline.core.messages.base import Message
from throughline.core.messages.projects import ProjectsMessage
from throughline.core.model import Model
from throughline.core.update.steps import Answer, just


def update(model: Model, message: ProjectsMessage) -> Answer:
    """One line a case."""
    del message
    return just(model)


def with_saving(updated: Callable[[Model, Message], Answer]) -> Callable[[Model, Message], Answer]:
    """Saving is a wrapper around update: a document that is not the same object is saved."""
    return updated
