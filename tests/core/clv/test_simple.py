"""Order × frequency × lifetime, and ARPA over churn, against their published examples."""

import pytest

from throughline.core.clv.acquired import payback, ratio
from throughline.core.clv.impossible import ImpossibleError
from throughline.core.clv.simple import simple, subscription


@pytest.mark.parametrize(
    ("ticket", "visits", "years", "published"),
    [(3.88, 3.90, 1.1, 199.74), (4.06, 4.30, 4.4, 921.78), (4.42, 7.20, 8.3, 3169.67)],
)
def test_n1_starbucks_lifetime_revenue(ticket, visits, years, published):
    assert simple(ticket, visits, 12 * years) == pytest.approx(published, abs=0.005)


def test_n2_order_times_frequency_times_lifetime():
    assert simple(75, 3, 2.5) == 562.5
    assert simple(75, 3, 2.5, 0.6) == pytest.approx(337.5)


def test_n5_subscription():
    value = subscription(500, 0.025, 0.75)
    assert value == pytest.approx(15_000)
    assert ratio(value, 6_000) == pytest.approx(2.5)
    assert payback(6_000, 500 * 0.75) == pytest.approx(16)


def test_a_churn_of_nothing_is_an_infinite_value():
    with pytest.raises(ImpossibleError) as refused:
        subscription(500, 0.0)
    assert refused.value.sentence.key == "clv.why.no_churn"


def test_an_acquisition_that_costs_nothing_has_no_ratio():
    with pytest.raises(ImpossibleError):
        ratio(100, 0)
