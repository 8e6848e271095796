"""What flows: items under headings, down a column and on into the next, as many sheets as it takes.

Whatever is a list of items in groups can be printed so (the KPIs); `view/paper_flow.py` knows who draws it.
"""

from collections.abc import Iterator

from throughline.core.paper.filling import Run, columns, pages
from throughline.core.paper.measured import FlowMeasured
from throughline.core.paper.plan import FlowPage, Order
from throughline.core.paper.poster import columns_on

SIZE = 7.5
"""Points of the smallest text: on larger paper stand more columns, not larger letters, for it is read close by."""
READ = 9.0
"""Points of a report, which is read and not looked up."""
_SLACK = 1.0
"""Pixels kept back: paper and screen round differently."""


def size_of(order: Order) -> float:
    """The size of its text."""
    return READ if order.what == "report" else SIZE


def columns_of(order: Order) -> int:
    """How many columns a sheet has: fewer where it is read."""
    count = columns_on(order.sheet)
    return max(1, count - 1) if order.what == "report" else count


def planned(order: Order, *measured: FlowMeasured) -> Iterator[FlowPage]:
    """The pages, each with its columns. Of a report, chapter follows chapter: none begins a sheet for its own sake."""
    runs = [
        Run(named(chapter.chapter, each.name), each.heights, heading=each.heading, leads=frozenset(each.leads))
        for chapter in measured
        for each in chapter.runs
        if each.heights
    ]
    filled = columns(runs, min((each.room for each in measured), default=0) - _SLACK)
    for page in pages(filled, columns_of(order)):
        here = dict.fromkeys(part.name.partition("/")[0] for column in page for part in column)
        yield FlowPage(size_of(order), page, tuple(here))


def named(chapter: str, name: str) -> str:
    """What a part of a chapter is called on the sheets."""
    return f"{chapter}/{name}"
