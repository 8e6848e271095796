"""Whatever is typed or pasted is cleaned at the door, once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError
from pydantic_core import to_json

from throughline.core.text import LINE_MAX, LONG_MAX, TEXT_MAX, Line, Long, Text, clean, mended

LINE, TEXT, LONG = TypeAdapter(Line), TypeAdapter(Text), TypeAdapter(Long)
anything = st.text(st.characters())


@given(anything)
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@given(anything)
def test_clean_text_can_always_be_saved(text: str) -> None:
    to_json(TEXT.validate_python(text))


@given(anything)
def test_a_line_is_one_line(text: str) -> None:
    line = LINE.validate_python(text)
    assert len(line.splitlines()) <= 1 or not set(line) & set("\r\n\t\x85\u2028\u2029\x0b\x0c")
    assert LINE.validate_python(line) == line


@given(st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp"))))
def test_ordinary_text_is_left_alone(text: str) -> None:
    assert clean(text) == text


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("\ud83d\ude00", "\U0001f600"),
        ("\ud83d", "\ufffd"),
        ("\ude00\ud83d", "\ufffd\ufffd"),
        ("a\ud83d\x00\ude00", "a\ufffd\ufffd"),
        ("a\r\nb\rc\x85d\u2028e\u2029f", "a\nb\nc\nd\ne\nf"),
        ("tab\tstays", "tab\tstays"),
        ("\x00\x07\x1b\x7f\x80\x9f", ""),
        ("\u200d\u202e\ufeff", "\u200d\u202e\ufeff"),
        ("", ""),
    ],
    ids=ascii,
)
def test_text_is_cleaned_so(typed: str, kept: str) -> None:
    assert clean(typed) == kept


def test_line_breaks_and_tabs_in_a_name_become_spaces() -> None:
    assert LINE.validate_python("a\r\nb\tc\nd") == "a b c d"


def test_two_halves_are_joined() -> None:
    assert mended("a\ud83d\ude00b") == "a\U0001f600b"


@pytest.mark.parametrize("value", [None, 5, b"text", ["text"]], ids=repr)
def test_what_is_no_text_is_refused(value: object) -> None:
    with pytest.raises(ValidationError):
        TEXT.validate_python(value, strict=True)


@pytest.mark.parametrize(
    ("adapter", "most"), [(LINE, LINE_MAX), (TEXT, TEXT_MAX), (LONG, LONG_MAX)], ids=["line", "text", "long"]
)
def test_a_text_may_be_so_long_and_no_longer(adapter: TypeAdapter[str], most: int) -> None:
    assert adapter.validate_python("x" * most) == "x" * most
    with pytest.raises(ValidationError):
        adapter.validate_python("x" * (most + 1))
