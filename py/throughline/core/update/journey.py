"""What becomes of journey when something happens to them."""

from throughline.core.messages.journey import JourneyMessage
from throughline.core.model import Model
from throughline.core.update.steps import Answer, just


def update(model: Model, message: JourneyMessage) -> Answer:
    """One line a case."""
    del message
    return just(model)
