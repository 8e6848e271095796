from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from tests.core.priorities.chances import chance, chances
from throughline.core.journey import Change
from throughline.core.opportunity import Opportunity
from throughline.core.priorities import by_value_per_effort
from throughline.core.priorities.axes import Axes
from throughline.core.priorities.effort import PerEffort, value_per_effort
from throughline.core.priorities.listing import COLUMNS, STATUSES, is_late, passes, sorted_by
from throughline.core.priorities.worths import is_computed, money_of
from throughline.core.state.priorities import Column


def per_effort(**fields: object) -> PerEffort | None:
    one = chance("1", **fields)
    return value_per_effort(chances(one), one)


def test_value_per_effort_is_money_a_day() -> None:
    assert per_effort(impact_money="3000.00", effort_days=6.0) == PerEffort(Decimal(500), "money-per-day")


def test_where_there_are_no_days_effort_is_what_it_costs() -> None:
    assert per_effort(impact_money="3000.00", effort_cost="600.00") == PerEffort(Decimal(5), "money-per-cost")


def test_days_come_before_cost_and_money_before_points() -> None:
    found = per_effort(impact=5, impact_money="10.00", effort_days=2.0, effort_cost="1.00")
    assert found == PerEffort(Decimal(5), "money-per-day")


def test_points_are_divided_where_no_money_is_known() -> None:
    assert per_effort(impact=4, effort_days=8.0) == PerEffort(Decimal("0.5"), "points-per-day")
    assert per_effort(impact=4, effort_cost="2.00") == PerEffort(Decimal(2), "points-per-cost")


def test_effort_in_points_gives_no_value_per_effort() -> None:
    assert per_effort(impact=5, effort=1) is None
    assert per_effort(impact_money="10.00", effort=1) is None


def test_nothing_is_divided_by_no_effort() -> None:
    assert per_effort(impact=5, effort_days=0.0, effort_cost="0.00") is None
    assert per_effort(effort_days=3.0) is None


def test_an_amount_that_somebody_wrote_is_its_worth() -> None:
    one = chance("1", impact_money="12.50", change=Change(lever="margin", low=1, high=2))
    assert money_of(chances(one), one) == Decimal("12.5")
    assert not is_computed(chances(one), one)


def four() -> tuple[Opportunity, ...]:
    return (
        chance("1", impact=5, effort_days=1.0, owner="ann", due=date(2026, 3, 2)),
        chance("2", impact_money="100.00", effort_days=10.0, status="doing", owner="Bea"),
        chance("3", impact_money="100.00", effort_days=1.0, status="done", due=date(2026, 3, 1)),
        chance("4", effort=1, impact=4, status="dropped"),
    )


def names(found: tuple[Opportunity, ...]) -> str:
    return "".join(each.id[-1] for each in found)


def four_by(column: Column, *, turned: bool = False) -> str:
    return names(sorted_by(chances(*four()), column, turned=turned))


def test_the_list_goes_by_value_per_effort_money_before_points_and_unknown_last() -> None:
    assert names(by_value_per_effort(chances(*four()))) == "3214"


def test_the_list_goes_by_any_column_and_back() -> None:
    assert four_by("due") == "3124"
    assert four_by("due", turned=True) == "1324"
    assert four_by("owner") == "1234"
    assert four_by("status") == "1234"
    assert four_by("status", turned=True) == "4321"
    assert four_by("worth") == "2314"
    assert four_by("quadrant") == "2314"
    assert names(sorted_by(chances(*four()), "quadrant", axes=Axes())) == "4123"


@given(st.permutations(four()), st.sampled_from(COLUMNS), st.booleans())
def test_every_order_is_of_the_same_things(found: list[Opportunity], column: Column, turned: bool) -> None:  # noqa: FBT001
    project = chances(*found)
    assert sorted(names(sorted_by(project, column, turned=turned))) == ["1", "2", "3", "4"]


def test_open_is_what_somebody_may_still_do() -> None:
    assert [each for each in STATUSES if passes(chance("1", status=each), "open")] == ["idea", "planned", "doing"]
    assert all(passes(chance("1", status=each), "all") for each in STATUSES)
    assert [each for each in STATUSES if passes(chance("1", status=each), "done")] == ["done"]


def test_late_is_what_is_due_before_today_and_not_over() -> None:
    today = date(2026, 3, 2)
    assert is_late(chance("1", due=date(2026, 3, 1)), today)
    assert not is_late(chance("1", due=today), today)
    assert not is_late(chance("1", due=date(2026, 3, 1), status="done"), today)
    assert not is_late(chance("1"), today)
    assert not is_late(chance("1", due=today), None)
