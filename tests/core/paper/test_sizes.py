import pytest

from throughline.core.paper import sizes
from throughline.core.paper.sizes import SHEETS, Sheet


@pytest.mark.parametrize(("sheet", "box"), [("A4", (281, 194)), ("A3", (404, 281)), ("Letter", (263, 199))])
def test_the_box_inside_the_margins(sheet: Sheet, box: tuple[int, int]) -> None:
    assert sizes.box(sheet) == box


@pytest.mark.parametrize("sheet", SHEETS)
def test_every_sheet_lies_landscape_and_its_box_never_spills(sheet: Sheet) -> None:
    (width, height), inside = sizes.size(sheet), sizes.box(sheet)
    assert width > height
    assert inside.width + 2 * sizes.MARGIN <= width
    assert inside.height + 2 * sizes.MARGIN <= height


def test_larger_paper_has_more_room_both_ways() -> None:
    assert sizes.larger("A4") == ("A3", "Tabloid", "A2", "A1", "A0")
    assert sizes.larger("A3") == ("A2", "A1", "A0")
    assert sizes.larger("A0") == ()


@pytest.mark.parametrize(
    ("language", "sheet"), [("en-US", "Letter"), ("es-MX", "Letter"), ("en-GB", "A4"), ("de", "A4")]
)
def test_the_paper_that_is_usual_where_somebody_lives(language: str, sheet: Sheet) -> None:
    assert sizes.usual(language) == sheet


def test_the_browser_is_told_the_size_in_millimetres() -> None:
    assert sizes.page_rule("Letter") == "@page { size: 279.4mm 215.9mm; margin: 8mm; }"
