"""A project in small: its canvas as a few marks a block, and the throughline beneath it."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from htpy import Element, Node, path, svg

from throughline.core.canvas import BLOCKS
from throughline.core.curve import HIGHEST, LOWEST, bends

WIDTH, HEIGHT, LINE = 200, 96, 30
"""The canvas in its own proportions (rows 3:3:2), and the height of the line's band."""
BOXES = {
    "KP": (0, 0, 40, 72),
    "KA": (40, 0, 40, 36),
    "KR": (40, 36, 40, 36),
    "VP": (80, 0, 40, 72),
    "CR": (120, 0, 40, 36),
    "CH": (120, 36, 40, 36),
    "CS": (160, 0, 40, 72),
    "CO": (0, 72, 100, 24),
    "RS": (100, 72, 100, 24),
}
_MARK, _GAP, _PAD = 4, 2.5, 4
_ACROSS = 27
"""The width of a mark where several stand side by side."""


def thumbnail(picture: Sequence[str], curve: Sequence[float]) -> Element:
    """The picture on a card; it says nothing that the card's words do not say."""
    return svg(".thumb", viewBox=f"-1 -1 {WIDTH + 2} {HEIGHT + LINE + 2}", aria_hidden="true", focusable="false")[
        path(".thumb-grid", d=_grid()),
        _marks(picture),
        _line(curve),
    ]


def _grid() -> str:
    frame = f"M0 0H{WIDTH}V{HEIGHT}H0Z"
    return frame + "M40 0V72M80 0V72M120 0V72M160 0V72M0 72H200M100 72V96M40 36H80M120 36H160"


def _marks(picture: Sequence[str]) -> Iterator[Node]:
    """The notes: one shape for all of a colour, because the start page shows hundreds and is to be there at once."""
    shapes: dict[str, list[str]] = {}
    for block, letters in zip(BLOCKS, picture, strict=False):
        for letter, shape in _shapes(block, letters):
            shapes.setdefault(_look(letter), []).append(shape)
    return (path({"class": f"thumb-note {look}"}, d="".join(parts)) for look, parts in shapes.items())


def _shapes(block: str, letters: str) -> Iterator[tuple[str, str]]:
    """A mark for each note that there is room for."""
    x, y, width, height = BOXES[block]
    wide = width - 2 * _PAD if width <= 40 else _ACROSS  # noqa: PLR2004 - a column of the canvas
    columns = max(1, int((width - 2 * _PAD + 2) // (wide + 2)))
    rows = int((height - 2 * _PAD + _GAP) // (_MARK + _GAP))
    for number, letter in enumerate(letters[: rows * columns]):
        row, column = divmod(number, columns)
        left, top = x + _PAD + column * (wide + 2), y + _PAD + row * (_MARK + _GAP)
        yield letter, f"M{left} {top}h{wide}v{_MARK}h-{wide}z"


def _look(letter: str) -> str:
    """Small letters are segments, capitals colours of their own."""
    if letter == "-":
        return "none"
    return f"seg-{letter.upper()}" if letter.islower() else f"own-{letter.lower()}"


def _line(curve: Sequence[float]) -> Node:
    top = HEIGHT + 7
    scale = (LINE - 10) / (HIGHEST - LOWEST)
    if len(curve) < 2:  # noqa: PLR2004 - one point makes no line
        return path(".thumb-none", d=f"M0 {top + (LINE - 10) / 2}H{WIDTH}")
    step = WIDTH / (len(curve) - 1)
    through = [(number * step, top + (HIGHEST - felt) * scale) for number, felt in enumerate(curve)]
    assert all(a[0] < b[0] for a, b in pairwise(through))
    way = "".join(
        f"C{bend.first[0]:.1f} {bend.first[1]:.1f} {bend.second[0]:.1f} {bend.second[1]:.1f} {bend.end[0]:.1f} {bend.end[1]:.1f}"
        for bend in bends(through)
    )
    return path(".thumb-line", d=f"M{through[0][0]:.1f} {through[0][1]:.1f}{way}")
