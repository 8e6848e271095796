"""Moments of truth: importance × gap, four corners."""

import pytest

from tests.shoes import shoes
from throughline.core.experience import moments
from throughline.core.journey import Moment, Touchpoint
from throughline.core.verdict import quadrant


@pytest.mark.parametrize(
    ("importance", "felt", "expected", "corner"),
    [
        (3, -1.0, 1.0, "fix"),
        (2, 0.5, 1.0, "fix"),
        (2, 1.0, 1.0, "protect"),
        (3, 2.0, -2.0, "protect"),
        (1, 1.0, 1.0, "maintain"),
        (1, 0.0, 0.5, "ignore"),
        (3, None, 1.0, None),
        (3, 1.0, None, None),
    ],
)
def test_what_a_moment_asks_for(importance, felt, expected, corner):
    moment = Moment(importance=importance)
    touchpoint = Touchpoint(id="touch-01", stage="stage-01", name="T", felt=felt, expected=expected, moment=moment)
    assert quadrant(touchpoint) == corner


def test_no_moment_asks_for_nothing():
    assert quadrant(Touchpoint(id="touch-01", stage="stage-01", name="T", felt=-2.0, expected=2.0)) is None


def test_the_wait_is_the_one_moment_to_fix():
    found = moments(shoes(), shoes().journeys[0])
    assert [(each.touchpoint.name, each.gap) for each in found if each.quadrant == "fix"] == [
        ("Waits 25 minutes for a gait check", -3.0)
    ]
    assert [each.number for each in found] == [1, 2, 3, 4, 5, 6]
