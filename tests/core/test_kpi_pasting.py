"""What people paste: scores in any writing, and lists of dated values; what cannot be read is named."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from throughline.core.ids import from_seed
from throughline.core.kpi_pasting import Reading, UnreadableError, measurements, scores, written
from throughline.core.state.locale import Locale
from throughline.words import say

ENGLISH = Reading(Locale(date_order="dmy"))
AMERICAN = Reading(Locale(date_order="mdy"))
GERMAN = Reading(Locale("de", ",", ".", date_order="dmy"))
IDS = "1" * 32


def read(text: str, reading: Reading = ENGLISH) -> list[tuple[object, ...]]:
    return [(each.on, each.value, each.n, each.source) for each in measurements(text, reading, from_seed(IDS))]


def refused(text: str, reading: Reading = ENGLISH) -> str:
    with pytest.raises(UnreadableError) as caught:
        read(text, reading)
    return say("en", caught.value.why)


@pytest.mark.parametrize("text", ["9, 10, 7", "9 10 7", "9;10;7", "9\n10\r\n7\n", "9\t10\t7", " 9,10,,7, "])
def test_scores_in_any_separator(text):
    assert scores(text) == (9, 10, 7)


@pytest.mark.parametrize(
    ("text", "named"),
    [("9, 11, 7", "“11”"), ("9 x 7", "“x”"), ("9 7.5", "“7.5”"), ("-1", "“-1”"), ("٣", "“٣”"), ("9" * 5_000, "“9")],
)
def test_what_is_no_score_is_named(text, named):
    with pytest.raises(UnreadableError) as caught:
        scores(text)
    assert named in say("en", caught.value.why)


@given(st.lists(st.integers(0, 10), max_size=50))
def test_scores_are_read_as_they_are_written(held):
    assert scores(written(tuple(held))) == tuple(held)


@given(st.text())
def test_whatever_is_pasted_is_read_or_refused_with_a_sentence(text):
    reads = [scores, lambda pasted: measurements(pasted, Reading(Locale(), share=True), from_seed(IDS))]
    for read_it in reads:
        why = None
        try:
            read_it(text)
        except UnreadableError as reason:
            why = reason.why
        assert why is None or say("en", why).endswith(".")


DAY = date(2026, 8, 31)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("2026-08-31 42", (DAY, 42, None, "")),
        ("2026-08-31\t42\t118\tLetter after 100 km", (DAY, 42, 118, "Letter after 100 km")),
        ("2026-08-31; 42; 118; Letter", (DAY, 42, 118, "Letter")),
        ("2026-08-31,42,118,Letter, by post", (DAY, 42, 118, "Letter, by post")),
        ("2026-08-31 42 118 Letter after 100 km", (DAY, 42, 118, "Letter after 100 km")),
        ("31.8.2026 -3.5", (DAY, -3.5, None, "")),
        ("31/08/2026 1,200", (DAY, 1200, None, "")),
        ("2026-08-31, 42", (DAY, 42, None, "")),
    ],
)
def test_a_line_is_day_value_n_and_source(line, expected):
    assert read(line) == [expected]


def test_days_and_numbers_are_read_as_the_person_writes_them():
    assert read("8/31/2026 1.5", AMERICAN) == [(DAY, 1.5, None, "")]
    assert read("31.08.2026 42,5", GERMAN) == [(DAY, 42.5, None, "")]
    assert read("31.08.2026; 42,5; 1.200", GERMAN) == [(DAY, 42.5, 1200, "")]


def test_shares_are_written_as_per_cent():
    assert read("2026-08-31 58 %", Reading(Locale(), share=True))[0][1] == 0.58
    assert "between 0 and 100" in refused("2026-08-31 158", Reading(Locale(), share=True))


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "nothing to add"),
        ("2026-08-31 42\nyesterday 43", "Line 2, “yesterday 43”: The day"),
        ("2026-02-30 1", "The day"),
        ("2026-08-31", "a day and a value"),
        ("2026-08-31 many", "The value is not a number"),
        ("2026-08-31 1e40", "The value is not a number"),
        ("2026-08-31; 1; 2.5", "a whole number"),
        ("2026-08-31;;3", "The value is missing"),
    ],
)
def test_a_line_that_cannot_be_read_is_named_with_the_reason(text, says):
    assert says in refused(text)
