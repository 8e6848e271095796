"""Gamma-Gamma: the published customers, the laws, and the fit of simulated spending."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from throughline.core.clv import gamma_gamma_fit
from throughline.core.clv.gamma_gamma import Parameters, conditional, everybody, log_likelihood
from throughline.core.clv.impossible import ImpossibleError

CDNOW = Parameters(6.25, 3.74, 15.44)


@pytest.mark.parametrize(
    ("x", "mean", "published", "exact"),
    [(2, 22.35, 24.65, 24.664), (7, 73.74, 71.46, 71.470), (0, 0, 35.17, 35.219)],
)
def test_n8_the_expected_value_of_a_purchase(x, mean, published, exact):
    found = conditional(CDNOW, x, mean)
    assert found == pytest.approx(published, abs=0.1)
    assert found == pytest.approx(exact, abs=0.0005)


@given(x=st.integers(1, 100), mean=st.floats(0.01, 1e4))
def test_it_lies_between_the_customers_own_mean_and_everybodys(x, mean):
    low, high = sorted((mean, everybody(CDNOW)))
    assert low * (1 - 1e-9) <= conditional(CDNOW, x, mean) <= high * (1 + 1e-9)


@given(x=st.integers(1, 50))
def test_who_bought_more_often_is_believed_more(x):
    assert abs(conditional(CDNOW, x + 1, 100) - 100) < abs(conditional(CDNOW, x, 100) - 100)


def test_simulated_spending_is_found_again():
    chance = random.Random(2)  # noqa: S311 - no secret
    table = []
    for _ in range(2_000):
        x, scale = chance.randint(1, 6), chance.gammavariate(CDNOW.q, 1 / CDNOW.v)
        table.append((x, chance.gammavariate(CDNOW.p * x, 1 / scale) / x))
    found = gamma_gamma_fit.fit(table)
    assert found.log_likelihood >= sum(log_likelihood(CDNOW, *each) for each in table) - 0.5
    assert everybody(found.known) == pytest.approx(everybody(CDNOW), rel=0.05)


@pytest.mark.parametrize(
    ("table", "why"),
    [
        ([], "too_few_spenders"),
        ([(2, 10.0)] * 9, "too_few_spenders"),
        ([(2, 0.0)] * 20, "zero"),
    ],
)
def test_a_table_that_tells_nothing_is_refused_with_its_reason(table, why):
    with pytest.raises(ImpossibleError) as refused:
        gamma_gamma_fit.fit(table)
    assert refused.value.sentence.key == f"clv.why.{why}"


def test_spending_all_alike_is_fitted_at_the_edge_and_said_so():
    found = gamma_gamma_fit.fit([(2, 10.0)] * 200)
    assert found.at_edge
    assert everybody(found.known) == pytest.approx(10, rel=0.01)


def test_spending_without_a_finite_mean_is_refused():
    with pytest.raises(ImpossibleError) as refused:
        everybody(Parameters(6.25, 0.9, 15.44))
    assert refused.value.sentence.key == "clv.why.spending_infinite"
