"""Whatever numbers come in: a finite number or a sentence comes out, never nan, inf or an error of Python's."""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from throughline.core.clv import acquired, bg_nbd, gamma_gamma, rates, referrals, retained, sbg, shop, simple
from throughline.core.clv.impossible import ImpossibleError
from throughline.words import say


def answered(formula, *inputs):
    """The number, or 0 where a sentence came: a key without words would fail here."""
    try:
        return formula(*inputs)
    except ImpossibleError as refused:
        say("en", refused.sentence)
        return 0.0


wild = st.one_of(
    st.floats(),
    st.sampled_from([0.0, -0.0, 1.0, 1.5, 0.5, 5e-324, 1e-16, 1e15, 1e300, 1.7e308, 2.0, 12.0, math.pi]),
    st.integers(0, 2**53).map(float),
)
FORMULAS = {
    "simple": (simple.simple, 4),
    "subscription": (simple.subscription, 3),
    "first-not-counted": (retained.first_not_counted, 4),
    "first-counted-start": (retained.first_counted_start, 4),
    "first-counted-end": (retained.first_counted_end, 4),
    "truncated": (retained.truncated, 5),
    "ratio": (acquired.ratio, 2),
    "payback": (acquired.payback, 2),
    "referral": (referrals.referral_value, 3),
    "retention in months": (lambda r: rates.retention_in(r, "year", "month"), 1),
    "retention in years": (lambda r: rates.retention_in(r, "month", "year"), 1),
    "discount in months": (lambda d: rates.discount_in(d, "year", "month"), 1),
    "discount in years": (lambda d: rates.discount_in(d, "month", "year"), 1),
    "sbg endless": (sbg.lifetime, 3),
    "sbg": (sbg.lifetime, 4),
    "bg-nbd new": (lambda r, al, a, b, t: bg_nbd.expected(bg_nbd.Parameters(r, al, a, b), t), 5),
    "bg-nbd known": (
        lambda r, al, a, b, x, t_x, T, t: bg_nbd.conditional(  # noqa: N803 - the paper's symbols
            bg_nbd.Parameters(r, al, a, b), bg_nbd.Buyer(x, t_x, T), t
        ),
        8,
    ),
    "gamma-gamma": (lambda p, q, v, x, m: gamma_gamma.conditional(gamma_gamma.Parameters(p, q, v), x, m), 5),
}


@pytest.mark.parametrize("name", FORMULAS)
@settings(max_examples=400)
@given(data=st.data())
def test_a_formula_gives_a_finite_number_or_a_sentence(name, data):
    formula, count = FORMULAS[name]
    inputs = data.draw(st.tuples(*[wild] * count))
    assert math.isfinite(answered(formula, *inputs))


@settings(max_examples=60)
@given(
    parameters=st.tuples(*[st.floats(1e-3, 50)] * 4), discount=wild, periods=st.sampled_from([0.0, 1.0, 12.0, 0.5, 1e9])
)
def test_a_shop_gives_a_finite_number_or_a_sentence(parameters, discount, periods):
    known = bg_nbd.Parameters(*parameters)
    assert math.isfinite(answered(shop.discounted_purchases, known, discount, periods))


@pytest.mark.parametrize("survivors", [(2**53, 2**53 - 1, 1), (3, 2, 2), (5, 1, 0, 0), (2, 1, 1, 1, 1, 1), (1, 1, 0)])
def test_a_wild_cohort_gives_a_fit_or_a_sentence(survivors):
    assert math.isfinite(answered(lambda: sbg.fit(survivors).log_likelihood))
