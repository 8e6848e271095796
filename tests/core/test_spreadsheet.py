import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import anything
from throughline.core.spreadsheet import guarded, unguarded, written
from throughline.core.text import clean

cells = anything.map(lambda text: str(clean(text)))
rows = st.lists(st.lists(cells, min_size=1, max_size=4), max_size=5)


def read(text: str) -> list[list[str]]:
    """As another program reads the file."""
    return list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


@given(rows)
def test_csv_read_back_is_what_was_written_but_for_the_guard(wanted: list[list[str]]) -> None:
    assert [[unguarded(cell) for cell in row] for row in read(written(wanted))] == wanted


@given(rows)
def test_no_cell_starts_like_a_formula(wanted: list[list[str]]) -> None:
    starts = {cell[:1] for row in read(written(wanted)) for cell in row}
    assert starts.isdisjoint("=+-@\t\r\n＝＋－＠")


@pytest.mark.parametrize(
    "cell",
    ["=1+1", "+49 30", "-2", "@home", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠x", "=cmd|' /C calc'!A0", "'quoted"],
)
def test_what_would_be_run_gets_an_apostrophe(cell: str) -> None:
    assert guarded(cell) == f"'{cell}"
    assert unguarded(guarded(cell)) == cell


def test_every_cell_is_quoted_and_lines_end_as_the_standard_says() -> None:
    assert written([["a", 'say "b"', "c,d"], ["1"]]) == '\ufeff"a","say ""b""","c,d"\r\n"1"\r\n'
