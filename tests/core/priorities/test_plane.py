from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.priorities.chances import chance, chances
from throughline.core.priorities.axes import Axes, Spot
from throughline.core.priorities.plane import SCORES, fields, moved, plane, round_up

MONEY = Axes("money", "days")
amounts = st.decimals(-10_000_000, 10_000_000, places=2)


def test_points_have_whole_steps_and_the_line_runs_below_three() -> None:
    here = plane(chances(), Axes())
    assert (here.impact, here.effort) == (SCORES, SCORES)
    assert SCORES.border == Decimal("2.5")
    assert [SCORES.share(Decimal(n)) for n in (1, 3, 5)] == pytest.approx([0.1, 0.5, 0.9])
    assert [SCORES.snapped(Decimal(n)) for n in ("0.6", "2.4", "2.6", "9")] == [1, 2, 3, 5]


def test_money_and_days_begin_at_nothing_and_hold_the_largest() -> None:
    project = chances(chance("1", impact_money="37000.00", effort_days=6.0), chance("2", effort_days=15.0))
    here = plane(project, MONEY)
    assert [here.impact.low, here.impact.high] == [0, 40_000]
    assert list(here.impact.ticks) == [0, 10_000, 20_000, 30_000, 40_000]
    assert [here.effort.high, here.effort.border] == [20, Decimal("10.5")]


def test_with_nothing_known_there_are_scales_all_the_same() -> None:
    here = plane(chances(), MONEY)
    assert [here.impact.high, here.impact.border] == [10_000, 5_000]
    assert here.effort.high == 20


@given(st.lists(amounts, max_size=5))
def test_whatever_is_known_lies_on_the_scale(found: list[Decimal]) -> None:
    project = chances(*(chance(str(at), impact_money=str(each)) for at, each in enumerate(found)))
    scale = plane(project, MONEY).impact
    assert all(scale.low <= each <= scale.high for each in found)
    assert scale.low < scale.high
    assert scale.low <= scale.border <= scale.high


@given(st.decimals("0.001", 10**12, places=3))
def test_rounding_up_gives_a_number_that_people_count_in(number: Decimal) -> None:
    found = round_up(number)
    assert number <= found <= number * Decimal("2.5")
    assert found.normalize().as_tuple().digits in {(1,), (2,), (2, 5), (5,)}


def test_arrow_keys_go_by_a_point_and_stop_at_the_end() -> None:
    here = plane(chances(), Axes())
    assert moved(here, Spot(Decimal(4), Decimal(1)), 1, -1) == Spot(Decimal(5), Decimal(1))


def test_a_key_moves_one_axis_and_leaves_the_other_as_it_is() -> None:
    here = plane(chances(chance("1", impact_money="123.45", effort_days=3.3)), MONEY)
    after = moved(here, Spot(Decimal("123.45"), Decimal("3.3")), 0, 1)
    assert after.impact == Decimal("123.45")
    assert after.effort == Decimal("3.55")


def test_a_place_becomes_the_fields_of_its_axes() -> None:
    one = chance("1", impact=2)
    assert fields(plane(chances(one), Axes()), one, Spot(Decimal(2), Decimal(4)), 2) == {"effort": 4}
    money = plane(chances(one), MONEY)
    assert fields(money, one, Spot(Decimal(800), Decimal("2.5")), 2) == {"impact_money": "800.00", "effort_days": 2.5}
    assert fields(money, one, Spot(Decimal(800), None), 0) == {"impact_money": "800"}
