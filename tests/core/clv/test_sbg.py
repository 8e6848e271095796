"""Shifted beta-geometric: the published cohort, and the laws."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.clv.oracles import N6
from throughline.core.clv import sbg
from throughline.core.clv.impossible import ImpossibleError

parameters = st.floats(0.1, 20)


def test_n6_maximum_likelihood():
    found = sbg.fit(N6)
    assert found.alpha == pytest.approx(0.7041, abs=0.0001)
    assert found.beta == pytest.approx(1.1820, abs=0.0001)
    assert found.log_likelihood == pytest.approx(-1680.27, abs=0.005)


def test_n6_the_published_test_within_ten_per_cent():
    found = sbg.fit(N6)
    assert found.alpha == pytest.approx(0.688, rel=0.1)
    assert found.beta == pytest.approx(1.182, rel=0.1)


def test_n6_the_projected_retention_of_the_cohort_rises():
    found = sbg.fit(N6)
    rates = [sbg.retention(found.alpha, found.beta, period) for period in range(1, 12)]
    assert rates == sorted(rates)
    assert rates[0] == pytest.approx(0.631, abs=0.01)


@given(alpha=parameters, beta=parameters, discount=st.floats(0.05, 1))
def test_the_closed_form_is_the_long_sum(alpha, beta, discount):
    endless = sbg.lifetime(alpha, beta, discount)
    assert sbg.lifetime(alpha, beta, discount, 1_000) == pytest.approx(endless, rel=1e-9)


@given(alpha=st.floats(1.1, 20), beta=parameters)
def test_without_a_discount_the_mean_lifetime_is_the_published_one(alpha, beta):
    assert sbg.lifetime(alpha, beta) == pytest.approx((alpha + beta - 1) / (alpha - 1))
    if alpha > 2:
        assert sbg.lifetime(alpha, beta, 1e-6) == pytest.approx(sbg.lifetime(alpha, beta), rel=0.01)


@given(alpha=parameters, beta=parameters, discount=st.floats(0.01, 1), periods=st.integers(1, 50))
def test_a_longer_horizon_and_a_smaller_discount_are_worth_more(alpha, beta, discount, periods):
    value = sbg.lifetime(alpha, beta, discount, periods)
    assert sbg.lifetime(alpha, beta, discount, periods + 1) >= value
    assert sbg.lifetime(alpha, beta, discount / 2, periods + 1) > value
    assert value <= sbg.lifetime(alpha, beta, discount) * (1 + 1e-12)


@given(alpha=parameters, beta=parameters, period=st.integers(0, 40))
def test_survival_is_a_ratio_of_beta_functions(alpha, beta, period):
    def log_beta(a, b):
        return math.lgamma(a) + math.lgamma(b) - math.lgamma(a + b)

    expected = math.exp(log_beta(alpha, beta + period) - log_beta(alpha, beta))
    assert sbg.survival(alpha, beta, period) == pytest.approx(expected, rel=1e-9)


@pytest.mark.parametrize(
    ("survivors", "why"),
    [
        ((), "cohort_too_short"),
        ((100, 80), "cohort_too_short"),
        ((100, 80, 90), "cohort_grows"),
        ((100, 100, 100), "cohort_stays"),
        ((100, 0, 0), "cohort_gone"),
        ((0, 0, 0), "cohort_stays"),
        ((100, 80, -1), "negative"),
        ((10_000, 8_000, 6_400, 5_120, 4_096), "cohort_is_constant"),
        ((1000, 900, 700, 300, 50), "cohort_is_constant"),
    ],
)
def test_what_tells_nothing_is_refused_with_its_reason(survivors, why):
    with pytest.raises(ImpossibleError) as refused:
        sbg.fit(survivors)
    assert refused.value.sentence.key == f"clv.why.{why}"


def test_an_endless_cohort_without_discount_is_infinite():
    with pytest.raises(ImpossibleError) as refused:
        sbg.lifetime(0.7, 1.2)
    assert refused.value.sentence.key == "clv.why.cohort_infinite"
