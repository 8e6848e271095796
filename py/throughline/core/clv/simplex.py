"""Finding the lowest point of a function of a few numbers: Nelder & Mead (1965), Computer Journal 7, 308–313.

Plain Python, because a page has no scipy; the functions here have two to four parameters and are smooth.
"""

import math
from collections.abc import Callable, Sequence

from throughline.core.record import Record

Point = tuple[float, ...]
Function = Callable[[Point], float]
Corner = tuple[float, Point]

_REFLECT, _EXPAND, _CONTRACT, _SHRINK = 1.0, 2.0, 0.5, 0.5


class Lowest(Record):
    """`settled` is False where the search ran out of steps."""

    at: Point
    value: float
    settled: bool


BOUND = 9.0
"""Parameters are searched as logarithms between −9 and 9 (a ten-thousandth to eight thousand)."""


def within(point: Point) -> Point:
    """The nearest point inside the bounds, so that a search along an endless ridge comes to rest at its edge."""
    return tuple(max(-BOUND, min(BOUND, each)) for each in point)


def at_edge(point: Point) -> bool:
    """Did the search end at a bound? Then the data do not tell that parameter, only that it is large or small."""
    return any(abs(each) >= BOUND - 1e-3 for each in point)


def lowest(
    function: Function, start: Sequence[float], *, step: float = 0.5, fine: float = 1e-6, steps: int = 600
) -> Lowest:
    """Search from `start`, with a first simplex of edge `step`, until all of it is as small as `fine`."""
    corners = _corners(function, tuple(start), step)
    for _ in range(steps):
        if _settled(corners, fine):
            return Lowest(corners[0][1], corners[0][0], settled=True)
        corners = sorted(_next(function, corners))
    return Lowest(corners[0][1], corners[0][0], settled=False)


def _corners(function: Function, start: Point, step: float) -> list[Corner]:
    moved = (tuple(value + step * (at == axis) for at, value in enumerate(start)) for axis in range(len(start)))
    return sorted((_value(function, point), point) for point in (start, *moved))


def _value(function: Function, point: Point) -> float:
    """Where the function has no value, it is as high as can be: the search turns away."""
    try:
        found = function(point)
    except (OverflowError, ValueError, ZeroDivisionError):
        return math.inf
    return found if math.isfinite(found) else math.inf


def _settled(corners: list[Corner], fine: float) -> bool:
    best, worst = corners[0], corners[-1]
    flat = worst[0] - best[0] <= fine * 1e-4 * (1 + abs(best[0]))
    small = all(abs(a - b) <= fine * (1 + abs(a)) for _, point in corners for a, b in zip(best[1], point, strict=True))
    return flat and small


def _next(function: Function, corners: list[Corner]) -> list[Corner]:
    """The simplex with its worst corner moved, or all of it drawn towards the best."""
    *rest, worst = corners
    middle = tuple(math.fsum(axis) / len(rest) for axis in zip(*(point for _, point in rest), strict=True))

    def moved(factor: float) -> Corner:
        point = tuple(m + factor * (w - m) for m, w in zip(middle, worst[1], strict=True))
        return _value(function, point), point

    reflected = moved(-_REFLECT)
    if reflected < rest[0]:
        return [*rest, min(reflected, moved(-_EXPAND))]
    if reflected < rest[-1]:
        return [*rest, reflected]
    contracted = moved(-_CONTRACT) if reflected < worst else moved(_CONTRACT)
    if contracted < min(reflected, worst):
        return [*rest, contracted]
    return [rest[0], *(_drawn(function, rest[0][1], point) for _, point in corners[1:])]


def _drawn(function: Function, best: Point, point: Point) -> Corner:
    nearer = tuple(b + _SHRINK * (p - b) for b, p in zip(best, point, strict=True))
    return _value(function, nearer), nearer
