"""Excel, read back by openpyxl on its own and by our reader."""

from datetime import date
from io import BytesIO

import pytest

openpyxl = pytest.importorskip("openpyxl")

from throughline.core.canvas import Note  # noqa: E402 - after the library is known to be there
from throughline.core.formats import tables  # noqa: E402
from throughline.core.formats.reading import Asked  # noqa: E402
from throughline.core.formats.registry import by_id, of_name  # noqa: E402
from throughline.core.formats.tables.sheet import Share  # noqa: E402
from throughline.formats_extra import xlsx  # noqa: E402


def opened(project):
    return openpyxl.load_workbook(BytesIO(xlsx.written(project, Asked())))


def test_each_table_is_a_sheet_with_every_cell(shoes):
    book = opened(shoes)
    for sheet in tables.sheets(shoes):
        found = [[cell.value for cell in row] for row in book[sheet.title].iter_rows()]
        assert found[0] == list(sheet.header)
        assert len(found) == len(sheet.rows) + 1
        for wanted, row in zip(sheet.rows, found[1:], strict=True):
            for want, got in zip(wanted, row, strict=True):
                if isinstance(want, str) or want is None:
                    assert got == want
                elif isinstance(want, date):
                    assert got.date() == want
                else:
                    assert got == pytest.approx(float(want))


def test_numbers_are_numbers_and_shares_are_shown_as_per_cent(shoes):
    (sheet,) = [each for each in tables.sheets(shoes) if each.name == "kpis"]
    shares = [(at, row) for row in sheet.rows for at, cell in enumerate(row) if isinstance(cell, Share)]
    cells = [cell for row in opened(shoes)[sheet.title].iter_rows() for cell in row if "%" in cell.number_format]
    assert shares
    assert len(cells) == len(shares)
    assert all(cell.data_type == "n" for cell in cells)


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "=cmd|' /C calc'!A0"])
def test_text_that_begins_like_a_formula_is_text(project, start):
    text = f"{start}SUM(A1:A2)"
    book = opened(project.changed(notes=(Note(id="note000001", place="VP", text=text),)))
    cell = book.worksheets[0]["B2"]
    assert cell.data_type == "s"
    assert cell.value.strip() == text.strip()


def test_what_a_workbook_cannot_hold_is_left_out(project):
    note = Note(id="note000001", place="VP", text="one\x0btwo".replace("\x0b", "\n"), comment="x" * 20_000)
    assert opened(project.changed(notes=(note,))).worksheets[0]["B2"].value == "one\ntwo"


def test_what_is_written_is_read_again(shoes):
    found = xlsx.read(xlsx.written(shoes))
    assert found.faults == ()
    again = found.project
    assert {(each.place, " ".join(each.text.split())) for each in again.notes} == {
        (each.place, " ".join(each.text.split())) for each in shoes.notes
    }
    assert [each.name for each in again.journeys] == [each.name for each in shoes.journeys]
    assert len(again.touchpoints) == len(shoes.touchpoints)
    assert len(again.opportunities) == len(shoes.opportunities)
    assert len(again.kpis) == len(shoes.kpis)


def test_somebodys_workbook_is_guessed_and_can_be_corrected():
    book = openpyxl.Workbook()
    for row in (("Customer step", "Phase", "Mood"), ("Sees the window", "Before", 1), ("Pays", "Inside", -2)):
        book.active.append(row)
    held = BytesIO()
    book.save(held)
    found = by_id("xlsx").reader()(held.getvalue(), "steps.xlsx")
    assert found.rows[1][0] == "Sees the window"
    assert found.columns is not None


@pytest.mark.parametrize("data", [b"", b"PK", b"PK\x03\x04" + b"\0" * 60, b"<html>"])
def test_what_is_no_workbook_says_so(data):
    assert [each.code for each in xlsx.read(data).faults] == ["fault.not_a_workbook"]


def test_a_workbook_that_unpacks_to_a_flood_is_refused_before_it_is_unpacked(project):
    import zipfile

    held = BytesIO(xlsx.written(project))
    with zipfile.ZipFile(held, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/flood.xml", b"\0" * 60_000_000)
    assert [each.code for each in xlsx.read(held.getvalue()).faults] == ["fault.not_a_workbook"]


def test_it_is_found_by_its_ending():
    assert of_name("Plan.XLSX").id == "xlsx"


def test_a_row_is_as_high_as_its_fullest_cell(project):
    texts = ("short", "one\ntwo\nthree", "word " * 30)
    notes = tuple(Note(id=f"note00000{at}", place="VP", text=text, order=f"a{at}") for at, text in enumerate(texts))
    sheet = opened(project.changed(notes=notes)).worksheets[0]
    short, lines, long_ = (sheet.row_dimensions[number].height for number in (2, 3, 4))
    assert short < lines < long_
    assert lines >= 3 * 15
    assert sheet.column_dimensions["B"].width * (long_ // 15) >= 150
