"""The four corners of impact against effort."""

from typing import Literal, get_args

from throughline.core.opportunity import Opportunity
from throughline.core.priorities.axes import Axes, Spot, borders, spot, usual
from throughline.core.project import Project

Quadrant = Literal["quick-win", "big-bet", "fill-in", "time-sink"]
QUADRANTS: tuple[Quadrant, ...] = get_args(Quadrant)
"""The best first."""


def quadrant(project: Project, one: Opportunity, axes: Axes | None = None) -> Quadrant | None:
    """The corner it stands in; None where impact or effort is not known. Without axes: on those in use."""
    on = axes or usual(project)
    return corner(spot(project, one, on), borders(project, on))


def corner(here: Spot, high: Spot) -> Quadrant | None:
    """The corner of a spot: at the border, both impact and effort are high."""
    if here.impact is None or here.effort is None or high.impact is None or high.effort is None:
        return None
    if here.impact >= high.impact:
        return "quick-win" if here.effort < high.effort else "big-bet"
    return "fill-in" if here.effort < high.effort else "time-sink"
