"""The two axes: impact in points or in money, effort in points or in days; and the border between low and high."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import NamedTuple

from throughline.core.memo import Memo, last_few
from throughline.core.opportunity import Opportunity
from throughline.core.priorities.worths import money_of
from throughline.core.project import Project
from throughline.core.state.priorities import EffortUnit, ImpactUnit

SCORE_BORDER = Decimal(3)
"""On a scale of 1 to 5, 3 and above is high impact, below 3 is low effort."""


class Axes(NamedTuple):
    """In what impact and effort are given."""

    impact: ImpactUnit = "score"
    effort: EffortUnit = "score"


class Spot(NamedTuple):
    """Where an opportunity stands on both axes; None: not known."""

    impact: Decimal | None
    effort: Decimal | None


def spot(project: Project, one: Opportunity, axes: Axes) -> Spot:
    """Where it stands."""
    return Spot(_impact(project, one, axes.impact), _effort(one, axes.effort))


def _impact(project: Project, one: Opportunity, unit: ImpactUnit) -> Decimal | None:
    return money_of(project, one) if unit == "money" else _exact(one.impact)


def _effort(one: Opportunity, unit: EffortUnit) -> Decimal | None:
    return _exact(one.effort_days if unit == "days" else one.effort)


def _exact(number: float | None) -> Decimal | None:
    return None if number is None else Decimal(str(number))


_KEPT: Memo[Spot] = Memo(limit=8)


def borders(project: Project, axes: Axes) -> Spot:
    """Where high begins on each axis; None where nothing says so yet.

    Money and days: the project's own threshold, else the median of the list.
    """
    return _KEPT(axes, (project,), _borders, axes)


def _borders(project: Project, axes: Axes) -> Spot:
    limits, running = project.thresholds, [each for each in project.opportunities if each.status != "dropped"]
    impacts = (_impact(project, each, axes.impact) for each in running)
    efforts = (_effort(each, axes.effort) for each in running)
    return Spot(
        SCORE_BORDER if axes.impact == "score" else _set_or_median(limits.impact_money, impacts),
        SCORE_BORDER if axes.effort == "score" else _set_or_median(limits.effort_days, efforts),
    )


def _set_or_median(limit: float | None, numbers: Iterable[Decimal | None]) -> Decimal | None:
    return median([each for each in numbers if each is not None]) if limit is None else _exact(limit)


def median(numbers: Sequence[Decimal]) -> Decimal | None:
    """The middle one, or the mean of the two in the middle; None of none."""
    if not numbers:
        return None
    row, half = sorted(numbers), len(numbers) // 2
    return row[half] if len(row) % 2 else (row[half - 1] + row[half]) / 2


@last_few()
def usual(project: Project) -> Axes:
    """The axes on which more of the list can be seen; points where that is the same."""
    running = [each for each in project.opportunities if each.status != "dropped"]
    moneys = sum(money_of(project, each) is not None for each in running)
    days = sum(each.effort_days is not None for each in running)
    return Axes(
        "money" if moneys > sum(each.impact is not None for each in running) else "score",
        "days" if days > sum(each.effort is not None for each in running) else "score",
    )
