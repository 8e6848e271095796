"""A journey on paper: its bands, each on as many pages as its rows need."""

import math
from collections.abc import Iterator, Sequence

from throughline.core.find import stages_of
from throughline.core.paper.bands import bands
from throughline.core.paper.measured import BandMeasured, JourneyMeasured
from throughline.core.paper.plan import Stretch
from throughline.core.paper.rows import Row, dealt
from throughline.core.paper.sizes import Sheet, scale
from throughline.core.project import Project

COMFORT = 7.0
"""Points: a band is squeezed onto one page down to this, and no further."""
SPLIT = (9.0, 8.5, 8.0, 7.5)
"""Points to choose from where a band takes several pages anyway."""
_HIGH = 9.5
_SLACK = 1.0


def highest(sheet: Sheet) -> float:
    """The largest text of a journey: grows with the paper, but by less."""
    return _HIGH * math.sqrt(scale(sheet))


def fewest(project: Project, sheet: Sheet, tried: Sequence[JourneyMeasured]) -> JourneyMeasured:
    """Of several sizes, the first (largest) that needs no more pages than any other."""
    return min(tried, key=lambda each: len(planned(project, sheet, each)))


def planned(project: Project, sheet: Sheet, measured: JourneyMeasured) -> tuple[Stretch, ...]:
    """The pages of a journey."""
    stages = bands(len(stages_of(project, measured.journey)), sheet)
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
