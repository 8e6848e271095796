"""What becomes of people when something happens to them."""

from throughline.core.messages.people import PeopleMessage
from throughline.core.model import Model
from throughline.core.update.steps import Answer, just


def update(model: Model, message: PeopleMessage) -> Answer:
    """One line a case."""
    del message
    return just(model)
