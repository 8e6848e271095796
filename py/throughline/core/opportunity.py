"""Opportunities: what could be done, how much it brings, what it takes, who does it by when."""

from datetime import date
from typing import Annotated, Literal

from pydantic import FailFast, Field

from throughline.core.evidence import Evidence
from throughline.core.ids import Id
from throughline.core.journey import RANGE, Change
from throughline.core.money import Money
from throughline.core.numbers import Positive, Score
from throughline.core.order import FIRST, Order
from throughline.core.text import Line, Text
from throughline.core.value import Value


class Opportunity(Value):
    """An answer to pains, or a chance at a touchpoint or stage."""

    id: Id
    text: Text
    order: Order = FIRST
    kind: Literal["remove", "simplify", "automate", "personalise", "add"] | None = None
    touchpoint: Id | None = None
    stage: Id | None = None
    pains: Annotated[tuple[Id, ...], FailFast(), Field(max_length=200)] = ()
    notes: Annotated[tuple[Id, ...], FailFast(), Field(max_length=200)] = ()
    impact: Score | None = None
    impact_money: Money | None = None
    change: Change | None = None
    """What would change, from which `impact_money` can be computed."""
    effort: Score | None = None
    effort_days: Positive | None = None
    effort_cost: Money | None = None
    confidence: Score | None = None
    depends_on: Annotated[tuple[Id, ...], FailFast(), Field(max_length=100)] = ()
    owner: Line = ""
    due: date | None = None
    status: Literal["idea", "planned", "doing", "done", "dropped"] = "idea"
    votes: Annotated[int, Field(ge=0, le=10_000)] = 0
    evidence: Evidence | None = None
    practice: Annotated[str, Field(pattern=r"^[a-z0-9-]{1,40}$")] | None = None
    """The practice card it was made from, so that the card is known to be used."""

    def per_cent(self, path: str) -> bool:
        """Points of retention or conversion are written as per cent."""
        return self.change is not None and self.change.in_points and path in RANGE
