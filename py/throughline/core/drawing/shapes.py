"""The shapes that pictures are made of. Lengths are in one unit: pixels of a picture, points of a slide."""

from typing import NamedTuple

from throughline.core.drawing.paint import INK
from throughline.core.lettering import Face, width, wrapped

LEADING = 1.3
"""From line to line, in sizes of the letters."""
_TAG = 1.5
"""The width of a tag in sizes of the letters, with the gap before it."""


class Words(NamedTuple):
    """A paragraph."""

    text: str
    size: float
    bold: bool = False
    colour: str = INK
    struck: bool = False

    @property
    def face(self) -> Face:
        """How it is set."""
        return Face(self.size, self.bold)


class Box(NamedTuple):
    """A rectangle with words in it; `tags` are short signs at its end (letters of segments, + and −)."""

    x: float
    y: float
    width: float
    height: float
    words: tuple[Words, ...] = ()
    fill: tuple[str, ...] = ()
    """Colours side by side; none: clear."""
    line: str = ""
    dashed: bool = False
    thick: float = 1
    corner: float = 0
    pad: float = 0
    tags: tuple[str, ...] = ()
    middle: bool = False
    """Whether the words stand in its middle."""
    name: str = ""
    """What it is, for who cannot see it."""

    @property
    def room(self) -> float:
        """How wide a line of its words may be."""
        return max(self.width - 2 * self.pad - tags_wide(self.tags, self.words), 1)


class Line(NamedTuple):
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float
    colour: str
    thick: float = 1
    dashed: bool = False


class Curve(NamedTuple):
    """A way through points: from `start`, each bend as two handles and its end."""

    start: tuple[float, float]
    bends: tuple[tuple[tuple[float, float], tuple[float, float], tuple[float, float]], ...]
    colour: str
    thick: float = 1
    dashed: bool = False
    name: str = ""


class Dot(NamedTuple):
    """A point of a curve: a circle, or a diamond with its sign where it is a moment of truth."""

    x: float
    y: float
    radius: float
    fill: str
    line: str
    moment: bool = False
    sign: str = ""
    name: str = ""


class Sign(NamedTuple):
    """What a note does at a touchpoint: a triangle up or down, or a diamond."""

    x: float
    y: float
    size: float
    effect: str
    fill: str
    line: str


Shape = Box | Line | Curve | Dot | Sign


def tags_wide(tags: tuple[str, ...], words: tuple[Words, ...]) -> float:
    """The width that tags take from the words beside them."""
    return len(tags) * _TAG * words[0].size if tags and words else 0


def lines_of(words: Words, room: float) -> tuple[str, ...]:
    """The lines of a paragraph in a room."""
    return wrapped(words.text, room, words.face)


def tall(words: tuple[Words, ...], room: float) -> float:
    """The height of paragraphs, one below the other."""
    return sum(len(lines_of(each, room)) * each.size * LEADING for each in words)


def fitted(box: Box) -> Box:
    """The box as high as its words need."""
    return box._replace(height=tall(box.words, box.room) + 2 * box.pad)


def below(boxes: tuple[Box, ...]) -> float:
    """Where the lowest of some boxes ends."""
    return max((each.y + each.height for each in boxes), default=0.0)


def one_line(x: float, y: float, words: Words, room: float = 1e6) -> Box:
    """Words on their own, as high as they are."""
    return fitted(Box(x, y, min(room, width(words.text, words.face) + 1) if room > 1e5 else room, 0, (words,)))  # noqa: PLR2004 - no room given
