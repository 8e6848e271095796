from hypothesis import given
from hypothesis import strategies as st

from throughline.core.paper.rows import Row, RowPart, dealt

ROOM = 100.0


@st.composite
def rows(draw: st.DrawFn) -> Row:
    cells = draw(st.lists(st.lists(st.floats(1, 60), max_size=12), min_size=1, max_size=4))
    padding = draw(st.floats(0, 10))
    return Row(padding + max(sum(cell) for cell in cells), cells, padding, draw(st.booleans()))


@given(st.lists(rows(), max_size=12))
def test_every_piece_of_every_row_stands_exactly_once(every: list[Row]) -> None:
    found: dict[tuple[int, int], list[int]] = {}
    for page in dealt(every, ROOM):
        for part in page:
            for at, cell in enumerate(every[part.row].cells):
                start, end = part.spans[at] if part.spans else (0, len(cell))
                found.setdefault((part.row, at), []).extend(range(start, end))
    wanted = {(row, at): list(range(len(cell))) for row, each in enumerate(every) for at, cell in enumerate(each.cells)}
    assert found == wanted


@given(st.lists(rows(), max_size=12))
def test_no_page_is_too_full(every: list[Row]) -> None:
    for page in dealt(every, ROOM):
        assert sum(_height(every[part.row], part) for part in page) <= ROOM + 0.001


def _height(row: Row, part: RowPart) -> float:
    if part.spans is None:
        return row.height
    spans = zip(row.cells, part.spans, strict=True)
    return row.padding + max(sum(cell[start:end]) for cell, (start, end) in spans)


def test_a_row_that_fits_a_page_is_never_split() -> None:
    found = dealt([Row(60, [[60]]), Row(60, [[30, 30]])], ROOM)
    assert found == ((RowPart(0),), (RowPart(1),))


def test_a_row_taller_than_a_page_goes_on_and_says_so() -> None:
    first, second = dealt([Row(150, [[50, 50, 50], [10]])], ROOM)
    assert first == (RowPart(0, ((0, 2), (0, 1))),)
    assert second == (RowPart(0, ((2, 3), (1, 1)), again=True),)


def test_the_line_of_visibility_stays_with_what_it_heads() -> None:
    found = dealt([Row(60, [[60]]), Row(10, joined=True), Row(60, [[60]])], ROOM)
    assert found == ((RowPart(0),), (RowPart(1), RowPart(2)))


def test_a_piece_taller_than_a_page_gets_a_page() -> None:
    assert len(dealt([Row(10, [[10]]), Row(300, [[300]])], ROOM)) == 2
