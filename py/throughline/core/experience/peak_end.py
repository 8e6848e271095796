"""Peak-end beside the mean: what is remembered of an episode is its most intense moment and its last one.

Kahneman, Fredrickson, Schreiber and Redelmeier 1993; a rule of thumb, and labelled so. Intensity is the distance from
neutral; how long it took is not counted. Where the best and the worst moment are equally intense, nobody can say which
of them stays, so the result is a range.
"""

from collections.abc import Iterable
from typing import NamedTuple

from throughline.core.felt import felt
from throughline.core.journey import Touchpoint


class Remembered(NamedTuple):
    """`low` to `high` is the peak-end; `best`, `worst` and `end` are the touchpoints that made it."""

    n: int
    mean: float
    low: float
    high: float
    best: tuple[Touchpoint, ...]
    worst: tuple[Touchpoint, ...]
    end: Touchpoint

    @property
    def is_range(self) -> bool:
        """Best and worst are equally intense."""
        return self.low != self.high


def peak_end(along: Iterable[Touchpoint]) -> Remembered | None:
    """What is remembered of these touchpoints; None where nothing felt is noted."""
    known = [each for each in along if each.felt is not None]
    figures = felt(known)
    if figures is None:
        return None
    peaks = _peaks(figures.best, figures.worst)
    return Remembered(
        n=figures.n,
        mean=figures.mean,
        low=(min(peaks) + figures.end) / 2,
        high=(max(peaks) + figures.end) / 2,
        best=tuple(each for each in known if each.felt == figures.best),
        worst=tuple(each for each in known if each.felt == figures.worst),
        end=known[-1],
    )


def _peaks(best: float, worst: float) -> tuple[float, ...]:
    """The most intense of the two, or both where they are equally intense."""
    if abs(best) == abs(worst):
        return best, worst
    return (max(best, worst, key=abs),)
