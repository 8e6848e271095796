"""What the browser measured, in its own pixels. Nothing is decided here."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from throughline.core.canvas import Block, Place
from throughline.core.ids import Id
from throughline.core.paper.sizes import Sheet

Look = Literal["even", "dense"]
"""How notes stand in a block: in even columns, or close together, as wide as their text."""
Points = Annotated[float, Field(gt=0, le=200)]
Pixels = Annotated[float, Field(ge=0, le=1e7)]


class Measured(BaseModel):
    """The base of all measures."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False, defer_build=True)


class BlockMeasured(Measured):
    """A block of the poster: room for notes, what a marker takes of it, where each note ends."""

    place: Place
    room: Pixels
    marker: Pixels
    ends: tuple[Pixels, ...] = ()


class NoteMeasured(Measured):
    """A note in the column of a further page: the height of each of its pieces."""

    note: Id
    heights: tuple[Pixels, ...]


class RestMeasured(Measured):
    """Further pages: the height of a column and of a heading, and every note."""

    room: Pixels
    heading: Pixels
    notes: tuple[NoteMeasured, ...] = ()


class PosterMeasured(Measured):
    """The canvas on one sheet. Where it does not fit: the larger sheets on which it would, and its blocks."""

    size: Points
    look: Look
    fits: bool
    sizes: tuple[tuple[Block, Points], ...] = ()
    """Blocks with room for larger text than `size`."""
    larger: tuple[Sheet, ...] = ()
    blocks: tuple[BlockMeasured, ...] = ()
    rest: RestMeasured | None = None


class RowMeasured(Measured):
    """A row of a band."""

    height: Pixels
    padding: Pixels = 0
    joined: bool = False
    least: Pixels = 0
    cells: tuple[tuple[Pixels, ...], ...] = ()


class BandMeasured(Measured):
    """A band of stages as a table: the height of its head, and its rows."""

    head: Pixels
    rows: tuple[RowMeasured, ...] = ()


class BriefMeasured(Measured):
    """A job's brief at one text size: its two tables, and the height of a page for them."""

    job: Id
    size: Points
    room: Pixels
    facts: BandMeasured
    behaviours: BandMeasured


class RunMeasured(Measured):
    """Items under one heading: its height, and the height of each with the gap behind it."""

    name: str
    heading: Pixels
    heights: tuple[Pixels, ...] = ()
    leads: tuple[Annotated[int, Field(ge=0)], ...] = ()
    """Which items lead to the one behind them, and stay with it."""


class FlowMeasured(Measured):
    """What flows in columns: the height of a column, and every item; `chapter` of a report."""

    chapter: str = ""
    room: Pixels
    runs: tuple[RunMeasured, ...] = ()


class JourneyMeasured(Measured):
    """A journey's bands at one text size, and the height of a page for them."""

    journey: Id
    size: Points
    room: Pixels
    bands: tuple[BandMeasured, ...] = ()
