from throughline.core.canvas import Note
from throughline.core.formats import tables
from throughline.core.formats.csvtext import text, written
from throughline.core.formats.reading import Asked
from throughline.core.formats.registry import FORMATS, by_id, of_name
from throughline.core.formats.tables.sheet import Share
from throughline.core.links import NoteLink


def test_every_row_is_as_long_as_the_header(shoes):
    for sheet in tables.sheets(shoes):
        assert sheet.rows
        assert {len(row) for row in sheet.rows} == {len(sheet.header)}
        assert len(set(sheet.header)) == len(sheet.header)


def test_csv_holds_one_table(shoes):
    assert written(shoes, Asked("kpis")).startswith('\ufeff"KPI","Kind"')
    assert written(shoes).count("\r\n") == len(shoes.notes) + 1


def test_numbers_are_written_as_every_program_reads_them():
    assert [text(each) for each in (1e-7, 12.5, 3, Share(0.1), Share(0.625), None)] == [
        *("0.0000001", "12.5", "3", "10%", "62.5%", ""),
    ]


def test_formats_are_found_by_id_and_by_ending():
    assert by_id("csv") is of_name("Plan.CSV")
    assert by_id("csv") in FORMATS
    assert of_name("plan.exe") is None
    assert by_id("csv").writer() is written


def test_a_segment_that_is_linked_twice_is_named_once(project):
    notes = (Note(id="note000001", place="CS", text="Runners"), Note(id="note000002", place="VP", text="Shoes"))
    links = tuple(NoteLink(id=f"link00000{at}", kind="note", source="note000002", target="note000001") for at in (1, 2))
    sheet = tables.sheet(project.changed(notes=notes, links=links), "notes")
    assert [row[sheet.header.index("Segments")] for row in sheet.rows] == [None, "Runners"]
