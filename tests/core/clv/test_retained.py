"""The retention forms: published figures, and the laws they keep."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from throughline.core.clv.acquired import break_even
from throughline.core.clv.impossible import ImpossibleError
from throughline.core.clv.rates import discount_in, retention_in
from throughline.core.clv.retained import first_counted_end, first_counted_start, first_not_counted, truncated

FORMS = pytest.mark.parametrize("form", [first_not_counted, first_counted_start, first_counted_end])
retentions = st.floats(0.001, 0.99)
discounts = st.floats(0, 1)
margins = st.floats(0.01, 1e6)
steps = st.floats(0.001, 0.009)


def test_the_three_forms_differ_as_published():
    assert first_not_counted(100, 0.8, 0.1) == pytest.approx(266.67, abs=0.005)
    assert first_counted_start(100, 0.8, 0.1) == pytest.approx(366.67, abs=0.005)
    assert first_counted_end(100, 0.8, 0.1) == pytest.approx(333.33, abs=0.005)


def test_n3_first_payment_counted_at_period_start():
    margin = 19.95 - 1.50 - 6 / 12
    assert margin == pytest.approx(17.95)
    assert first_counted_start(1, 0.995, 0.01) == pytest.approx(67.33, abs=0.005)
    assert first_counted_start(margin, 0.995, 0.01) == pytest.approx(1_208.63, abs=0.005)


@pytest.mark.parametrize(
    ("discount", "published"), [(0.10, (1.20, 1.75, 2.67, 4.50)), (0.16, (1.07, 1.52, 2.22, 3.46))]
)
def test_n4_multiples_of_the_margin(discount, published):
    found = [first_not_counted(1, retention, discount) for retention in (0.6, 0.7, 0.8, 0.9)]
    assert found == pytest.approx(published, abs=0.005)


@FORMS
@given(margin=margins, retention=retentions, discount=discounts, step=steps)
def test_clv_rises_with_retention_and_margin_and_falls_with_discount(form, margin, retention, discount, step):
    value = form(margin, retention, discount)
    assert form(margin, retention + step, discount) > value
    assert form(margin * (1 + step), retention, discount) > value
    assert form(margin, retention, discount + step) < value


@given(margin=margins, retention=retentions, discount=discounts)
def test_a_long_truncated_series_meets_the_closed_form(margin, retention, discount):
    assert truncated(margin, retention, discount, 10_000) == pytest.approx(
        first_not_counted(margin, retention, discount)
    )


@given(retention=st.floats(0, 1), discount=discounts, periods=st.integers(0, 60), growth=st.floats(-0.5, 0.5))
def test_the_truncated_form_is_its_own_sum(retention, discount, periods, growth):
    terms = [(1 + growth) ** (t - 1) * (retention / (1 + discount)) ** t for t in range(1, periods + 1)]
    assert truncated(1, retention, discount, periods, growth) == pytest.approx(sum(terms), rel=1e-9, abs=1e-12)


@given(margin=margins, retention=retentions, discount=discounts)
def test_the_forms_differ_by_the_first_payment_and_by_one_period(margin, retention, discount):
    start = first_counted_start(margin, retention, discount)
    assert start - margin == pytest.approx(first_not_counted(margin, retention, discount), rel=1e-6, abs=margin * 1e-9)
    assert start == pytest.approx((1 + discount) * first_counted_end(margin, retention, discount))


@FORMS
@pytest.mark.parametrize("retention", [1, 1.2])
def test_retention_of_all_with_no_discount_is_infinite_and_says_so(form, retention):
    with pytest.raises(ImpossibleError) as refused:
        form(100, retention, 0)
    assert refused.value.sentence.key == "clv.why.infinite"


@FORMS
def test_retention_of_all_is_finite_with_a_discount(form):
    assert form(100, 1, 0.1) > 0


@FORMS
@given(retention=st.floats(0.5, 1), discount=discounts)
def test_growth_faster_than_leaving_and_discount_is_refused(form, retention, discount):
    growth = (1 + discount) / retention - 1 + 0.01
    with pytest.raises(ImpossibleError) as refused:
        form(100, retention, discount, growth)
    assert refused.value.sentence.key in {"clv.why.infinite_growth", "clv.why.infinite"}


@FORMS
@given(retention=retentions, discount=discounts, growth=st.floats(0.001, 0.01))
def test_growth_adds(form, retention, discount, growth):
    assume(retention * (1 + growth) < 1 + discount)
    assert form(100, retention, discount, growth) >= form(100, retention, discount)


@given(share=st.floats(0, 1))
def test_twelve_months_make_the_year(share):
    monthly = retention_in(share, "year", "month")
    assert retention_in(monthly, "month", "year") == pytest.approx(share, abs=1e-12)
    assert (1 + discount_in(share, "year", "month")) ** 12 == pytest.approx(1 + share)


@FORMS
@given(margin=st.floats(1, 1000), share=st.floats(0.05, 5), discount=st.floats(0.01, 1))
def test_at_the_break_even_retention_clv_is_cac(form, margin, share, discount):
    cac = margin * share
    found = break_even(lambda retention: form(margin, retention, discount), cac)
    if found is None:
        assert form(margin, 1, discount) < cac
    elif found == 0:
        assert form(margin, 0, discount) >= cac
    else:
        assert form(margin, found, discount) == pytest.approx(cac)
