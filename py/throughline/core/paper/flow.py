"""What flows: items under headings, down a column and on into the next, as many sheets as it takes.

Whatever is a list of items in groups can be printed so (the KPIs); `view/paper_flow.py` knows who draws it.
"""

from collections.abc import Iterator

from throughline.core.paper.filling import Run, columns, pages
from throughline.core.paper.measured import FlowMeasured
from throughline.core.paper.plan import FlowPage
from throughline.core.paper.poster import columns_on
from throughline.core.paper.sizes import Sheet

SIZE = 7.5
"""Points of the smallest text: on larger paper stand more columns, not larger letters, for it is read close by."""
_SLACK = 1.0
"""Pixels kept back: paper and screen round differently."""


def planned(sheet: Sheet, measured: FlowMeasured) -> Iterator[FlowPage]:
    """The pages, each with its columns."""
    runs = [Run(each.name, each.heights, heading=each.heading) for each in measured.runs if each.heights]
    filled = columns(runs, measured.room - _SLACK)
    for page in pages(filled, columns_on(sheet)):
        yield FlowPage(SIZE, page)
