"""A poster's table: a head column, columns of equal width, rows as high as their fullest cell."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from throughline.core.drawing.paint import EDGE, HAIR, INK, QUIET
from throughline.core.drawing.shapes import Box, Line, Shape, Sign, Words, fitted
from throughline.view.posters.frame import MARGIN

HEAD, COLUMN, PAD, SIZE = 190, 220, 8, 13


class Item(NamedTuple):
    """One thing in a cell: its paragraphs, a bar at its side, or a sign before it."""

    words: tuple[Words, ...]
    bar: str = ""
    sign: tuple[str, str, str] | None = None
    """Its effect, its fill, its line."""


class Row(NamedTuple):
    """A row: what it is, and its cells; `solid` is a height that it has anyway, `band` a colour behind it."""

    head: tuple[Words, ...]
    cells: Sequence[Sequence[Item]] = ()
    solid: float = 0
    band: str = ""


class Table(NamedTuple):
    """Where the rows of a table lie, and its shapes."""

    shapes: tuple[Shape, ...]
    tops: tuple[float, ...]
    bottom: float


def width_of(columns: int, head: float = HEAD) -> float:
    """How wide a poster with so many columns is."""
    return 2 * MARGIN + head + COLUMN * max(columns, 3)


def table(names: Sequence[str], corner: str, rows: Sequence[Row], top: float, head: float = HEAD) -> Table:
    """The table from `top` down."""
    wide = width_of(len(names), head)
    column = (wide - 2 * MARGIN - head) / max(len(names), 1)
    first = Row((Words(corner, SIZE, colour=QUIET),), [[Item((Words(each, SIZE + 2, bold=True),))] for each in names])
    shapes: list[Shape] = []
    tops: list[float] = []
    y = top
    for row in (first, *rows):
        tops.append(y)
        made, height = _row(row, y, head, column)
        if row.band:
            shapes.append(Box(MARGIN, y, wide - 2 * MARGIN, height, fill=(row.band,)))
        shapes += made
        shapes.append(Line(MARGIN, y, wide - MARGIN, y, EDGE if row is first else HAIR))
        y += height
    shapes.append(Line(MARGIN, y, wide - MARGIN, y, EDGE))
    shapes += [Line(MARGIN + head + at * column, top, MARGIN + head + at * column, y, HAIR) for at in range(len(names))]
    return Table(tuple(shapes), tuple(tops[1:]), y)


def _row(row: Row, y: float, head: float, column: float) -> tuple[list[Shape], float]:
    name = fitted(Box(MARGIN, y, head, 0, row.head, pad=PAD))
    shapes: list[Shape] = [name]
    height = max(name.height, row.solid)
    for at, cell in enumerate(row.cells):
        made, bottom = _cell(cell, MARGIN + head + at * column, y + PAD, column)
        shapes += made
        height = max(height, bottom - y + PAD)
    return shapes, height


def _cell(cell: Sequence[Item], x: float, y: float, column: float) -> tuple[list[Shape], float]:
    shapes: list[Shape] = []
    for item in cell:
        shapes += _item(item, x + PAD, y, column - 2 * PAD)
        box = next(each for each in shapes[::-1] if isinstance(each, Box))
        y = box.y + box.height + 5
    return shapes, y - 5 if cell else y


def _item(item: Item, x: float, y: float, room: float) -> Iterator[Shape]:
    indent = 20 if item.sign else 8 if item.bar else 0
    box = fitted(Box(x + indent, y, room - indent, 0, item.words))
    if item.bar:
        yield Line(x + 1.5, y, x + 1.5, y + box.height, item.bar, 3)
    if item.sign:
        effect, fill, line = item.sign
        yield Sign(x, y + 3, 12, effect, fill, line)
    yield box


def head_words(text: str) -> tuple[Words, ...]:
    """The name of a row."""
    return (Words(text, SIZE, bold=True, colour=INK),)
