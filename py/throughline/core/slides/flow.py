"""Cards down a column and on into the next, slide after slide."""

from collections.abc import Iterable, Iterator, Sequence

from throughline.core.drawing.paint import HAIR, SHEET
from throughline.core.drawing.shapes import Box, Words, fitted
from throughline.core.paper.pieces import pieces
from throughline.core.slides.slide import ROOM

COLUMNS, GAP, AIR = 3, 14, 8
_LONGEST = 900
"""Characters of one card."""
WIDE = (ROOM.width - GAP * (COLUMNS - 1)) / COLUMNS


def card(title: str, lines: Iterable[str], bar: str, size: float = 11) -> Iterator[Box]:
    """A heading with lines below it; long texts go on in further cards, none taller than a slide."""
    first, *others = pieces(title)
    told = [*others, *(piece for each in lines if each for piece in pieces(each))]
    words = [Words(first, size, bold=True)]
    for each in told:
        if words and sum(len(one.text) for one in words) + len(each) > _LONGEST:
            yield _box(tuple(words), bar)
            words = []
        words.append(Words(each, size - 1))
    yield _box(tuple(words), bar)


def heading(text: str, more: str = "") -> Box:
    """What heads the cards behind it."""
    words = (Words(pieces(text)[0], 13, bold=True), *([Words(more, 10)] if more else []))
    return fitted(Box(0, 0, WIDE, 0, words, pad=1))


def _box(words: tuple[Words, ...], bar: str) -> Box:
    return fitted(Box(0, 0, WIDE, 0, words, (SHEET,), bar or HAIR, thick=1.5 if bar else 0.75, corner=3, pad=7))


def slides(boxes: Sequence[Box]) -> tuple[tuple[Box, ...], ...]:
    """The boxes of each slide in their places. A heading (without a line around it) never ends a column."""
    done: list[tuple[Box, ...]] = []
    now: list[Box] = []
    column, y = 0, ROOM.y
    for at, box in enumerate(boxes):
        behind = boxes[at + 1].height + AIR if not box.line and at + 1 < len(boxes) else 0
        if y > ROOM.y and y + box.height + behind > ROOM.y + ROOM.height:
            column, y = column + 1, ROOM.y
        if column == COLUMNS:
            done.append(tuple(now))
            now, column = [], 0
        now.append(box._replace(x=ROOM.x + column * (WIDE + GAP), y=y))
        y += box.height + AIR
    return (*done, tuple(now)) if now else tuple(done)
