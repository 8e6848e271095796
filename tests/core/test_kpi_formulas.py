"""The formulas of the KPIs against published examples, and their laws."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from throughline.core import kpi_formulas as f
from throughline.core.kpi_formulas import Computed
from throughline.words import Sentence, say

AMOUNTS = st.floats(min_value=0, max_value=1e15)
ANYTHING = st.floats() | st.integers(-(10**20), 10**20) | AMOUNTS
COUNTS = st.integers(0, 10_000)


def value(result: f.Result) -> float:
    assert isinstance(result, Computed), result
    return result.value


def why(result: object) -> str:
    assert isinstance(result, Sentence), result
    return say("en", result)


@pytest.mark.parametrize(("score", "points"), [(0, -100), (6, -100), (7, 0), (8, 0), (9, 100), (10, 100)], ids=str)
def test_nps_borders(score, points):
    assert value(f.nps_of_scores([score])) == points


@pytest.mark.parametrize(("counts", "points"), [((50, 30, 20), 30), ((60, 30, 10), 50)])
def test_nps_of_the_two_published_mixes(counts, points):
    assert value(f.nps_of_counts(*counts)) == pytest.approx(points)
    p, _, q = (each / 100 for each in counts)
    assert value(f.nps_of_shares(p, q)) == pytest.approx(points)


def test_margin_of_an_nps_as_published_on_cross_validated():
    """Half promote, a third is passive, a sixth detracts; 324 answers: 33.3 ± 8.1 (stats.stackexchange.com/q/18603)."""
    made = f.nps_of_counts(162, 108, 54)
    assert isinstance(made, Computed)
    assert made.value == pytest.approx(33.33, abs=0.01)
    assert made.n == 324
    assert made.margin == pytest.approx(8.1, abs=0.05)


def test_csat_150_of_250_is_60_per_cent():
    made = f.csat(150, 250)
    assert isinstance(made, Computed)
    assert (made.value, made.n) == (0.6, 250)
    assert made.margin == pytest.approx(1.96 * math.sqrt(0.6 * 0.4 / 250))


@pytest.mark.parametrize(
    ("invitations", "conversion", "k"), [(2, 0.25, 0.5), (2.2, 0.27, 0.594), (2.5, 0.3, 0.75), (2.8, 0.32, 0.896)]
)
def test_viral_k_as_published_by_metricgen(invitations, conversion, k):
    assert value(f.viral_k(invitations, conversion)) == pytest.approx(k)


def test_the_ratios():
    assert value(f.retention(end=480, new=80, start=500)) == 0.8
    assert value(f.churn(end=480, new=80, start=500)) == pytest.approx(0.2)
    assert value(f.conversion(entered=200, went_on=50)) == 0.25
    assert value(f.drop_off(entered=200, went_on=50)) == 0.75
    assert value(f.order_value(revenue=804_960, orders=6_240)) == 129
    assert value(f.purchase_frequency(orders=300, customers=100)) == 3
    assert value(f.referral_rate(referred=155, new=705)) == pytest.approx(0.22, abs=0.001)
    assert value(f.engagement(numerator=310, denominator=1_000)) == 0.31


def test_a_funnel_has_a_conversion_between_each_two_stages():
    made = f.funnel([1_000, 400, 100])
    assert not isinstance(made, Sentence)
    assert [each.value for each in made] == [0.4, 0.25]
    assert "more" in why(f.funnel([100, 400]))


def test_too_few_to_tell_below_thirty_answers():
    few, enough = f.nps_of_scores([9] * 29), f.nps_of_scores([9] * 30)
    assert isinstance(few, Computed)
    assert isinstance(enough, Computed)
    assert (few.few, enough.few) == (True, False)


def test_progress_is_the_share_of_the_way_and_undefined_without_one():
    assert f.progress(38, 42, 55) == pytest.approx(4 / 17)
    assert f.progress(27, 25, 8) == pytest.approx(2 / 19)
    assert why(f.progress(5, 7, 5)).startswith("No target distance")
    assert why(f.progress(0, 1e15, 5e-324)).startswith("No target distance")


@pytest.mark.parametrize(
    "refused",
    [
        f.nps_of_scores([]),
        f.nps_of_scores([11]),
        f.nps_of_scores([-1]),
        f.nps_of_scores([7.5]),
        f.nps_of_scores([math.nan, 3]),
        f.nps_of_counts(1.5, 0, 0),
        f.nps_of_counts(-1, 2, 3),
        f.nps_of_shares(0.7, 0.7),
        f.nps_of_shares(0.5, 0.2, passives=0.1),
        f.nps_of_shares(0.5, 0.2, n=0),
        f.csat(251, 250),
        f.csat(0, 0),
        f.csat(1, 2.5),
        f.retention(end=10, new=20, start=100),
        f.retention(end=200, new=0, start=100),
        f.retention(end=0, new=0, start=0),
        f.churn(end=200, new=0, start=100),
        f.conversion(entered=0, went_on=0),
        f.conversion(entered=5, went_on=6),
        f.order_value(revenue=1, orders=0),
        f.order_value(revenue=1e15, orders=1e-300),
        f.viral_k(invitations=2, conversion=1.2),
        f.engagement(math.inf, 1),
        f.engagement(1, math.nan),
    ],
)
def test_what_is_impossible_gets_one_clear_sentence(refused):
    assert why(refused).endswith(".")
    assert "{" not in why(refused)


@given(st.lists(st.integers(0, 10), min_size=1, max_size=200))
def test_an_nps_lies_in_its_range_and_says_the_same_as_its_counts(scores):
    made = f.nps_of_scores(scores)
    assert isinstance(made, Computed)
    assert -100 <= made.value <= 100
    promoters, detractors = sum(each >= 9 for each in scores), sum(each <= 6 for each in scores)
    assert made == f.nps_of_counts(promoters, len(scores) - promoters - detractors, detractors)
    assert made.margin is not None
    assert made.margin <= f.margin_of_nps(made.value, len(scores)) + 1e-9


@given(COUNTS, COUNTS, COUNTS)
def test_retention_and_churn_make_one(end, new, start):
    kept, lost = f.retention(end, new, start), f.churn(end, new, start)
    if isinstance(kept, Sentence):
        assert kept == lost
    else:
        assert kept.value + value(lost) == pytest.approx(1)
        assert 0 <= kept.value <= 1


@given(st.floats(0, 1), st.integers(1, 10**6))
def test_more_answers_make_the_margin_smaller(share, n):
    assert f.margin_of_share(share, 4 * n) == pytest.approx(f.margin_of_share(share, n) / 2)


@given(ANYTHING, ANYTHING, ANYTHING)
def test_nothing_is_ever_infinite_or_a_crash(a, b, c):
    results = [formula(*(a, b, c)[: len(inputs)]) for formula, inputs in f.FORMULAS.values()]
    results += [f.nps_of_counts(a, b, c), f.nps_of_shares(a, b, c), f.nps_of_scores([a, b, c])]
    for made in results:
        if isinstance(made, Sentence):
            assert say("en", made)
        else:
            assert math.isfinite(made.value)
            assert made.margin is None or math.isfinite(made.margin)


@given(*[st.floats(-1e15, 1e15)] * 3)
def test_progress_is_nought_at_the_baseline_and_one_at_the_target(baseline, present, target):
    if baseline == target:
        assert isinstance(f.progress(baseline, present, target), Sentence)
    else:
        assert f.progress(baseline, baseline, target) == 0
        assert f.progress(baseline, target, target) == 1
