"""Moments of truth: importance against the gap between felt and expected."""

from typing import NamedTuple

from throughline.core.find import touchpoints_of
from throughline.core.journey import Journey, Touchpoint
from throughline.core.project import Project
from throughline.core.verdict import Quadrant, gap, quadrant


class Decisive(NamedTuple):
    """One moment; `gap` and `quadrant` are None until felt and expected are both known. `number`: along the way."""

    touchpoint: Touchpoint
    number: int
    importance: int
    gap: float | None
    quadrant: Quadrant | None


def moments(project: Project, journey: Journey) -> tuple[Decisive, ...]:
    """The moments of truth of a journey, along the way."""
    found = (each for each in touchpoints_of(project, journey.id) if each.moment is not None)
    return tuple(
        Decisive(each, number, each.moment.importance if each.moment else 0, gap(each), quadrant(each))
        for number, each in enumerate(found, 1)
    )
