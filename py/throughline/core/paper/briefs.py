"""Job briefs on paper: a page each, and as many more as a job with very many behaviours needs."""

from collections.abc import Iterator
from itertools import zip_longest

from throughline.core.paper.fitting import round_down
from throughline.core.paper.measured import BandMeasured, BriefMeasured
from throughline.core.paper.plan import BriefPage
from throughline.core.paper.rows import Row, RowPage, dealt
from throughline.core.paper.sizes import Sheet, reading_scale

LOW, HIGH = 8.5, 12.0
"""Points on A4: a brief is set as large as it fits one page; below the lower it goes on instead."""
_SLACK = 1.0
"""Pixels kept back: paper and screen round differently."""


def one_page(sheet: Sheet) -> tuple[float, float]:
    """The sizes between which a brief may be set."""
    return LOW * reading_scale(sheet), HIGH * reading_scale(sheet)


def continued(sheet: Sheet) -> float:
    """The size of a brief that takes several pages."""
    return round_down(LOW * reading_scale(sheet))


def planned(measured: BriefMeasured) -> Iterator[BriefPage]:
    """The pages of one job; its facts and its behaviours are dealt side by side."""
    facts, behaviours = (_dealt(each, measured.room) for each in (measured.facts, measured.behaviours))
    pages = tuple(zip_longest(facts, behaviours, fillvalue=())) or (((), ()),)
    for number, (left, right) in enumerate(pages, 1):
        yield BriefPage(measured.job, measured.size, left, right, number, len(pages))


def _dealt(band: BandMeasured, room: float) -> tuple[RowPage, ...]:
    rows = [Row(each.height, each.cells, each.padding, each.joined, each.least) for each in band.rows]
    return dealt(rows, room - band.head - _SLACK)
