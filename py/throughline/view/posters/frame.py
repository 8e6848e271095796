"""What stands at the head and the foot of every poster."""

from collections.abc import Iterator

from throughline.core.drawing.paint import HAIR, QUIET
from throughline.core.drawing.shapes import Box, Line, Shape, Words, tall
from throughline.view.scene import Scene

MARGIN = 40
TITLE, LEAD, SMALL = 30, 16, 11


def head(seen: Scene, width: float, what: str, more: str = "") -> tuple[float, tuple[Shape, ...]]:
    """The title and what it is; and where the picture begins below them."""
    words = (
        Words(seen.project.name, TITLE, bold=True),
        Words(" · ".join(filter(None, (what, more, seen.project.profile.organisation))), LEAD, colour=QUIET),
    )
    box = Box(MARGIN, MARGIN, width - 2 * MARGIN, tall(words, width - 2 * MARGIN), words)
    return box.y + box.height + 20, (box,)


def foot(seen: Scene, width: float, top: float) -> tuple[float, tuple[Shape, ...]]:
    """The line below; and how high the poster is with it."""
    return top + 24 + SMALL * 1.3 + MARGIN / 2, tuple(_foot(seen, width, top))


def _foot(seen: Scene, width: float, top: float) -> Iterator[Shape]:
    yield Line(MARGIN, top + 14, width - MARGIN, top + 14, HAIR)
    yield Box(MARGIN, top + 22, width - 2 * MARGIN, SMALL * 1.3, (Words(seen.say("credit"), SMALL, colour=QUIET),))
