"""Messages about the coverage matrix and the strip: looking, moving about, filling a cell."""

from typing import Literal

from throughline.core.canvas import Block
from throughline.core.messages.base import Message
from throughline.core.state.links import Show


class LinksMessage(Message):
    """Anything done while looking at links."""


class MatrixFiltered(LinksMessage):
    """All rows are to be shown, or only those with holes, or with weakening links."""

    show: Show


class BlockFolded(LinksMessage):
    """The rows of a block are to be hidden, or shown again."""

    block: Block


class CellFocused(LinksMessage):
    """A cell of the matrix (its DOM id) got the focus: it is the grid's tab stop from now on."""

    cell: str


class CellAsked(LinksMessage):
    """The list of a cell is wanted, to fill it."""

    cell: str


class CellMoved(LinksMessage):
    """An arrow, Home or End in the matrix; `first` and `last` are the corners."""

    to: Literal["up", "down", "left", "right", "home", "end", "first", "last"]


class CellOpened(LinksMessage):
    """Enter or F2 on the cell with the tab stop: its list opens, its note is chosen, its block folds."""


class Stepped(LinksMessage):
    """An arrow in a list that is one tab stop: the focus goes to this element of the page."""

    to: str


class PointStepped(LinksMessage):
    """Left or right on a point of the strip: the focus goes to the touchpoint before or after."""

    touchpoint: str
    by: Literal[-1, 1]


class CoverageEdit(LinksMessage):
    """What changes the document."""


class CellTicked(CoverageEdit):
    """In a cell's list: a note is linked with a touchpoint, or no longer."""

    note: str
    touchpoint: str
    on: bool


class TouchpointNamed(CoverageEdit):
    """In a cell's list: a new touchpoint at this stage, linked with the note."""

    note: str
    stage: str
    name: str
