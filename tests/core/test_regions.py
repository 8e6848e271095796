"""The currency of where somebody lives."""

import pytest

from throughline.core import regions
from throughline.core.money import CURRENCIES
from throughline.core.regions import currency_of


@pytest.mark.parametrize(
    ("tag", "currency"),
    [
        ("en-GB", "GBP"),
        ("en-US", "USD"),
        ("de-DE", "EUR"),
        ("de-CH", "CHF"),
        ("pt-br", "BRL"),
        ("zh-Hant-TW", "TWD"),
        ("sv", "SEK"),
        ("ja", "JPY"),
        ("en", "EUR"),
        ("de", "EUR"),
        ("en-150", "EUR"),
        ("", "EUR"),
        ("en_AU", "AUD"),
    ],
)
def test_the_language_tag_tells_the_currency_where_it_can(tag: str, currency: str) -> None:
    assert currency_of(tag) == currency


def test_each_currency_can_be_chosen_in_the_page_too() -> None:
    assert set(regions._BY_REGION.values()) <= set(CURRENCIES)
    assert set(regions._BY_LANGUAGE.values()) <= set(regions._BY_REGION)
