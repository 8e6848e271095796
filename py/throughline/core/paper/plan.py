"""The plan of what is printed: which page holds what. Views draw it, tests read it."""

from typing import Literal

from throughline.core.canvas import Block, Place
from throughline.core.paper.bands import LANES, NOTES, Across
from throughline.core.paper.filling import Column
from throughline.core.paper.measured import Look
from throughline.core.paper.rows import RowPage
from throughline.core.paper.sizes import Sheet
from throughline.core.project import Project
from throughline.core.record import Record

What = Literal["canvas", "journey", "both", "matrix", "briefs", "kpis", "changes", "report"]
FLOWING: frozenset[What] = frozenset({"kpis", "changes"})
"""What is printed as items in columns (`flow.py`)."""


class Order(Record):
    """What is asked for: what, on which sheets; `journeys` are ids. A plan is good while this is the same."""

    sheet: Sheet
    what: What
    parking: bool
    journeys: tuple[str, ...]
    language: str
    jobs: tuple[str, ...] = ()
    """Whose briefs."""
    compared: tuple[str, ...] = ()
    """What is compared with what, and what of it is still to be read."""
    chapters: tuple[str, ...] = ()
    """Of a report."""

    @property
    def has_canvas(self) -> bool:
        """Say whether the canvas is printed."""
        return self.what in {"canvas", "both"} or "canvas" in self.chapters

    @property
    def across(self) -> Across:
        """How the sheet's width is shared where stages stand side by side."""
        return NOTES if self.what == "matrix" else LANES

    @property
    def flows(self) -> tuple[str, ...]:
        """What of it flows in columns: chapters of a report, or all of it (named "")."""
        if self.what in FLOWING:
            return ("",)
        return tuple(each for each in self.chapters if each not in {"canvas", "journey"})


class Poster(Record):
    """The canvas on one sheet; `shown` says how many notes of each block stand on it."""

    size: float
    look: Look
    shown: tuple[tuple[Block, int], ...]
    sizes: tuple[tuple[Block, float], ...] = ()
    """Blocks whose text is larger than `size`."""

    def count(self, block: str) -> int:
        """How many notes of a block stand on the poster."""
        return dict(self.shown)[block]  # type: ignore[index]  # asked with block ids only

    def size_of(self, block: str) -> float:
        """The text size of a block."""
        return dict(self.sizes).get(block, self.size)  # type: ignore[call-overload,no-any-return]  # as above


class Share(Record):
    """Notes of one place in a column: each an id with the numbers of its first and last piece."""

    place: Place
    notes: tuple[tuple[str, int, int], ...]
    again: bool


class Rest(Record):
    """A further page of the canvas, in columns."""

    size: float
    columns: tuple[tuple[Share, ...], ...]


class Stretch(Record):
    """A page of a journey, or of its matrix: stages `start` to `stop`, some rows of their table; `part` of the band's pages."""

    journey: str
    size: float
    start: int
    stop: int
    rows: RowPage
    first: bool
    last: bool


class BriefPage(Record):
    """A page of a job's brief: rows of its facts, rows of its behaviours; `number` of `total` for this job."""

    job: str
    size: float
    facts: RowPage
    behaviours: RowPage
    number: int
    total: int


class FlowPage(Record):
    """A page of items in columns: each column holds parts of groups, by the numbers of their items."""

    size: float
    columns: tuple[Column, ...]
    chapters: tuple[str, ...] = ("",)
    """Of a report: those of which something stands here. Parts are named `chapter/name`."""


class ContentsPage(Record):
    """The first page of a report: its chapters, each with the number of its first page."""

    entries: tuple[tuple[str, int], ...]


Page = Poster | Rest | Stretch | BriefPage | FlowPage | ContentsPage


class Plan(Record):
    """All pages, for one state of one project; `larger`: sheets on which the canvas would stand on one."""

    project: Project
    order: Order
    pages: tuple[Page, ...]
    larger: tuple[Sheet, ...] = ()
    whole: bool = True
    """Does the canvas fit its sheet?"""

    def still(self, project: Project | None, order: Order) -> bool:
        """Say whether it is the plan of this very state."""
        return self.project is project and self.order == order

    def page_of(self, place: str) -> int | None:
        """The number (from 1) of the further page where a block goes on."""
        for number, page in enumerate(self.pages, 1):
            if isinstance(page, Rest) and any(share.place == place for column in page.columns for share in column):
                return number
        return None
