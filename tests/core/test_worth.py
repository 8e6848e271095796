"""What a customer of a segment is worth: in money, beside the CAC, growth, referrals, revenue, and with warnings."""

from decimal import Decimal
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.core.clv.oracles import N6
from tests.shop import note, shop
from throughline.core.measures import ClvForm, CustomerValue, Purchases
from throughline.core.worth import Refused, Worth, clv_of, worth
from throughline.words import say

EUR = "EUR"


def inputs(**fields):
    return CustomerValue(id="worth001", segment="segment1", **fields)


def valued(**fields):
    found = clv_of(inputs(**fields), EUR)
    assert isinstance(found, Worth), found
    return found


def refused(**fields):
    found = clv_of(inputs(**fields), EUR)
    assert isinstance(found, Refused), found
    return found


def keys(sentences):
    return [each.key for each in sentences]


@pytest.mark.parametrize(
    ("form", "published"),
    [("first-not-counted", "266.67"), ("first-counted-start", "366.67"), ("first-counted-end", "333.33")],
)
def test_the_three_forms_in_money(form, published):
    found = valued(form=form, margin="100.00", retention=0.8, discount=0.1)
    assert round(found.value, 2) == Decimal(published)
    assert found.formula == f"clv.formula.{form}"
    assert f"clv.assume.{form}" in keys(found.assumptions)


def test_no_cent_is_lost_to_binary_fractions():
    found = valued(form="simple", order_value="0.10", orders_per_period=3.0, periods=1.0)
    assert found.value == Decimal("0.30")


def test_n1_is_lifetime_revenue_and_refuses_to_meet_the_cac():
    found = valued(
        form="simple", margin_period="month", order_value="3.88", orders_per_period=3.9, periods=13.2, cac="50"
    )
    assert round(found.value, 2) == Decimal("199.74")
    assert found.is_revenue
    assert found.lifetime_revenue == found.value
    assert (found.ratio, found.net, found.payback_months) == (None, None, None)
    assert keys(found.notes) == ["clv.why.revenue_cac"]


def test_n2_margin_and_revenue_stand_apart():
    found = valued(form="simple", order_value="75", orders_per_period=3.0, periods=2.5, gross_margin=0.6)
    assert found.value == Decimal("337.5")
    assert found.lifetime_revenue == Decimal("562.5")
    assert not found.is_revenue


def test_n5_subscription_beside_its_cac():
    found = valued(form="subscription", margin_period="month", arpa="500", gross_margin=0.75, churn=0.025, cac="6000")
    assert found.value == Decimal(15_000)
    assert found.net == Decimal(9_000)
    assert found.ratio == pytest.approx(2.5)
    assert found.payback_months == pytest.approx(16)
    assert found.break_even_retention == pytest.approx(1 - 375 / 6_000)


def test_a_monthly_margin_with_a_yearly_retention_is_brought_to_months_and_says_so():
    mixed = valued(margin="10", margin_period="month", retention=0.8, retention_period="year", discount=0.1)
    monthly = valued(
        margin="10", margin_period="month", retention=0.8 ** (1 / 12), retention_period="month", discount=0.1
    )
    assert float(mixed.value) == pytest.approx(float(monthly.value))
    assert "clv.assume.converted" in keys(mixed.assumptions)
    assert "clv.assume.converted" not in keys(monthly.assumptions)


def test_payback_counts_months_whatever_the_period():
    yearly = valued(margin="120", retention=0.8, discount=0.1, cac="60")
    assert yearly.payback_months == pytest.approx(6)


def test_the_break_even_retention_makes_the_clv_the_cac():
    cac = valued(margin="100", retention=0.8, discount=0.1, cac="150").break_even_retention
    assert float(valued(margin="100", retention=cac, discount=0.1).value) == pytest.approx(150)


def test_growth_and_referrals_have_lines_of_their_own_and_leave_the_clv_alone():
    plain = valued(margin="100", retention=0.8, discount=0.1)
    full = valued(margin="100", retention=0.8, discount=0.1, growth=0.05, referred=0.5, referral_credit=0.4)
    assert full.value == plain.value
    assert float(full.growth) == pytest.approx(100 * 0.8 / (1.1 - 0.8 * 1.05) - 100 * 0.8 / 0.3)
    assert float(full.referrals) == pytest.approx(0.5 * 0.4 * float(plain.value))


def test_referrals_without_a_credited_share_leave_a_sentence():
    found = valued(margin="100", retention=0.8, referred=0.5)
    assert found.referrals is None
    assert keys(found.notes) == ["clv.why.no_credit"]


def test_a_growth_that_never_ends_leaves_the_clv_and_says_why():
    found = valued(margin="100", retention=0.9, discount=0.05, growth=0.5)
    assert found.growth is None
    assert keys(found.notes) == ["clv.why.infinite_growth"]


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"margin": "100", "retention": 1.0}, "infinite"),
        ({"margin": "-1", "retention": 0.5}, "negative"),
        ({"form": "subscription", "arpa": "10", "churn": 0.0}, "no_churn"),
        ({"form": "truncated", "margin": "1", "retention": 0.5, "periods": 2.5}, "not_whole"),
        ({"margin": "999999999999", "retention": 0.9999}, "too_large"),
    ],
)
def test_impossible_inputs_get_their_sentence(fields, why):
    assert refused(**fields).why.key == f"clv.why.{why}"


def test_nothing_entered_is_no_answer_and_half_is_asked_for_the_rest():
    assert clv_of(inputs(discount=0.1, cac="5"), EUR) is None
    half = refused(margin="100")
    assert half.missing == ("retention",)
    assert say("en", half.why) == "There is no value yet: enter the retention."


def test_n6_a_cohort_in_money():
    found = valued(form="sbg", margin="100", discount=0.1, survivors=N6)
    assert float(found.value) == pytest.approx(369.49, abs=0.01)
    assert "clv.assume.sbg.fit" in keys(found.assumptions)


def rows(count=60, mean=30.0):
    return tuple(
        Purchases(x=at % 5, t_x=float(at % 5) * 2 + at % 3 if at % 5 else 0.0, T=12.0 + at % 7, mean=mean + at % 11)
        for at in range(count)
    )


def test_a_shop_in_money():
    found = valued(form="bg-nbd", margin_period="month", purchases=rows(), periods=24.0, gross_margin=0.4, discount=0.1)
    assert 0 < found.value < found.lifetime_revenue
    assert "clv.assume.bg-nbd.fit" in keys(found.assumptions)


def test_a_shop_says_why_it_has_no_payback():
    found = valued(form="bg-nbd", purchases=rows(), periods=24.0, gross_margin=0.4, cac="10")
    assert found.payback_months is None
    assert keys(found.notes) == ["clv.why.no_payback_here"]
    assert found.ratio == pytest.approx(float(found.value) / 10)
    assert "clv.why.no_payback_here" not in keys(valued(form="bg-nbd", purchases=rows(), periods=24.0).notes)


def test_a_shop_without_mean_values_takes_the_order_value_or_asks_for_it():
    bare = tuple(each.changed(mean=None) for each in rows())
    assert refused(form="bg-nbd", purchases=bare, periods=12.0).why.key == "clv.why.no_value_per_purchase"
    found = valued(form="bg-nbd", purchases=bare, periods=12.0, order_value="20", gross_margin=0.5)
    assert "clv.assume.order_value" in keys(found.assumptions)


def test_a_margin_larger_than_what_a_period_brings_may_be_a_lifetimes():
    found = valued(margin="900", retention=0.8, order_value="75", orders_per_period=3.0)
    assert keys(found.warnings) == ["clv.lifetime_twice"]
    assert not valued(margin="135", retention=0.8, order_value="75", orders_per_period=3.0).warnings


def test_the_worth_of_a_segment_is_found_in_the_project():
    value = CustomerValue(id="worth001", segment=note("CS"), margin="154.50", retention=0.8, discount=0.1)
    found = worth(shop(values=(value,)), note("CS"))
    assert round(found.value) == 412
    assert worth(shop(), note("CS")) is None


AMOUNTS = st.sampled_from(["0", "-5", "0.01", "12.50", "999999999999.9999"])
RATES = st.one_of(st.floats(0, 1), st.sampled_from([0.0, 1.0]))
POSITIVES = st.one_of(st.floats(0, 1e15), st.integers(0, 40).map(float))
PERIODS = st.sampled_from(["month", "quarter", "year"])
ANY = st.fixed_dictionaries(
    {"form": st.sampled_from(get_args(ClvForm))},
    optional={
        **dict.fromkeys(("margin", "order_value", "arpa", "cac"), AMOUNTS),
        **dict.fromkeys(("retention", "discount", "gross_margin", "churn", "referral_credit"), RATES),
        **dict.fromkeys(("orders_per_period", "periods", "referred"), POSITIVES),
        **dict.fromkeys(("margin_period", "retention_period"), PERIODS),
        "growth": st.floats(-1, 10),
        "survivors": st.lists(st.integers(0, 2**53 - 1), max_size=8).map(
            lambda given: tuple(sorted(given, reverse=True))
        ),
        "purchases": st.sampled_from([(), rows(), rows(20, 0.0)]),
    },
)


@settings(max_examples=300)
@given(fields=ANY)
def test_whatever_a_document_holds_gives_a_finite_worth_or_a_sentence(fields):
    found = clv_of(inputs(**fields), EUR)
    if isinstance(found, Worth):
        assert found.value.is_finite()
        for each in (*found.assumptions, *found.notes, *found.warnings):
            assert "nan" not in say("en", each).lower()
    elif found is not None:
        assert say("en", found.why)
