"""Messages about people."""

from typing import Literal

from throughline.core.messages.base import Message


class PeopleMessage(Message):
    """Anything done to people."""


class PersonaAdded(PeopleMessage):
    """A new persona is wanted, perhaps of a segment."""

    segment: str | None = None


class PersonaDuplicated(PeopleMessage):
    """A copy is wanted, right after it."""

    persona: str


class PersonaDeleted(PeopleMessage):
    """A persona goes; its journeys stay, without it."""

    persona: str


class PersonaDropped(PeopleMessage):
    """A persona was dragged to a segment (or `none`), before the one that is now at `index` there."""

    persona: str
    place: str
    index: int


class PersonaNudged(PeopleMessage):
    """One earlier or later within its segment."""

    persona: str
    by: Literal[-1, 1]


class PersonaShifted(PeopleMessage):
    """To the segment before or after, at its end."""

    persona: str
    by: Literal[-1, 1]
