"""The emotion curve: its points, the sign of a moment, and a way through that never overshoots."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.shop import JOURNEY, shop
from throughline.core import curve
from throughline.core.journey import Touchpoint


def touchpoint(**fields):
    return Touchpoint(id="touch000", stage="stage-01", name="Waits", **fields)


def test_touchpoints_are_spread_evenly_inside_their_stage():
    assert [each.x for each in curve.points(shop(), JOURNEY)] == [0.25, 0.75, 1.5]


@pytest.mark.parametrize(
    ("felt", "expected", "sign"),
    [
        (-2, 1, "bad"),
        (2, 1, "good"),
        (1, 1, "good"),
        (-1, -1, "bad"),
        (0, 0, "neutral"),
        (1, None, "good"),
        (None, 1, "neutral"),
        (1, 2, "bad"),
    ],
)
def test_the_sign_follows_from_felt_against_expected(felt, expected, sign):
    assert (
        curve.sign(
            touchpoint(
                felt=None if felt is None else float(felt), expected=None if expected is None else float(expected)
            )
        )
        == sign
    )


def test_what_nobody_knows_is_not_on_the_line():
    points = [curve.point(touchpoint(felt=1.0), 0.5), curve.point(touchpoint(), 1.5)]
    assert curve.felt(points) == [(0.5, 1.0)]


def test_one_point_makes_no_line():
    assert curve.bends([(0.5, 1.0)]) == ()


def test_a_persona_passes_its_own_points_and_those_of_everybody():
    found = [curve.point(touchpoint(persona=each), 0.5) for each in (None, "persona1", "persona2")]
    assert [each.persona for each in curve.of(found, "persona1")] == [None, "persona1"]


values = st.lists(st.floats(-2, 2), min_size=2, max_size=20)


@given(values)
def test_the_curve_never_goes_where_nobody_has_been(heights):
    way = [(number + 0.5, height) for number, height in enumerate(heights)]
    for bend in curve.bends(way):
        low, high = sorted((bend.start[1], bend.end[1]))
        assert low - 1e-9 <= bend.first[1] <= high + 1e-9
        assert low - 1e-9 <= bend.second[1] <= high + 1e-9


@given(values)
def test_the_curve_goes_through_every_point(heights):
    way = [(number + 0.5, height) for number, height in enumerate(heights)]
    made = curve.bends(way)
    assert [made[0].start, *(each.end for each in made)] == way
