"""The rows of a band's table, dealt onto pages; a row taller than a page goes on where it stopped."""

from collections.abc import Sequence
from typing import NamedTuple


class Row(NamedTuple):
    """A measured row: its height, and the heights of the pieces in each cell with `padding` around them.

    `least` is the height of the row's head: no part of the row is lower. `joined` keeps it on the page of the row that follows (a line that heads what is below it).
    """

    height: float
    cells: Sequence[Sequence[float]] = ()
    padding: float = 0
    joined: bool = False
    least: float = 0


Span = tuple[int, int]


class RowPart(NamedTuple):
    """Row `row`, whole (`spans` None) or some pieces of each cell; `again`: it began on the page before."""

    row: int
    spans: tuple[Span, ...] | None = None
    again: bool = False


RowPage = tuple[RowPart, ...]


class _Pages:
    """Pages being filled."""

    def __init__(self, room: float) -> None:
        self.room = self.left = room
        self.done: list[RowPage] = []
        self.now: list[RowPart] = []

    def turn(self) -> None:
        """Begin the next page."""
        self.done.append(tuple(self.now))
        self.now, self.left = [], self.room

    def put(self, part: RowPart, height: float) -> None:
        self.now.append(part)
        self.left -= height


def dealt(rows: Sequence[Row], room: float) -> tuple[RowPage, ...]:
    """The rows on pages with `room` for rows; every row, and every piece, exactly once."""
    pages = _Pages(room)
    for at, row in enumerate(rows):
        if _needed(rows, at, room) > pages.left and pages.now and (row.height <= room or not row.cells):
            pages.turn()
        if row.height <= pages.left or not row.cells:
            pages.put(RowPart(at), row.height)
        else:
            _deal_pieces(pages, at, row)
    return (*pages.done, tuple(pages.now)) if pages.now else tuple(pages.done)


def _needed(rows: Sequence[Row], at: int, room: float) -> float:
    row = rows[at]
    following = rows[at + 1].height if row.joined and at + 1 < len(rows) else 0
    return row.height + (following if following + row.height <= room else 0)


def _deal_pieces(pages: _Pages, at: int, row: Row) -> None:
    starts = [0] * len(row.cells)
    while True:
        if row.least > pages.left and pages.now:
            pages.turn()
        ends = [_end(cell, start, pages.left - row.padding) for cell, start in zip(row.cells, starts, strict=True)]
        if ends == starts and pages.now:
            pages.turn()
            continue
        if ends == starts:  # a piece taller than a page: it gets one of its own
            ends = [min(start + 1, len(cell)) for cell, start in zip(row.cells, starts, strict=True)]
        spans = tuple(zip(starts, ends, strict=True))
        taken = max(sum(cell[start:end]) for cell, (start, end) in zip(row.cells, spans, strict=True))
        pages.put(RowPart(at, spans, again=any(starts)), max(taken + row.padding, row.least))
        if all(end == len(cell) for cell, end in zip(row.cells, ends, strict=True)):
            return
        starts = ends
        pages.turn()


def _end(cell: Sequence[float], start: int, room: float) -> int:
    end = start
    while end < len(cell) and cell[end] <= room:
        room -= cell[end]
        end += 1
    return end
