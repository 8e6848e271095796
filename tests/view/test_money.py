"""The money screen: each form shows only the inputs that it needs, and its value with formula and assumptions."""

import re
from html import unescape
from typing import get_args

import pytest

from tests.core.clv.oracles import N6
from tests.shop import note, session, shop
from throughline.core.measures import ClvForm, CustomerValue, Purchases
from throughline.core.memo import Memo
from throughline.core.state.locale import Locale
from throughline.view import page

ID = "worth001"
ROWS = tuple(Purchases(x=at % 4, t_x=float(at % 4 * 3), T=14.0 + at % 5, mean=20.0 + at % 7) for at in range(30))
FULL = {
    "margin": "100.00", "retention": 0.8, "discount": 0.1, "order_value": "75.00", "orders_per_period": 3.0,
    "periods": 5.0, "gross_margin": 0.6, "arpa": "40.00", "churn": 0.05, "cac": "60.00", "survivors": N6, "purchases": ROWS,
}  # fmt: skip
ASKED = {
    "simple": {"order_value", "orders_per_period", "margin_period", "periods", "gross_margin"},
    "subscription": {"arpa", "margin_period", "churn", "gross_margin", "order_value", "orders_per_period"},
    "first-not-counted": {"margin", "margin_period", "retention", "retention_period", "discount", "order_value", "orders_per_period"},
    "truncated": {
        "margin", "margin_period", "retention", "retention_period", "discount", "periods", "order_value", "orders_per_period",
    },
    "sbg": {"margin", "margin_period", "discount", "periods", "order_value", "orders_per_period", "survivors"},
    "bg-nbd": {"margin_period", "periods", "gross_margin", "discount"},
}  # fmt: skip
ALWAYS = {"cac", "referred", "referral_credit"}


def drawn(locale=None, **fields):
    value = CustomerValue(id=ID, segment=note("CS"), **fields)
    model = session(shop(values=(value,)), view="money").but(locale=locale or Locale(symbols=(("EUR", "€"),)))
    made, errors = page.rendered(page.regions(model, Memo()))
    assert errors == []
    return unescape(made[f"worth-{note('CS')}"]), unescape(made["money-compare"])


@pytest.mark.parametrize("form", ASKED)
def test_each_form_asks_for_what_it_needs_and_no_more(form):
    card, _ = drawn(form=form, **FULL)
    fields = set(re.findall(rf'id="field-{ID}-([a-z_]+)"', card)) - {"evidence", "growth"}
    assert fields == ASKED[form] | ALWAYS


@pytest.mark.parametrize("form", get_args(ClvForm))
def test_each_form_shows_its_value_name_and_assumptions(form):
    card, compared = drawn(form=form, **FULL)
    assert 'class="worth-sum num"' in card
    assert 'class="assumptions"' in card
    assert "€" in compared


@pytest.mark.parametrize(
    ("fields", "calculation"),
    [
        ({"margin": "100", "retention": 0.8, "discount": 0.1}, "€100 × 0.8 ÷ (1 + 0.1 − 0.8) = €266.67"),
        ({"form": "simple", "order_value": "75", "orders_per_period": 3.0, "periods": 2.5, "gross_margin": 0.6},
         "€75 × 3 × 2.5 × 0.6 = €337.50"),
        ({"form": "subscription", "arpa": "500", "gross_margin": 0.75, "churn": 0.025}, "€500 × 0.75 ÷ 0.025 = €15,000"),
    ],
)  # fmt: skip
def test_the_formula_is_shown_with_its_numbers(fields, calculation):
    assert calculation in drawn(**fields)[0]


def test_numbers_are_written_as_the_person_writes_them():
    german = Locale(language="de", decimal=",", group=".", currency_first=False, symbols=(("EUR", "€"),))
    card, _ = drawn(german, form="subscription", arpa="500.50", gross_margin=0.75, churn=0.025)
    assert "15.015\xa0€" in card
    assert "2,5\xa0%" in card


def test_revenue_is_labelled_apart_and_a_ratio_too_low_stands_out():
    card, compared = drawn(form="simple", order_value="75", orders_per_period=3.0, periods=2.0)
    assert "Lifetime revenue" in card
    assert "€450 revenue" in compared
    assert 'class="num warn"' in drawn(margin="10", retention=0.5, cac="20")[1]
