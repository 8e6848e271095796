"""The canvas as shapes: nine blocks in their places, each note a box; as large as fits, or as high as it needs."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from throughline.core.canvas import BLOCKS, Block, Note
from throughline.core.drawing.paint import BORDER, EDGE, INK, SHEET, grounds
from throughline.core.drawing.shapes import Box, Shape, Words, below, fitted
from throughline.core.find import notes_in
from throughline.core.paper.fitting import largest
from throughline.core.paper.pieces import lines
from throughline.core.project import Project
from throughline.core.segments import segments_of
from throughline.words import say

_COLUMNS: Mapping[Block, tuple[int, int]] = {
    "KP": (0, 2),
    "KA": (2, 2),
    "KR": (2, 2),
    "VP": (4, 2),
    "CR": (6, 2),
    "CH": (6, 2),
    "CS": (8, 2),
    "CO": (0, 5),
    "RS": (5, 5),
}
"""Where each begins and how wide it is, in tenths of the width."""
_ROWS: Mapping[Block, tuple[int, int]] = {
    "KP": (0, 2),
    "KA": (0, 1),
    "KR": (1, 1),
    "VP": (0, 2),
    "CR": (0, 1),
    "CH": (1, 1),
    "CS": (0, 2),
    "CO": (2, 1),
    "RS": (2, 1),
}
_SHARES = (3, 3, 2)
"""How what is left of the height goes to the three rows."""
_GAP, _PAD = 0.45, 0.5
"""Between notes, and inside them, in sizes of the letters."""
MARKS = {"strength": "+", "weakness": "−"}


class Frame(NamedTuple):
    """Where the canvas goes."""

    x: float
    y: float
    width: float
    height: float


class Drawn(NamedTuple):
    """The canvas at one size of letters; `height` is what it takes, `most` is how much of each block is shown."""

    shapes: tuple[Shape, ...]
    size: float
    height: float


def canvas(project: Project, language: str, frame: Frame, low: float, high: float) -> Drawn:
    """At the largest size that fits the frame; where not even the lowest does, higher than the frame."""
    size = largest(lambda at: _needs(project, frame, at) <= frame.height, high, low) or low
    rows = _heights(project, frame, size)
    return Drawn(tuple(_blocks(project, language, frame, size, rows)), size, sum(rows))


def fits(project: Project, frame: Frame, size: float) -> bool:
    """Whether all of it fits at a size."""
    return _needs(project, frame, size) <= frame.height


def note_box(project: Project, note: Note, place: Frame, size: float) -> Box:
    """A note as high as its text, at the top of a place."""
    letters = segments_of(project).get(note.id, ())
    tags = (*letters, *([MARKS[note.mark]] if note.mark else []))
    text = Words(lines(note.text) or say("en", "canvas.empty_note"), size, struck=note.state == "dropped")
    planned = note.state == "planned"
    return fitted(
        Box(
            *place[:3],
            0,
            (text,),
            grounds(note, letters),
            INK if planned else BORDER,
            dashed=planned,
            corner=size * 0.3,
            pad=size * _PAD,
            tags=tags,
        )
    )


def _needs(project: Project, frame: Frame, size: float) -> float:
    return sum(_least(project, frame, size))


def _least(project: Project, frame: Frame, size: float) -> list[float]:
    """The least heights of the three rows."""
    need = {block: _block_height(project, block, frame, size) for block in BLOCKS}
    first, second = max(need["KA"], need["CR"]), max(need["KR"], need["CH"])
    more = max(0, max(need["KP"], need["VP"], need["CS"]) - first - second) / 2
    return [first + more, second + more, max(need["CO"], need["RS"])]


def _heights(project: Project, frame: Frame, size: float) -> tuple[float, ...]:
    """The rows, with what is left of the frame shared out."""
    least = _least(project, frame, size)
    left = max(0, frame.height - sum(least))
    return tuple(each + left * share / sum(_SHARES) for each, share in zip(least, _SHARES, strict=True))


def _head(size: float) -> float:
    return size * 2.5


def _block_height(project: Project, block: Block, frame: Frame, size: float) -> float:
    notes = _notes(project, block, Frame(0, 0, frame.width * _COLUMNS[block][1] / 10, 0), size)
    return max(below(notes), _head(size) + size * 2) + size * 0.9


def _notes(project: Project, block: Block, area: Frame, size: float) -> tuple[Box, ...]:
    """The notes of a block below its name; wide blocks have columns, each note in the one that is shortest."""
    count = 3 if block in {"CO", "RS"} else 1
    side, gap = size * 0.8, size * _GAP
    wide = (area.width - 2 * side - gap * (count - 1)) / count
    ends = [area.y + _head(size)] * count
    made = []
    for note in notes_in(project, block):
        at = ends.index(min(ends))
        box = note_box(project, note, Frame(area.x + side + at * (wide + gap), ends[at], wide, 0), size)
        ends[at] = box.y + box.height + gap
        made.append(box)
    return tuple(made)


def _blocks(project: Project, language: str, frame: Frame, size: float, rows: tuple[float, ...]) -> Iterator[Shape]:
    for block in BLOCKS:
        area = _area(block, frame, rows)
        name = say(language, f"block.{block}")
        yield Box(*area, (), (SHEET,), EDGE, name=name)
        yield Box(
            area.x + size * 0.3,
            area.y + size * 0.3,
            area.width - size * 0.6,
            size * 2,
            (Words(name, size * 1.05, bold=True),),
            pad=size * 0.5,
        )
        yield from _notes(project, block, area, size)


def _area(block: Block, frame: Frame, rows: tuple[float, ...]) -> Frame:
    column, wide = _COLUMNS[block]
    row, many = _ROWS[block]
    return Frame(
        frame.x + frame.width * column / 10,
        frame.y + sum(rows[:row]),
        frame.width * wide / 10,
        sum(rows[row : row + many]),
    )
