"""Money is decimal text."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from throughline.core.money import Currency, Money, digits, quantised

MONEY = TypeAdapter(Money)
amounts = st.decimals(-(10**11), 10**11, places=6)


@pytest.mark.parametrize("amount", ["0", "-1", "129.00", "999999999999.9999", "0.0023", "-0.5"])
def test_decimal_text_is_money(amount: str) -> None:
    assert MONEY.validate_python(amount) == amount


@pytest.mark.parametrize(
    "amount",
    [
        "",
        "1,5",
        "1.",
        ".5",
        "+1",
        "1e3",
        "NaN",
        "1 000",
        "1000000000000",
        "1.00001",
        "--1",
        "١٢",
        "１２",
        "1\n",
        12,
        1.5,
    ],
    ids=ascii,
)
def test_anything_else_is_not(amount: object) -> None:
    with pytest.raises(ValidationError):
        MONEY.validate_python(amount, strict=True)


@pytest.mark.parametrize("currency", ["eur", "EURO", "EU", "€", "EU1", "EUR\n"])
def test_a_currency_is_three_capitals(currency: str) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(Currency).validate_python(currency)


# "XXX" is ISO 4217's own code for "no currency": one that no table of ours knows.
@pytest.mark.parametrize(("currency", "places"), [("EUR", 2), ("JPY", 0), ("KWD", 3), ("XXX", 2)])
def test_a_currency_has_its_places(currency: str, places: int) -> None:
    assert digits(currency) == places


@given(amounts, st.sampled_from(["EUR", "JPY", "KWD"]))
def test_what_is_quantised_is_money_within_half_a_unit(amount: Decimal, currency: str) -> None:
    kept = MONEY.validate_python(quantised(amount, currency))
    assert abs(Decimal(kept) - amount) * 2 <= Decimal(1).scaleb(-digits(currency))
    assert quantised(Decimal(kept), currency) == kept


@pytest.mark.parametrize(("amount", "kept"), [("0.125", "0.12"), ("0.135", "0.14"), ("2", "2.00"), ("-0.005", "-0.00")])
def test_halves_are_rounded_to_even(amount: str, kept: str) -> None:
    assert quantised(Decimal(amount), "EUR") == kept
