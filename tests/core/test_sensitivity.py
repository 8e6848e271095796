"""Sensitivity: the longest bar first, rates in points of churn and never past 0 or 1."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from throughline.core.figures import Share
from throughline.core.measures import CustomerValue
from throughline.core.sensitivity import sensitivity


def bars(**fields):
    return sensitivity(CustomerValue(id="worth001", segment="segment1", **fields), "EUR")


def named(found, name):
    return next(each for each in found if each.name == name)


def test_the_longest_bar_comes_first():
    found = bars(margin="100", retention=0.8, discount=0.1)
    assert [each.name for each in found] == ["churn", "margin", "discount"]
    assert [each.reach for each in found] == sorted((each.reach for each in found), reverse=True)


def test_a_step_of_churn_is_the_difference_of_two_values():
    churn = named(bars(margin="100", retention=0.8, discount=0.1), "churn")
    assert isinstance(churn.now, Share)
    assert churn.now.share == pytest.approx(0.2)
    change = next(float(each.change) for each in churn.moves if each.to.share < 0.2)
    assert next(each.way for each in churn.moves if each.to.share < 0.2) == "less"
    assert change == pytest.approx(100 * 0.85 / 0.25 - 100 * 0.8 / 0.3)


@given(retention=st.floats(0, 1), discount=st.floats(0, 1), margin=st.floats(0, 1))
def test_rates_never_move_past_0_or_1(retention, discount, margin):
    for found in (
        bars(margin="100", retention=retention, discount=discount),
        bars(form="subscription", arpa="10", churn=retention, gross_margin=margin, margin_period="month"),
    ):
        for bar in found:
            for move in bar.moves:
                if isinstance(move.to, Share):
                    assert 0 <= move.to.share <= 1


def test_a_small_churn_is_halved_and_never_becomes_nothing():
    churn = named(bars(margin="17.95", margin_period="month", retention=0.995, retention_period="month"), "churn")
    assert min(each.to.share for each in churn.moves) == pytest.approx(0.0025)
    assert all(each.change is not None for each in churn.moves)


def test_without_a_value_there_are_no_bars():
    assert bars(margin="100") == ()
    assert bars(margin="100", retention=1.0) == ()
