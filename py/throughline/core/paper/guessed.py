"""How large the canvas may be printed where nothing can measure it: in a page that runs no script."""

from functools import partial

from throughline.core.canvas import BLOCKS, Block
from throughline.core.find import notes_in
from throughline.core.lettering import Face, wrapped
from throughline.core.paper.fitting import FLOOR, largest
from throughline.core.paper.pieces import lines
from throughline.core.paper.poster import HIGH
from throughline.core.paper.sizes import Sheet, box, scale
from throughline.core.project import Project

_MM = 25.4 / 72
"""Millimetres of a point."""
_HEAD, _FOOT = 44, 6
"""Millimetres that the heading and the key above the blocks take, and the page's foot beyond its margin."""
_LINE, _PADDING, _GAP, _SIDES, _LETTERS = 1.3, 0.85, 0.45, 2.6, 1.9
"""In sizes of the letters: a line, what a note has above and below its text, between notes, beside its text, its signs."""


def canvas_size(project: Project, sheet: Sheet) -> float:
    """Points: the largest text at which all of it fits one sheet, or the smallest that can be read."""
    return largest(partial(_fits, project, sheet), HIGH * scale(sheet)) or FLOOR


def _fits(project: Project, sheet: Sheet, size: float) -> bool:
    width, height = box(sheet)
    tall = {block: _height(project, block, width / (2 if block in {"CO", "RS"} else 5), size) for block in BLOCKS}
    top = max(tall["KP"], tall["VP"], tall["CS"], max(tall["KA"], tall["CR"]) + max(tall["KR"], tall["CH"]))
    return top + max(tall["CO"], tall["RS"]) <= height - _HEAD - _FOOT


def _height(project: Project, block: Block, width: float, size: float) -> float:
    """Millimetres of a block with its heading and its notes."""
    em = size * _MM
    room = width - 4 - (_SIDES + _LETTERS) * em
    notes = (wrapped(lines(each.text), max(room, em), Face(em)) for each in notes_in(project, block))
    return 8 + sum((_LINE * len(each) + _PADDING + _GAP) * em for each in notes)
