"""The emotion curve: where its points lie, what sign a moment has, and a smooth way through them.

Across, a stage is one wide, its touchpoints spread evenly inside it; up and down is −2 … +2.
"""

from collections.abc import Iterable, Sequence
from itertools import chain, pairwise
from typing import Literal, NamedTuple

from throughline.core.find import stages_of, touchpoints_by_stage
from throughline.core.journey import MomentKind, Stage, Touchpoint
from throughline.core.memo import Memo, last_few
from throughline.core.project import Project

LOWEST, HIGHEST, STEP = -2.0, 2.0, 0.5
"""The scale of the emotion, and how finely it is set by hand."""
Sign = Literal["good", "bad", "neutral"]


class Point(NamedTuple):
    """One touchpoint on the curve."""

    touchpoint: str
    stage: str
    name: str
    x: float
    felt: float | None
    expected: float | None
    moment: MomentKind | None
    importance: int
    sign: Sign
    persona: str | None
    episode: str | None


class Bend(NamedTuple):
    """A piece of the curve between two points, as a cubic Bézier."""

    start: tuple[float, float]
    first: tuple[float, float]
    second: tuple[float, float]
    end: tuple[float, float]


def sign(touchpoint: Touchpoint) -> Sign:
    """Of a moment: felt against expected; where they are equal, or nothing was expected, against neutral."""
    felt, expected = touchpoint.felt, touchpoint.expected
    if felt is None:
        return "neutral"
    gap = felt - expected if expected is not None and expected != felt else felt
    return "good" if gap > 0 else "bad" if gap < 0 else "neutral"


def points(project: Project, journey: str) -> tuple[Point, ...]:
    """The points of a journey, along the way. While none of them changes they are the same tuple."""
    return _along(project.touchpoints, stages_of(project, journey))


@last_few(8)
def _along(touchpoints: tuple[Touchpoint, ...], stages: tuple[Stage, ...]) -> tuple[Point, ...]:
    """Every cell of the curve asks for them."""
    here = touchpoints_by_stage(touchpoints)
    over = (_OVER(each.id, (number, here.get(each.id, ())), _over) for number, each in enumerate(stages))
    journey = stages[0].journey if stages else ""
    return _ALONG(journey, (tuple(over),), lambda over: tuple(chain.from_iterable(over)))


_OVER: Memo[tuple[Point, ...]] = Memo(limit=500)
_ALONG: Memo[tuple[Point, ...]] = Memo(limit=50)


def _over(number: int, here: tuple[Touchpoint, ...]) -> tuple[Point, ...]:
    """The points over one stage."""
    return tuple(point(each, number + (place + 0.5) / len(here)) for place, each in enumerate(here))


def point(touchpoint: Touchpoint, x: float) -> Point:
    """The point of a touchpoint."""
    moment = touchpoint.moment
    return Point(
        touchpoint=touchpoint.id,
        stage=touchpoint.stage,
        name=touchpoint.name,
        x=x,
        felt=touchpoint.felt,
        expected=touchpoint.expected,
        moment=moment.kind if moment else None,
        importance=moment.importance if moment else 0,
        sign=sign(touchpoint),
        persona=touchpoint.persona,
        episode=touchpoint.episode,
    )


def of(found: Iterable[Point], persona: str | None) -> tuple[Point, ...]:
    """The points that a persona passes: its own, and those of everybody."""
    return tuple(each for each in found if persona is None or each.persona in {None, persona})


def felt(found: Iterable[Point]) -> list[tuple[float, float]]:
    """Where each felt emotion lies."""
    return [(each.x, each.felt) for each in found if each.felt is not None]


def expected(found: Iterable[Point]) -> list[tuple[float, float]]:
    """Where each expected emotion lies."""
    return [(each.x, each.expected) for each in found if each.expected is not None]


def bends(through: Sequence[tuple[float, float]]) -> tuple[Bend, ...]:
    """A smooth way through points that never goes where nobody has been.

    Monotone cubic interpolation (Fritsch and Carlson 1980; harmonic mean after Fritsch and Butland 1984):
    between two points it stays between their values, so no peak is drawn that was not felt.
    """
    if len(through) < 2:  # noqa: PLR2004 - one point makes no line
        return ()
    slopes = _slopes(through)
    return tuple(
        _bend(a, b, slope_a, slope_b)
        for (a, b), (slope_a, slope_b) in zip(pairwise(through), pairwise(slopes), strict=True)
    )


def _bend(a: tuple[float, float], b: tuple[float, float], slope_a: float, slope_b: float) -> Bend:
    third = (b[0] - a[0]) / 3
    return Bend(a, (a[0] + third, a[1] + slope_a * third), (b[0] - third, b[1] - slope_b * third), b)


def _slopes(through: Sequence[tuple[float, float]]) -> list[float]:
    steps = [(b[1] - a[1]) / (b[0] - a[0]) for a, b in pairwise(through)]
    inner = [2 * a * b / (a + b) if a * b > 0 else 0.0 for a, b in pairwise(steps)]
    return [0.0, *inner, 0.0]
