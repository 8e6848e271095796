"""The picture of the curve: shapes that tell without colour, slices that fit together, no styles."""

import re
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tests.shop import JOURNEY, shop
from throughline.core import curve as way
from throughline.core.journey import Moment, Touchpoint
from throughline.view import curve
from throughline.view.curve import Slice


def point(x=0.5, **fields):
    return way.point(Touchpoint(id="touch000", stage="stage-01", name="Waits", **fields), x)


def drawn(*points, **more):
    return str(curve.draw(points, 2, 96, **more))


def test_a_felt_point_lies_at_its_height():
    assert 'x="25%" y="0%"' in drawn(point(felt=2.0))
    assert 'x="25%" y="100%"' in drawn(point(felt=-2.0))


def test_an_unfelt_point_waits_on_the_neutral_line():
    html = drawn(point())
    assert 'y="50%"' in html
    assert "unfelt" in html


def test_a_moment_is_a_diamond_with_its_sign_and_larger_the_more_it_matters():
    sizes = []
    for importance in (1, 2, 3):
        html = drawn(point(felt=-1.0, expected=1.0, moment=Moment(importance=importance)))
        assert "curve-diamond" in html
        assert re.search(r'class="curve-point moment bad"', html)
        sizes.append(float(re.findall(r"M0 -([\d.]+)L", html)[0]))
    assert sizes == sorted(set(sizes))


def test_good_and_bad_have_different_signs():
    signs = {
        re.findall(r'curve-sign" d="([^"]+)"', drawn(point(felt=felt, moment=Moment())))[0] for felt in (-1.0, 1.0)
    }
    assert len(signs) == 2


def test_it_keeps_its_shape_without_styles():
    assert " style=" not in drawn(*way.points(shop(), JOURNEY), label="Sarah")


def test_with_a_label_it_is_a_picture():
    assert 'role="img" aria-label="Sarah"' in drawn(point(felt=1.0), label="Sarah")


@given(st.lists(st.floats(-2, 2), min_size=2, max_size=12))
def test_every_bend_is_in_the_slices_it_crosses(heights):
    made = curve.lines([point(number + 0.5, felt=height) for number, height in enumerate(heights)])
    slices = [curve.near(made, Slice(number, 1, 96)).felt for number in range(len(heights))]
    assert {bend for each in slices for bend in each} == set(made.felt)
    assert all(set(a) & set(b) for a, b in pairwise(slices))
