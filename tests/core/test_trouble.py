"""What is said of something that went wrong."""

from tests.shoes import model
from throughline.core.messages.session import Failed
from throughline.core.update import update
from throughline.runtime.rest import RestMissingError
from throughline.words import say


def told(error: Exception) -> str:
    after, _ = update(model(), Failed(error=type(error).__name__))
    assert after.failure == type(error).__name__
    assert after.status is not None
    return say("en", after.status)


def test_a_part_that_has_not_come_is_told_apart_from_a_failure() -> None:
    assert "try again in a moment" in told(RestMissingError("no network"))
    assert told(ValueError("no")) == "That did not work (ValueError). Nothing was changed."
