"""The largest text size at which everything fits, found by halving: `fits(size)` asks whoever can measure."""

from collections.abc import Callable

FLOOR = 6.5
"""Points. Smaller text is not read from paper, so there is none."""
STEPS = 8


def largest(fits: Callable[[float], bool], high: float, low: float = FLOOR, steps: int = STEPS) -> float | None:
    """The largest size between `low` and `high` (points) that fits; None if not even `low` does.

    What fits at one size is taken to fit at every smaller one.
    """
    if not fits(low):
        return None
    if fits(high):
        return high
    for _ in range(steps):
        middle = (low + high) / 2
        low, high = (middle, high) if fits(middle) else (low, middle)
    return round_down(low)


def round_down(points: float) -> float:
    """To twentieths of a point, so that the size can be said; never up."""
    return int(points * 20) / 20
