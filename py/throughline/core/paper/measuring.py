"""What has to be measured for a plan, and in which order. `Press` is whoever can measure text."""

from collections.abc import Iterator
from functools import partial
from typing import Protocol

from throughline.core.canvas import BLOCKS, Block
from throughline.core.paper import briefs, way
from throughline.core.paper.fitting import FLOOR, largest
from throughline.core.paper.measured import (
    BandMeasured,
    BlockMeasured,
    BriefMeasured,
    FlowMeasured,
    JourneyMeasured,
    Look,
    PosterMeasured,
    RestMeasured,
)
from throughline.core.paper.plan import Order
from throughline.core.paper.poster import CONTINUED, HIGH
from throughline.core.paper.sizes import Sheet, larger, scale
from throughline.core.project import Project

EASY = 9.0
"""Points on A4: text that is easy to read needs no more."""
MOST = 1.35
"""How much larger one block's text may be than another's: they are still one picture."""
SMALL = 8.5
"""Points: below this on A4, notes stand close together if that makes them larger."""


class Press(Protocol):
    """Lays the proofs out and measures them, at once."""

    def poster_fits(self, sheet: Sheet, look: Look, size: float) -> bool:
        """Say whether every note fits its block."""

    def block_fits(self, block: Block, size: float) -> bool:
        """Say whether every note fits this block of the poster, which else stays as it is."""

    def blocks(self) -> tuple[BlockMeasured, ...]:
        """The blocks of the poster as it stands."""

    def rest(self) -> RestMeasured:
        """The notes in the column of a further page."""

    def bands_fit(self, journey: str, size: float) -> bool:
        """Say whether every band of the journey fits one page."""

    def bands(self, journey: str) -> tuple[float, tuple[BandMeasured, ...]]:
        """The room on a page, and the bands as they stand."""

    def brief_fits(self, job: str, size: float) -> bool:
        """Say whether the brief of a job fits one page."""

    def brief(self, job: str) -> tuple[float, BandMeasured, BandMeasured]:
        """The room on a page, and the facts and the behaviours as they stand."""

    def flow(self, chapter: str) -> FlowMeasured:
        """The items that flow, in their groups, as they stand in a column."""


def poster(press: Press, sheet: Sheet, *, parking: bool) -> PosterMeasured:
    """The canvas at the largest size that fits, or as it goes on elsewhere."""
    found = _best(press, sheet)
    if found is not None:
        size, look = found
        sizes = tuple(_grown(press, sheet, look, size))
        return PosterMeasured(size=size, look=look, fits=True, sizes=sizes, rest=press.rest() if parking else None)
    fitting = tuple(each for each in larger(sheet) if press.poster_fits(each, "dense", FLOOR))
    press.poster_fits(sheet, "dense", CONTINUED)
    return PosterMeasured(
        size=CONTINUED, look="dense", fits=False, larger=fitting, blocks=press.blocks(), rest=press.rest()
    )


def _best(press: Press, sheet: Sheet) -> tuple[float, Look] | None:
    """Even columns while the text is large enough; close together where that makes it larger."""
    high = HIGH * scale(sheet)
    even = largest(partial(press.poster_fits, sheet, "even"), high)
    if even is not None and even >= SMALL * scale(sheet):
        return even, "even"
    dense = largest(partial(press.poster_fits, sheet, "dense"), high)
    if even is not None and (dense is None or even >= dense):
        return even, "even"
    return None if dense is None else (dense, "dense")


def _grown(press: Press, sheet: Sheet, look: Look, size: float) -> Iterator[tuple[Block, float]]:
    """Where one crowded block keeps all text small, the others may have larger text, up to what is easy to read."""
    high = min(EASY * scale(sheet), size * MOST)
    if high <= size:
        return
    press.poster_fits(sheet, look, size)
    for block in BLOCKS:
        found = largest(partial(press.block_fits, block), high, size, steps=4)
        if found is not None and found > size:
            yield block, found
        press.block_fits(block, found or size)


def journey(press: Press, project: Project, order: Order, id_: str) -> JourneyMeasured:
    """The bands of a journey (or of its matrix), each on one page if the text stays easy to read; else at the size that saves pages."""
    low, high = way.one_page(order.sheet)
    size = largest(partial(press.bands_fit, id_), high, low)
    sizes = way.several(order.sheet) if size is None else (size,)
    return way.fewest(project, order, [_bands(press, id_, each) for each in sizes])


def brief(press: Press, sheet: Sheet, id_: str) -> BriefMeasured:
    """A job's brief at the largest size that fits one page; at the smallest one where it goes on."""
    low, high = briefs.one_page(sheet)
    size = largest(partial(press.brief_fits, id_), high, low) or briefs.continued(sheet)
    press.brief_fits(id_, size)
    room, facts, behaviours = press.brief(id_)
    return BriefMeasured(job=id_, size=size, room=room, facts=facts, behaviours=behaviours)


def _bands(press: Press, id_: str, size: float) -> JourneyMeasured:
    press.bands_fit(id_, size)
    room, bands = press.bands(id_)
    return JourneyMeasured(journey=id_, size=size, room=room, bands=bands)
