"""Tables of orders as they come out of spreadsheets, here and elsewhere."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from throughline.core.orders import recency, separated
from throughline.core.orders.guess import guessed
from throughline.core.orders.survivors import survivors
from throughline.core.orders.taking import MOST_CUSTOMERS, taken
from throughline.core.state.locale import Locale
from throughline.core.written import NotWrittenError
from throughline.words import Sentence

ENGLISH = Locale(language="en-GB", date_order="dmy")
AMERICAN = Locale(language="en-US", date_order="mdy")
GERMAN = Locale(language="de", decimal=",", group=".", date_order="dmy")

ENGLISH_FILE = """customer,date,amount
anna,2024-01-01,10.00
anna,2024-03-01,20.00
anna,2024-05-01,40.00
ben,2024-02-01,15.50
"""
GERMAN_FILE = """Datum;Kunde;Betrag
01.01.2024;anna;10,00 €
01.03.2024;anna;20,00 €
01.05.2024;anna;40,00 €
01.02.2024;ben;1.015,50 €
"""


def read(text, locale=ENGLISH, period="month"):
    rows = separated.rows(text)
    return taken(rows, guessed(rows, locale), period, locale)


def whys(bad: Iterable[Sentence]) -> list[Any]:
    """The keys of what is wrong with each row."""
    reasons: list[Any] = [dict(each.params)["why"] for each in bad]
    return [each.key for each in reasons]


@pytest.mark.parametrize(("text", "locale"), [(ENGLISH_FILE, ENGLISH), (GERMAN_FILE, GERMAN)], ids=["en", "de"])
def test_orders_become_recency_and_frequency(text, locale):
    found = read(text, locale)
    assert (found.orders, found.customers, found.unread) == (4, 2, 0)
    assert (found.first, found.last) == (date(2024, 1, 1), date(2024, 5, 1))
    anna, ben = found.table
    assert (anna.x, anna.mean) == (2, 30.0)
    assert anna.t_x == anna.T == pytest.approx(121 / 30.4375, abs=0.001)
    assert (ben.x, ben.t_x, ben.mean) == (0, 0.0, None)


@pytest.mark.parametrize("locale", [ENGLISH, GERMAN, AMERICAN])
def test_a_file_written_elsewhere_is_read_all_the_same(locale):
    assert read(GERMAN_FILE, locale).table == read(ENGLISH_FILE, locale).table


def test_orders_of_one_day_are_one_purchase():
    found = read("customer,date,amount\na,2024-01-01,5\na,2024-02-01,10\na,2024-02-01,30\n")
    assert (found.table[0].x, found.table[0].mean) == (1, 40.0)


def test_a_day_beyond_twelve_tells_the_order_of_day_and_month():
    found = read("c,d\na,03/01/2024\na,03/25/2024\n", ENGLISH)
    assert (found.first, found.last) == (date(2024, 3, 1), date(2024, 3, 25))


def test_where_both_orders_fit_the_persons_own_holds():
    text = "c,d\na,03/01/2024\na,05/02/2024\n"
    assert read(text, ENGLISH).first == date(2024, 1, 3)
    assert read(text, AMERICAN).first == date(2024, 3, 1)


def test_a_year_in_front_is_a_year_among_dates_written_otherwise():
    found = read("c,d\na,14.01.2024\na,15.01.2024\nb,2024-02-03\n")
    assert (found.last, found.unread) == (date(2024, 2, 3), 0)


def test_bad_rows_are_told_one_by_one_and_the_others_are_read():
    found = read(
        "customer,date,amount\na,2024-01-01,5\nb,2024-02-31,5\n,2024-01-05,5\nc,2024-01-06,five\nd,2024-01-07,-5\n"
    )
    assert (found.orders, found.unread) == (1, 4)
    assert [dict(each.params)["row"] for each in found.bad] == [3, 4, 5, 6]
    assert whys(found.bad) == [
        "orders.no_date", "orders.no_customer", "orders.no_amount", "orders.refund",
    ]  # fmt: skip


def test_a_file_without_heads_and_without_amounts_is_read():
    found = read("2024-01-01\tanna\n2024-02-01\tanna\n2024-02-01\tben\n")
    assert (found.customers, found.table[0].mean) == (2, None)


def test_a_file_of_a_spreadsheet_on_windows_is_decoded():
    text = "Kunde;Datum\nMüller;01.02.2024\n"
    assert separated.decoded(text.encode("cp1252")) == text
    assert separated.decoded(text.encode("utf-16")) == text
    assert separated.decoded(b"\xef\xbb\xbf" + text.encode()) == text


def test_more_customers_than_a_document_carries_are_taken_evenly():
    start = date(2024, 1, 1)
    lines = [f"c{number},{start + timedelta(days=number % 300)}" for number in range(MOST_CUSTOMERS + 1000)]
    found = read("\n".join(lines))
    assert (found.customers, len(found.table)) == (MOST_CUSTOMERS + 1000, MOST_CUSTOMERS)


@given(st.text(st.characters(), max_size=80))
def test_whatever_is_opened_gives_rows_or_sentences(text):
    found = read(text)
    assert len(found.table) <= found.customers
    recency.table(separated.rows(text), ENGLISH)


def test_rows_of_customers_are_read_as_pasted():
    found = recency.table(separated.rows("x\tt_x\tT\tmean\n2\t30.43\t38.86\t22.35\n0\t0\t38.86\t\n"), ENGLISH)
    assert [(each.x, each.t_x, each.T, each.mean) for each in found.rows] == [
        (2, 30.43, 38.86, 22.35), (0, 0.0, 38.86, None),
    ]  # fmt: skip


def test_rows_that_cannot_be_are_told():
    found = recency.table(separated.rows("2;40;38\n1;0;5\n2;3\n1,5;3;5\n1;3;5\n"), GERMAN)
    assert len(found.rows) == 1
    assert whys(found.bad) == [
        "clv.why.last_after_end", "clv.why.repeat_at_once", "clv.why.not_a_row", "clv.why.not_whole",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("1000 631 468", ENGLISH), ("1000\n631\n468\n", ENGLISH), ("1000;631;468", GERMAN), ("1000,631,468", ENGLISH),
        ("1,000\t631\t468", ENGLISH), ("1.000; 631; 468", GERMAN), ("1000, 631, 468", ENGLISH), ("1000,631,468", GERMAN),
    ],
)  # fmt: skip
def test_survivors_are_read_however_they_are_separated(text, locale):
    assert survivors(text, locale) == (1000, 631, 468)


def test_survivors_that_are_words_are_refused():
    with pytest.raises(NotWrittenError):
        survivors("many few", ENGLISH)
