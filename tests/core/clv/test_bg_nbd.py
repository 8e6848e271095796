"""BG/NBD: the published customer, the laws of its probabilities, and the fit of simulated shops."""

import random
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from throughline.core.clv import bg_nbd_fit
from throughline.core.clv.bg_nbd import Buyer, Parameters, alive, conditional, expected, probability
from throughline.core.clv.impossible import ImpossibleError
from throughline.core.clv.shop import discounted_purchases

CDNOW = Parameters(0.2425945, 4.4136019, 0.7929199, 2.4258881)
ROUNDED = Parameters(0.243, 4.414, 0.793, 2.426)
known = st.builds(Parameters, st.floats(0.05, 5), st.floats(0.5, 50), st.floats(0.05, 5), st.floats(0.05, 10))


def simulated(truth, customers, seed):
    """Customers as the model tells them, by a generator of their own."""
    chance = random.Random(seed)  # noqa: S311 - no secret
    return [_lived(truth, chance) for _ in range(customers)]


def _lived(truth, chance):
    rate, stops = chance.gammavariate(truth.r, 1 / truth.alpha), chance.betavariate(truth.a, truth.b)
    observed, now, count, last = chance.uniform(27, 39), 0.0, 0, 0.0
    while (now := now + chance.expovariate(rate)) <= observed:
        count, last = count + 1, now
        if chance.random() < stops:
            break
    return Buyer(count, last, observed)


def test_n7_purchases_of_a_known_customer():
    assert conditional(CDNOW, Buyer(2, 30.43, 38.86), 39) == pytest.approx(1.226, abs=0.001)


@pytest.mark.parametrize(("t", "published"), [(1, 0.0532), (32, 1.0437), (78, 1.858)])
def test_n7_purchases_of_a_new_customer(t, published):
    assert expected(CDNOW, t) == pytest.approx(published, abs=0.001)


def test_n7_the_share_who_never_come_back():
    assert probability(ROUNDED, 0, 39) == pytest.approx(0.57379, abs=0.00001)
    assert probability(CDNOW, 0, 39) == pytest.approx(0.57431, abs=0.00001)


@given(known=known, t=st.floats(0.1, 40))
def test_the_probabilities_are_one_in_all_and_their_mean_is_the_expectation(known, t):
    shares = [probability(known, n, t) for n in range(400)]
    assert all(0 <= share <= 1 for share in shares)
    total = sum(shares)
    assert total <= 1 + 1e-9
    if total > 1 - 1e-9:
        assert sum(n * share for n, share in enumerate(shares)) == pytest.approx(expected(known, t), rel=1e-4)


@given(known=known, t=st.floats(0.1, 100))
def test_more_time_brings_more_purchases(known, t):
    assert 0 <= expected(known, t) <= expected(known, t * 1.1) * (1 + 1e-9)


@given(known=known, x=st.integers(0, 200), last=st.floats(0.01, 1), t=st.floats(0, 100))
def test_a_known_customer_buys_less_than_one_who_is_alive_for_certain(known, x, last, t):
    buyer = Buyer(x, 30 * last if x else 0.0, 30)
    assert 0 <= alive(known, buyer) <= 1
    assert conditional(known, buyer, t) <= conditional(known, Buyer(x, 30.0 if x else 0.0, 30), t) * (1 + 1e-9)


@pytest.mark.parametrize(("a", "b"), [(1.0, 2.4), (0.5, 0.5)], ids=["a = 1", "a + b = 1"])
@given(side=st.floats(-1e-4, 1e-4))
def test_where_the_formula_divides_by_nothing_its_value_has_no_gap(a, b, side):
    near = expected(Parameters(0.24, 4.4, a + side, b), 30)
    assert near == pytest.approx(expected(Parameters(0.24, 4.4, a, b), 30), rel=1e-3)


@pytest.mark.parametrize("truth", [CDNOW, Parameters(1.5, 10, 0.5, 4)], ids=["rare", "frequent"])
def test_a_simulated_shop_is_found_again(truth):
    table = simulated(truth, 3_000, seed=7)
    found = bg_nbd_fit.fit(table)
    assert found.log_likelihood >= bg_nbd_fit.log_likelihood(truth, Counter(table)) - 0.5
    assert expected(found.known, 39) == pytest.approx(expected(truth, 39), rel=0.1)


def test_the_unit_of_time_does_not_matter():
    weeks = simulated(CDNOW, 500, seed=3)
    days = [Buyer(each.x, each.t_x * 7, each.T * 7) for each in weeks]
    a, b = bg_nbd_fit.fit(weeks).known, bg_nbd_fit.fit(days).known
    assert b.alpha == pytest.approx(7 * a.alpha, rel=0.02)
    assert expected(b, 70) == pytest.approx(expected(a, 10), rel=0.01)


@pytest.mark.parametrize(
    ("table", "why"),
    [
        ([], "too_few_customers"),
        ([Buyer(1, 2, 3)] * 9, "too_few_customers"),
        ([Buyer(0, 0, 5)] * 50, "nobody_came_back"),
        ([Buyer(1, 6, 5)] * 50, "last_after_end"),
        ([Buyer(0, 3, 5)] * 50, "no_repeat"),
        ([Buyer(2, 0, 5)] * 50, "repeat_at_once"),
    ],
)
def test_a_table_that_tells_nothing_is_refused_with_its_reason(table, why):
    with pytest.raises(ImpossibleError) as refused:
        bg_nbd_fit.fit(table)
    assert refused.value.sentence.key == f"clv.why.{why}"


def test_customers_all_alike_are_fitted_at_the_edge_and_said_so():
    found = bg_nbd_fit.fit([Buyer(3, 4, 5)] * 50)
    assert found.at_edge
    assert expected(found.known, 5) == pytest.approx(3, rel=0.1)


def test_purchases_are_worth_less_the_later_they_come():
    assert discounted_purchases(CDNOW, 0, 24) == pytest.approx(expected(CDNOW, 24))
    assert discounted_purchases(CDNOW, 0.01, 24) < expected(CDNOW, 24)
