"""Checks run after every change, in a later turn: a key that is pressed never waits for them."""

from collections.abc import Callable

from throughline.core.effects import CheckLater
from throughline.core.messages.base import Message
from throughline.core.model import Model
from throughline.core.update.steps import Answer

SOON = 120
"""Milliseconds after a change: its picture stands first, and a key that repeats does not wait for the one before."""
TYPING = 1_200
"""While somebody is typing, a pause for thought as long as this; marks keep still until then."""

Updated = Callable[[Model, Message], Answer]


def with_checks(updated: Updated) -> Updated:
    """A wrapper around update: a document that was not looked at yet will be."""

    def checking(model: Model, message: Message) -> Answer:
        after, effects = updated(model, message)
        if not _news(model, after) or not _due(after):
            return after, effects
        return after, (*effects, CheckLater(TYPING if _typing(after) else SOON))

    return checking


def _news(before: Model, after: Model) -> bool:
    """Did something change that decides when to look? Else it was asked for already."""
    return (
        before.project is not after.project
        or before.today != after.today
        or before.findings is not after.findings
        or _typing(before) != _typing(after)
    )


def _due(model: Model) -> bool:
    state = model.findings
    looked = state.found.of is model.project and state.found.on == model.today
    return model.project is not None and not state.hidden and not looked


def _typing(model: Model) -> str | None:
    """The visit of the field that somebody is in."""
    past = model.history.past
    return past[-1].visit if past else None
