"""What a question for the value at stake is answered with."""

from decimal import Decimal
from typing import Literal, NamedTuple

from throughline.core.journey import Change
from throughline.core.record import Record
from throughline.core.state.where import View
from throughline.core.worth import Refused
from throughline.words import Sentence

Counted = Literal["month", "quarter", "year"]
Compared = Literal["less", "more", "same"]
"""How a joint result stands to what the changes bring one by one."""


class Reach(NamedTuple):
    """Who comes to a place in a year, and what says so."""

    customers: int
    """In a year; no more than the segment has, where its size is known."""
    counted: int
    """As it was entered, in the time of `over`."""
    over: Counted
    at: str
    """The touchpoint, or the stage, whose number it is."""
    by: Literal["touchpoint", "stage"]
    limited: bool = False
    """Was it more than the segment has?"""


class Ask(NamedTuple):
    """One change, for whom, and how many of them meet it: all that is counted with."""

    id: str
    change: Change
    segment: str
    reach: Reach

    @property
    def affected(self) -> Decimal:
        """How many customers a year it concerns."""
        return self.reach.customers * Decimal(str(self.change.share))


class Part(Record):
    """One change in a result: what a customer is worth more by it (or a new customer as such)."""

    id: str
    change: Change
    reach: Reach
    low: Decimal
    high: Decimal
    capped: bool = False
    """Did a rate stop at 0 or at 1?"""


class Stake(Record):
    """What is at stake in a year, from … to, in the project's currency."""

    low: Decimal
    high: Decimal
    period: Literal["year"]
    customers: int
    """How many customers it concerns at most, before the share."""
    sentence: Sentence
    """The formula."""
    segment: str
    parts: tuple[Part, ...]
    replaced: tuple[str, ...] = ()
    """Pains that were chosen and stand for nothing, because an opportunity that answers them was chosen too."""
    compared: Compared | None = None

    @property
    def middle(self) -> Decimal:
        """Halfway between low and high."""
        return (self.low + self.high) / 2


class Missing(Refused):
    """What is missing for an answer, and where it is entered: `missing` fields of the element `at`, or a whole screen."""

    at: str | None = None
    view: View | None = None
