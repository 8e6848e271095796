"""What the coverage matrix knows beside the document."""

from dataclasses import dataclass
from typing import Literal

Show = Literal["all", "holes", "weakening"]
HEAD = "head"
"""The row of the stages' names."""
BARE = "bare"
"""The row of our touchpoints that rest on no note."""


@dataclass(frozen=True, slots=True)
class LinksState:
    """`cell` has the grid's tab stop: a row (a note's id, a block, `head` or `bare`) and a column, 0 for its name."""

    cell: tuple[str, int] | None = None
    show: Show = "all"
    folded: frozenset[str] = frozenset()
    """Blocks whose rows are hidden."""
