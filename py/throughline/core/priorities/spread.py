"""Dots that would lie on each other step aside, as little as they can and never out of their room."""

from collections.abc import Iterator, Sequence
from math import cos, hypot, pi, sin
from typing import NamedTuple

RINGS = 4
CLOSER = (1.0, 0.7, 0.45)
"""How near they may come where the room is small: the next is tried when a ring has no place left."""


class Dot(NamedTuple):
    """Where a dot belongs, and the room it may not leave (left, top, right, bottom)."""

    x: float
    y: float
    room: tuple[float, float, float, float]


Place = tuple[float, float]


def spread(dots: Sequence[Dot], apart: float) -> tuple[Place, ...]:
    """A place for each dot, the first ones where they belong."""
    placed: list[Place] = []
    for dot in dots:
        free = (
            place for near in CLOSER for place in _around(dot, apart * near) if _is_free(place, placed, apart * near)
        )
        placed.append(next(free, (dot.x, dot.y)))
    return tuple(placed)


def _is_free(place: Place, placed: Sequence[Place], apart: float) -> bool:
    return all(hypot(place[0] - x, place[1] - y) >= apart - 0.01 for x, y in placed)


def _around(dot: Dot, apart: float) -> Iterator[Place]:
    """Its own place, then those on rings around it, nearest first."""
    left, top, right, bottom = dot.room
    yield dot.x, dot.y
    for ring in range(1, RINGS + 1):
        for step in range(6 * ring):
            angle = step * pi / (3 * ring)
            x, y = dot.x + ring * apart * cos(angle), dot.y + ring * apart * sin(angle)
            if left <= x <= right and top <= y <= bottom:
                yield x, y
