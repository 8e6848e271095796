"""Where the name of a dot stands beside it, so that it covers neither another name nor a dot; else it is left out."""

from collections.abc import Mapping, Sequence
from typing import Literal, NamedTuple

Side = Literal["right", "left", "above", "below", "none"]
LETTER = 6.4
"""Pixels, on the average, in the type of the names."""
HEIGHT = 18.0
GAP = 3.0
SIDEWAYS: tuple[Side, ...] = ("right", "left")


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
    """A dot with its name: its middle, how long the name is, and the corner of the chart it stands in."""

    x: float
    y: float
    letters: int
    corner: Box


def sides(dots: Sequence[Named], radius: float, frame: Box, taken: Sequence[Box] = ()) -> tuple[Side, ...]:
    """On which side of each dot its name stands; those that come first choose first.

    A name leaves the corner of its dot only sideways, and only where it would have no place otherwise.
    """
    full = [*taken, *(Box(each.x - radius, each.y - radius, each.x + radius, each.y + radius) for each in dots)]
    chosen: list[Side] = []
    for at, dot in enumerate(dots):
        others = [each for index, each in enumerate(full) if index != at + len(taken)]
        boxes = _boxes(dot, radius)
        wide = {side: boxes[side] for side in SIDEWAYS}
        side = _free(boxes, dot.corner, others) or _free(wide, frame, others) or "none"
        chosen.append(side)
        if side != "none":
            full.append(boxes[side])
    return tuple(chosen)


def _free(boxes: Mapping[Side, Box], frame: Box, others: Sequence[Box]) -> Side | None:
    for side, box in boxes.items():
        if box.inside(frame) and not any(box.meets(each) for each in others):
            return side
    return None


def _boxes(dot: Named, radius: float) -> dict[Side, Box]:
    width, away, half = dot.letters * LETTER, radius + GAP, HEIGHT / 2
    x, y = dot.x, dot.y
    return {
        "right": Box(x + away, y - half, x + away + width, y + half),
        "left": Box(x - away - width, y - half, x - away, y + half),
        "below": Box(x - width / 2, y + away, x + width / 2, y + away + HEIGHT),
        "above": Box(x - width / 2, y - away - HEIGHT, x + width / 2, y - away),
    }
