"""A row of two sides: what stands on each, and the sign of what became of it."""

from collections.abc import Callable
from typing import Literal

from htpy import Element, Node, div, td, tr

from throughline.core.compare.beside import Row
from throughline.view.compare.signs import sign
from throughline.view.scene import Scene

Side = Literal["left", "right"]
Inside = Callable[[Row, Side], Node]
"""What stands in a cell beside its sign."""


def line(seen: Scene, row: Row, inside: Inside) -> Element:
    """The row; quiet where nothing differs."""
    return tr({"class": "same" if row.mark is None else None})[
        td[_cell(seen, row, "left", inside)], td[_cell(seen, row, "right", inside)]
    ]


def _cell(seen: Scene, row: Row, side: Side, inside: Inside) -> Node:
    if getattr(row, side) is None:
        return None
    return div(class_=["beside-cell", row.mark])[sign(seen, row.mark), inside(row, side)]
