from decimal import Decimal
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.priorities.chances import chance, chances
from throughline.core.opportunity import Opportunity
from throughline.core.priorities import Quadrant, quadrant
from throughline.core.priorities.axes import Axes, Spot, borders, median, usual
from throughline.core.priorities.quadrants import QUADRANTS, corner
from throughline.core.project import Thresholds

POINTS, MONEY = Axes(), Axes("money", "days")
scores = st.integers(1, 5)
amounts = st.decimals(0, 10_000, places=2)


def corner_of(one: Opportunity, *others: Opportunity, axes: Axes = POINTS, **limits: Any) -> Quadrant | None:
    project = chances(one, *others, thresholds=Thresholds(**limits))
    return quadrant(project, one, axes)


@pytest.mark.parametrize(
    ("impact", "effort", "expected"),
    [
        (3, 2, "quick-win"),
        (5, 1, "quick-win"),
        (3, 3, "big-bet"),
        (5, 5, "big-bet"),
        (2, 2, "fill-in"),
        (1, 1, "fill-in"),
        (2, 3, "time-sink"),
        (1, 5, "time-sink"),
    ],
)
def test_the_border_of_points_is_three_high_at_it(impact: int, effort: int, expected: Quadrant) -> None:
    assert corner_of(chance("1", impact=impact, effort=effort)) == expected


@pytest.mark.parametrize(
    ("money", "days", "expected"),
    [
        ("1000.00", 9.9, "quick-win"),
        ("1000.00", 10.0, "big-bet"),
        ("999.99", 9.9, "fill-in"),
        ("999.99", 10.0, "time-sink"),
    ],
)
def test_the_border_of_money_and_days_can_be_set(money: str, days: float, expected: Quadrant) -> None:
    one = chance("1", impact_money=money, effort_days=days)
    assert corner_of(one, axes=MONEY, impact_money=1000, effort_days=10) == expected


def test_without_a_threshold_the_border_is_the_median_of_the_list() -> None:
    three = [chance(str(n), impact_money=f"{n}00.00", effort_days=float(n)) for n in (1, 2, 3)]
    assert borders(chances(*three), MONEY) == Spot(Decimal(200), Decimal(2))
    assert [corner_of(each, *three, axes=MONEY) for each in three] == ["fill-in", "big-bet", "big-bet"]


def test_the_median_leaves_out_what_was_dropped() -> None:
    two = chance("1", effort_days=2.0), chance("2", effort_days=90.0, status="dropped")
    assert borders(chances(*two), MONEY).effort == 2


def test_the_median_of_two_is_between_them() -> None:
    assert median([Decimal(4), Decimal(1)]) == Decimal("2.5")
    assert median([]) is None


@pytest.mark.parametrize("fields", [{}, {"impact": 4}, {"effort": 1}, {"impact_money": "5", "effort_days": 1.0}])
def test_what_is_not_known_stands_in_no_corner(fields: dict[str, object]) -> None:
    assert corner_of(chance("1", **fields)) is None


def test_points_and_money_can_be_mixed() -> None:
    one = chance("1", impact=4, effort_days=1.0)
    assert corner_of(one, chance("2", effort_days=3.0), axes=Axes("score", "days")) == "quick-win"


def test_the_usual_axes_are_those_on_which_more_is_seen() -> None:
    assert usual(chances(chance("1", impact=1, effort=1))) == POINTS
    assert usual(chances(chance("1", impact_money="10", effort_days=2.0))) == MONEY
    assert usual(chances(chance("1", impact_money="10", impact=2))) == POINTS
    assert usual(chances()) == POINTS


@given(scores, scores)
def test_every_pair_of_points_has_its_corner_and_more_effort_never_helps(impact: int, effort: int) -> None:
    here, high = Spot(Decimal(impact), Decimal(effort)), Spot(Decimal(3), Decimal(3))
    found = corner(here, high)
    assert found in get_args(Quadrant)
    if effort < 5:
        harder = corner(here._replace(effort=Decimal(effort + 1)), high)
        assert (found, harder) in {(a, a) for a in QUADRANTS} | {("quick-win", "big-bet"), ("fill-in", "time-sink")}


@given(st.lists(amounts, min_size=1, max_size=9))
def test_at_least_half_of_a_list_is_at_or_above_its_median(numbers: list[Decimal]) -> None:
    middle = median(numbers)
    assert middle is not None
    assert 2 * sum(each >= middle for each in numbers) >= len(numbers)
    assert 2 * sum(each <= middle for each in numbers) >= len(numbers)
    assert min(numbers) <= middle <= max(numbers)
