"""Where the name of a dot stands beside it, so that it covers neither another name nor a dot; else it is left out."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

Side = Literal["right", "left", "above", "below", "none"]
LETTER = 6.4
"""Pixels, on the average, in the type of the names."""
HEIGHT = 18.0
GAP = 3.0


class Box(NamedTuple):
    """A rectangle in pixels."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "Box") -> bool:
        """Whether they cover each other."""
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )

    def inside(self, other: "Box") -> bool:
        """Whether all of it lies in the other."""
        return (
            self.left >= other.left
            and self.top >= other.top
            and self.right <= other.right
            and self.bottom <= other.bottom
        )


class Named(NamedTuple):
    """A dot with its name: its middle, and how long the name is."""

    x: float
    y: float
    letters: int


def sides(dots: Sequence[Named], radius: float, frame: Box, taken: Sequence[Box] = ()) -> tuple[Side, ...]:
    """On which side of each dot its name stands; those that come first choose first."""
    full = [*taken, *(Box(x - radius, y - radius, x + radius, y + radius) for x, y, _ in dots)]
    chosen: list[Side] = []
    for at, dot in enumerate(dots):
        others = [each for index, each in enumerate(full) if index != at + len(taken)]
        side = _free(dot, radius, frame, others)
        chosen.append(side)
        if side != "none":
            full.append(_boxes(dot, radius)[side])
    return tuple(chosen)


def _free(dot: Named, radius: float, frame: Box, others: Sequence[Box]) -> Side:
    for side, box in _boxes(dot, radius).items():
        if box.inside(frame) and not any(box.meets(each) for each in others):
            return side
    return "none"


def _boxes(dot: Named, radius: float) -> dict[Side, Box]:
    width, away, half = dot.letters * LETTER, radius + GAP, HEIGHT / 2
    x, y = dot.x, dot.y
    return {
        "right": Box(x + away, y - half, x + away + width, y + half),
        "left": Box(x - away - width, y - half, x - away, y + half),
        "below": Box(x - width / 2, y + away, x + width / 2, y + away + HEIGHT),
        "above": Box(x - width / 2, y - away - HEIGHT, x + width / 2, y - away),
    }
