"""What each lever changes in each form of CLV; no rate ever leaves 0…1."""

from decimal import Decimal
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.stake.runners import RUNNERS
from throughline.core.journey import Lever
from throughline.core.measures import ClvForm, CustomerValue
from throughline.core.stake.answer import Missing
from throughline.core.stake.levers import LEVERS, ROUTES, Changed, applied, combined
from throughline.words import say

FULL: dict[str, Any] = {
    "margin": "100", "retention": 0.8, "discount": 0.1, "order_value": "50", "orders_per_period": 4.0, "periods": 5.0,
    "gross_margin": 0.5, "arpa": "200", "churn": 0.2,
}  # fmt: skip
RATES = st.decimals(0, 1, places=4)
POINTS = st.lists(st.decimals(-1, 1, places=3), min_size=1, max_size=6)


def inputs(form: ClvForm, **fields: Any) -> CustomerValue:
    return CustomerValue(id="value000", segment=RUNNERS, form=form, **(FULL | fields))


def changed(form: ClvForm, lever: Lever, by: float, **fields: Any) -> CustomerValue:
    found = applied(inputs(form, **fields), [(lever, Decimal(str(by)))])
    assert isinstance(found, Changed), found
    return found.value


@pytest.mark.parametrize(
    ("form", "lever", "by", "field", "becomes"),
    [
        ("first-not-counted", "retention", 0.05, "retention", 0.85),
        ("first-counted-start", "retention", 0.5, "retention", 1.0),
        ("truncated", "retention", -0.9, "retention", 0.0),
        ("first-not-counted", "margin", 7.5, "margin", "107.5"),
        ("first-counted-end", "frequency", 1, "margin", "125"),
        ("sbg", "frequency", 1, "margin", "125"),
        ("first-not-counted", "order-value", 10, "margin", "120"),
        ("simple", "frequency", 0.5, "orders_per_period", 4.5),
        ("simple", "order-value", 10, "order_value", "60"),
        ("simple", "margin", 20, "gross_margin", 0.6),
        ("subscription", "retention", 0.05, "churn", 0.15),
        ("subscription", "retention", 0.5, "churn", 0.0),
        ("subscription", "order-value", 10, "arpa", "210"),
        ("subscription", "margin", 20, "gross_margin", 0.6),
        ("subscription", "margin", 2000, "gross_margin", 1.0),
    ],
)
def test_a_lever_changes_one_input(form, lever, by, field, becomes):
    after = changed(form, lever, by)
    held = getattr(after, field)
    assert (Decimal(held) == Decimal(becomes)) if isinstance(becomes, str) else held == becomes
    assert after.model_copy(update={field: getattr(inputs(form), field)}) == inputs(form)


@pytest.mark.parametrize(
    ("form", "lever", "field"),
    [
        ("first-not-counted", "frequency", "orders_per_period"),
        ("first-not-counted", "order-value", "order_value"),
        ("first-not-counted", "retention", "retention"),
        ("subscription", "retention", "churn"),
        ("simple", "margin", "gross_margin"),
    ],
)
def test_an_input_that_is_not_there_is_asked_for_by_name(form, lever, field):
    found = applied(inputs(form, **{field: None}), [(lever, Decimal(1))])
    assert isinstance(found, Missing)
    assert found.missing == (field,)
    assert found.at == "value000"


@pytest.mark.parametrize("form", get_args(ClvForm))
@pytest.mark.parametrize("lever", LEVERS)
def test_a_form_that_does_not_know_a_lever_says_so_in_a_sentence(form, lever):
    found = applied(inputs(form), [(lever, Decimal("0.1"))])
    assert isinstance(found, Changed) == (lever in ROUTES[form])
    if isinstance(found, Missing):
        assert "has no such input" in say("en", found.why)


@given(start=RATES, by=POINTS)
def test_a_rate_never_leaves_nothing_to_one_and_the_order_of_changes_is_nothing_to_it(start, by):
    after, _ = combined(start, by)
    assert 0 <= after <= 1
    assert combined(start, by[::-1])[0] == pytest.approx(after)


@given(start=RATES, by=st.decimals(-1, 1, places=3))
def test_one_change_of_a_rate_adds_its_points(start, by):
    after, capped = combined(start, [by])
    assert after == pytest.approx(min(max(start + by, Decimal(0)), Decimal(1)))
    assert capped == (not 0 <= start + by <= 1)


@given(start=RATES, by=st.lists(st.decimals(0, 1, places=3), min_size=2, max_size=5))
def test_gains_of_a_rate_together_are_never_more_than_their_sum_nor_less_than_the_largest(start, by):
    after, _ = combined(start, by)
    assert after <= min(start + sum(by), Decimal(1)) + Decimal("1e-20")
    assert after >= min(start + max(by), Decimal(1)) - Decimal("1e-20")


def test_whoever_stays_for_one_reason_cannot_stay_twice():
    assert combined(Decimal("0.8"), [Decimal("0.05"), Decimal("0.05")])[0] == Decimal("0.8875")
