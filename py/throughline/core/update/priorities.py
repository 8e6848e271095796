"""What becomes of messages about priorities."""

from throughline.core.messages import priorities as m
from throughline.core.model import Model
from throughline.core.update.steps import Answer, just


def update(model: Model, message: m.PrioritiesMessage) -> Answer:  # noqa: ARG001
    """One line a case."""
    return just(model)
