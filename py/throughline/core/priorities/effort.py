"""Value per effort: only where effort is in days or in money. What is counted in unlike units is not compared."""

from decimal import Decimal
from typing import Literal, NamedTuple, get_args

from throughline.core.opportunity import Opportunity
from throughline.core.priorities.worths import money_of
from throughline.core.project import Project

Unit = Literal["money-per-day", "money-per-cost", "points-per-day", "points-per-cost"]
UNITS: tuple[Unit, ...] = get_args(Unit)
"""In the order of the list: money says more than points, and days are what a team is short of."""


class PerEffort(NamedTuple):
    """So much value for each day, or for each unit of money that is spent."""

    value: Decimal
    unit: Unit


def value_per_effort(project: Project, one: Opportunity) -> PerEffort | None:
    """Worth in money (else impact in points) by days (else by cost); None where either is not known, or no effort."""
    money = money_of(project, one)
    value = money if money is not None else None if one.impact is None else Decimal(one.impact)
    days = Decimal(str(one.effort_days or 0))
    cost = Decimal(one.effort_cost or 0)
    if value is None or (days <= 0 and cost <= 0):
        return None
    of = "points" if money is None else "money"
    if days > 0:
        return PerEffort(value / days, f"{of}-per-day")  # type: ignore[arg-type]  # two words make one of the units
    return PerEffort(value / cost, f"{of}-per-cost")  # type: ignore[arg-type]
