"""What the session knows about priorities beside the document."""

from typing import Literal, NamedTuple

from throughline.core.record import Record

ImpactUnit = Literal["score", "money"]
EffortUnit = Literal["score", "days"]
Column = Literal["value-per-effort", "worth", "quadrant", "due", "owner", "status"]
Filter = Literal["open", "all", "idea", "planned", "doing", "done", "dropped"]

Criterion = Literal["revenue_potential", "loyalty", "strategic_importance"]
"""What a segment's priority is made of."""


class Wish(NamedTuple):
    """Which practice cards are wanted: a phase of the journey, a block, a type of relationship; None: any."""

    phase: str | None = None
    block: str | None = None
    type: str | None = None


class PrioritiesState(Record):
    """The axes of the chart (None: those on which most is seen), the order of the list, the cards."""

    impact: ImpactUnit | None = None
    effort: EffortUnit | None = None
    column: Column = "value-per-effort"
    turned: bool = False
    """Is the order of the column turned round?"""
    shown: Filter = "open"
    ideas: bool = False
    """Are the practice cards open?"""
    wish: Wish | None = None
    """None: what the chosen element asks for."""
