"""What the coverage matrix knows beside the document."""

from typing import Literal

from throughline.core.record import Record

Show = Literal["all", "holes", "weakening"]
HEAD = "head"
"""The row of the stages' names."""
BARE = "bare"
"""The row of our touchpoints that rest on no note."""


class LinksState(Record):
    """`cell` has the grid's tab stop: a row (a note's id, a block, `head` or `bare`) and a column, 0 for its name."""

    cell: tuple[str, int] | None = None
    show: Show = "all"
    folded: frozenset[str] = frozenset()
    """Blocks whose rows are hidden."""
