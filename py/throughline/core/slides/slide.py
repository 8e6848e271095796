"""A slide: its size, what stands at its head and foot, and the room between. Lengths are points."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from throughline.core.drawing.canvas import Frame
from throughline.core.drawing.paint import HAIR, QUIET
from throughline.core.drawing.shapes import Box, Line, Shape, Words
from throughline.core.lettering import shortened
from throughline.core.project import Project
from throughline.core.record import Record
from throughline.core.state.locale import Locale
from throughline.words import say

WIDTH, HEIGHT = 960, 540
"""Wide slides, 13⅓ × 7½ inches."""
SIDE = 36
ROOM = Frame(SIDE, 76, WIDTH - 2 * SIDE, 424)
_TITLE, _MORE, _FOOT = 24, 12, 9
TITLE = "title"
"""The name of the box that a slide is called by."""


class Slide(NamedTuple):
    """A slide, and what it is called."""

    name: str
    shapes: tuple[Shape, ...]


class Seen(Record):
    """What slides are made of: the project, and how the person reads."""

    project: Project
    locale: Locale
    today: date | None = None

    def say(self, key: str, /, **params: object) -> str:
        """The words for a key."""
        return say(self.locale.language, key, **params)


def slide(seen: Seen, name: str, shapes: Sequence[Shape], more: str = "") -> Slide:
    """A slide with its head and its foot."""
    title = Words(name, _TITLE, bold=True)
    head = (
        Box(
            SIDE,
            20,
            ROOM.width,
            _TITLE * 1.4,
            (title._replace(text=shortened(name, ROOM.width, title.face)),),
            name=TITLE,
        ),
        *([Box(SIDE, 52, ROOM.width, _MORE * 1.5, (_short(more, _MORE),))] if more else []),
    )
    top = HEIGHT - 28
    foot = (
        Line(SIDE, top, WIDTH - SIDE, top, HAIR, 0.75),
        Box(SIDE, top + 5, ROOM.width * 0.6, 14, (Words(seen.say("credit"), _FOOT, colour=QUIET),)),
    )
    return Slide(name, (*head, *shapes, *foot))


def _short(text: str, size: float) -> Words:
    words = Words(text, size, colour=QUIET)
    return words._replace(text=shortened(text, ROOM.width, words.face))


def part(name: str, number: int, of: int) -> str:
    """The name of one slide of several."""
    return f"{name} ({number}/{of})" if of > 1 else name
