"""The list of opportunities: in which order, and which of them."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any, Literal, get_args

from throughline.core.depending import OVER
from throughline.core.opportunity import Opportunity
from throughline.core.order import ordered
from throughline.core.priorities.axes import Axes
from throughline.core.priorities.effort import UNITS, value_per_effort
from throughline.core.priorities.quadrants import QUADRANTS, quadrant
from throughline.core.priorities.worths import money_of
from throughline.core.project import Project
from throughline.core.state.priorities import Column, Filter

COLUMNS: tuple[Column, ...] = get_args(Column)
Status = Literal["idea", "planned", "doing", "done", "dropped"]
STATUSES: tuple[Status, ...] = get_args(Status)
FILTERS: tuple[Filter, ...] = get_args(Filter)

Key = Callable[[Opportunity], Any]
"""What a column sorts by; None stands last, whichever way."""


def by_value_per_effort(project: Project) -> tuple[Opportunity, ...]:
    """Every opportunity, the most value for the least effort first; those that cannot be counted last, as written."""
    return sorted_by(project, "value-per-effort")


def sorted_by(
    project: Project, column: Column, *, turned: bool = False, axes: Axes | None = None
) -> tuple[Opportunity, ...]:
    """Every opportunity in the order of a column; where that says nothing, as they were written."""
    key = _key(project, column, axes)
    known = [(key(each), each) for each in ordered(project.opportunities)]
    told = sorted((pair for pair in known if pair[0] is not None), key=lambda pair: pair[0], reverse=turned)
    return (*(each for _, each in told), *(each for found, each in known if found is None))


def _key(project: Project, column: Column, axes: Axes | None) -> Key:
    keys: dict[Column, Key] = {
        "value-per-effort": lambda one: _yield(project, one),
        "worth": lambda one: _least(money_of(project, one)),
        "quadrant": lambda one: _place(QUADRANTS, quadrant(project, one, axes)),
        "due": lambda one: one.due,
        "owner": lambda one: one.owner.casefold() or None,
        "status": lambda one: STATUSES.index(one.status),
    }
    return keys[column]


def _yield(project: Project, one: Opportunity) -> tuple[int, Decimal] | None:
    found = value_per_effort(project, one)
    return None if found is None else (UNITS.index(found.unit), -found.value)


def _least(amount: Decimal | None) -> Decimal | None:
    return None if amount is None else -amount


def _place(among: tuple[Any, ...], found: Any) -> int | None:
    return None if found is None else among.index(found)


def passes(one: Opportunity, wanted: Filter) -> bool:
    """Whether it is among those that are wanted."""
    return wanted == "all" or (one.status not in OVER if wanted == "open" else one.status == wanted)


def is_late(one: Opportunity, today: date | None) -> bool:
    """Whether its day is over, and it is not."""
    return one.due is not None and today is not None and one.due < today and one.status not in OVER
