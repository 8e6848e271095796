"""Numbers as people write them, and back."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from throughline.core import written
from throughline.core.state.locale import Locale, Pattern
from throughline.words import say, sentence

ENGLISH = Locale(symbols=(("EUR", "€"),))
GERMAN = Locale("de", ",", ".", currency_first=False, date_order="dmy", date_mark=".", symbols=(("EUR", "€"),))
FRENCH = Locale("fr", ",", "\u202f", currency_first=False)


@pytest.mark.parametrize(
    ("locale", "text", "number"),
    [
        (ENGLISH, "1,234.5", "1234.5"),
        (ENGLISH, "1,5", "1.5"),
        (GERMAN, "1.234,5", "1234.5"),
        (GERMAN, "1.5", "1.5"),
        (GERMAN, "1.500", "1500"),
        (FRENCH, "1 234,5", "1234.5"),
        (ENGLISH, " −3 ", "-3"),
    ],
)
def test_numbers_are_read(locale, text, number):
    assert str(written.decimal(text, locale)) == number


@pytest.mark.parametrize("text", ["", "x", "1e999999", "NaN", "Infinity", "--1", "1.2.3.4"])
def test_what_is_no_number_is_refused(text):
    with pytest.raises(written.NotWrittenError):
        written.amount(text, ENGLISH, "EUR")


def test_money_has_the_places_of_its_currency():
    assert written.amount("10.5", ENGLISH, "EUR") == "10.50"
    assert written.amount("10.500", ENGLISH, "EUR") == "10.50"
    assert written.amount("10.0", ENGLISH, "JPY") == "10"
    assert written.amount("10.555", ENGLISH, "KWD") == "10.555"


@pytest.mark.parametrize(
    ("text", "locale", "currency", "key"),
    [
        ("1.234", ENGLISH, "EUR", "field.too_fine_or_thousands"),
        ("1,234", GERMAN, "EUR", "field.too_fine_or_thousands"),
        ("10.5", ENGLISH, "JPY", "field.too_fine"),
        ("10.5555", ENGLISH, "KWD", "field.too_fine"),
        ("1234.567", ENGLISH, "EUR", "field.too_fine"),
    ],
)
def test_more_places_than_the_currency_has_are_asked_about_and_never_rounded(text, locale, currency, key):
    with pytest.raises(written.NotWrittenError) as reason:
        written.amount(text, locale, currency)
    assert reason.value.key == key
    said = say("en", sentence(key, written=text, **reason.value.params))
    assert text in said


def test_money_is_shown_where_people_expect_the_sign():
    assert written.money_text("38000", ENGLISH, "EUR") == "€38,000"
    assert written.money_text("-12", ENGLISH, "EUR") == "−€12"
    assert written.money_text("-1299.5", GERMAN, "EUR") == "−1.299,50\u00a0€"
    assert written.money_text("5", ENGLISH, "CHF") == "CHF\u00a05"


@pytest.mark.parametrize(
    ("pattern", "amount", "text", "symbol", "first"),
    [
        (Pattern("EUR", "£1", "−£1"), "333", "£333", "£", True),
        (Pattern("EUR", "€\u00a01", "€\u00a0−1"), "-333", "€\u00a0−333", "€", True),
        (Pattern("EUR", "CHF\u00a01", "CHF−1"), "-333", "CHF−333", "CHF", True),
        (Pattern("EUR", "1\u00a0€", "−1\u00a0€"), "-333", "−333\u00a0€", "€", False),
        (Pattern("EUR", "1\u00a0kr.", "−1\u00a0kr."), "333", "333\u00a0kr.", "kr.", False),
        (Pattern("EUR", "\u200f1\u00a0\u200f₪", "\u200f−1\u00a0\u200f₪"), "333", "\u200f333\u00a0\u200f₪", "₪", False),
    ],
)
def test_money_is_written_as_the_browser_writes_it(pattern, amount, text, symbol, first):
    assert (pattern.symbol, pattern.first) == (symbol, first)
    assert written.money_text(amount, Locale(patterns=(pattern,)), "EUR") == text


def test_dates_follow_the_persons_order():
    assert written.day_text(date(2026, 11, 2), GERMAN) == "02.11.2026"
    british = Locale("en-GB", date_order="dmy", date_mark="/")
    assert written.day_text(date(2026, 11, 2), british) == "02/11/2026"
    assert written.day_text(date(2026, 11, 2), Locale("en-US", date_order="mdy", date_mark="/")) == "11/02/2026"
    assert written.day_text(date(2026, 11, 2), Locale()) == "2026-11-02"
    with pytest.raises(written.NotWrittenError):
        written.day("2026-02-30")


@given(st.integers(-(10**11), 10**11), st.sampled_from((ENGLISH, GERMAN, FRENCH)))
def test_what_is_shown_can_be_read_back(number, locale):
    assert written.whole(written.plain_text(number, locale), locale) == number
    assert written.whole(written.number_text(number, locale), locale) == number
