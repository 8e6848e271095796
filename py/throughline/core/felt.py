"""What was felt along a journey, in four figures."""

from collections.abc import Iterable
from typing import NamedTuple

from throughline.core.journey import Touchpoint


class Felt(NamedTuple):
    """Emotions are ordinal, so one decimal at most; `n` says how many they are."""

    n: int
    mean: float
    worst: float
    best: float
    end: float


def felt(along: Iterable[Touchpoint]) -> Felt | None:
    """The figures of the felt emotions along the way; None where nothing was noted."""
    values = [each.felt for each in along if each.felt is not None]
    if not values:
        return None
    return Felt(len(values), sum(values) / len(values), min(values), max(values), values[-1])
