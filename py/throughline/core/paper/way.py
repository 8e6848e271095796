"""A journey on paper, or where it meets the canvas: its bands, each on as many pages as its rows need."""

from collections.abc import Iterator, Sequence

from throughline.core.find import stages_of
from throughline.core.paper.bands import bands
from throughline.core.paper.fitting import round_down
from throughline.core.paper.measured import BandMeasured, JourneyMeasured
from throughline.core.paper.plan import Order, Stretch
from throughline.core.paper.rows import Row, dealt
from throughline.core.paper.sizes import Sheet, reading_scale
from throughline.core.project import Project

COMFORT = 7.0
"""Points on A4: a band is squeezed onto one page down to this, and no further."""
SPLIT = (9.0, 8.5, 8.0, 7.5)
"""Points on A4 to choose from where a band takes several pages anyway."""
HIGH = 9.5
_SLACK = 1.0


def one_page(sheet: Sheet) -> tuple[float, float]:
    """The sizes between which a band may be set to stand on one page."""
    return COMFORT * reading_scale(sheet), HIGH * reading_scale(sheet)


def several(sheet: Sheet) -> tuple[float, ...]:
    """The sizes to choose from where it takes more."""
    return tuple(round_down(each * reading_scale(sheet)) for each in SPLIT)


def fewest(project: Project, order: Order, tried: Sequence[JourneyMeasured]) -> JourneyMeasured:
    """Of several sizes, the first (largest) that needs no more pages than any other."""
    return min(tried, key=lambda each: len(planned(project, order, each)))


def planned(project: Project, order: Order, measured: JourneyMeasured) -> tuple[Stretch, ...]:
    """The pages of a journey."""
    stages = bands(len(stages_of(project, measured.journey)), order.sheet, order.across)
    pages = zip(stages, measured.bands, strict=True)
    return tuple(page for where, band in pages for page in _band(measured, where, band))


def _band(measured: JourneyMeasured, where: range, band: BandMeasured) -> Iterator[Stretch]:
    rows = [Row(each.height, each.cells, each.padding, each.joined, each.least) for each in band.rows]
    dealt_rows = dealt(rows, measured.room - band.head - _SLACK) or ((),)
    for number, page in enumerate(dealt_rows):
        yield Stretch(
            measured.journey,
            measured.size,
            where.start,
            where.stop,
            page,
            first=number == 0,
            last=number == len(dealt_rows) - 1,
        )
