"""Excel: every table of a project as a sheet of one workbook; read by what its sheets and columns are called.

Text that begins like a formula is written as text, which Excel shows and never runs.
"""

from collections.abc import Iterator
from datetime import date, datetime, time
from decimal import Decimal
from io import BytesIO
from typing import Any
from zipfile import BadZipFile, ZipFile

from openpyxl import Workbook, load_workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.utils.exceptions import InvalidFileException

from throughline.core.faults import fault
from throughline.core.formats import tables
from throughline.core.formats.reading import Asked, Reading
from throughline.core.formats.tables.building import built, filled, joined, seed_of
from throughline.core.formats.tables.guessing import guessed
from throughline.core.formats.tables.making import Making
from throughline.core.formats.tables.sheet import Cell, Row, Share, Sheet
from throughline.core.ids import from_seed
from throughline.core.project import MANY, Project

USUAL = Asked()
_LONGEST = 32_767
"""Characters that a cell of Excel holds."""
_WIDE, _NARROW, _WIDEST = 42, 12, 60
_LINE, _HIGHEST = 15, 409
"""Points: of a line of text, and of what a row can be at most."""
_LONG = 24
"""From this many characters on, a column is of texts, and broken into lines."""
_MOST_BYTES, _MOST_ROWS, _MOST_COLUMNS = 50_000_000, 20_000, 200
"""What a workbook may unpack to; and what is read of a sheet."""
_HEAD = Font(bold=True)
_GROUND = PatternFill("solid", fgColor="EFECE5")
_TOP = Alignment(vertical="top")
_WRAPPED = Alignment(vertical="top", wrap_text=True)


def written(project: Project, asked: Asked = USUAL) -> bytes:
    """The workbook."""
    book = Workbook(write_only=True)
    book.properties.title = project.name
    book.properties.creator = "Throughline"
    for sheet in tables.sheets(project, asked.language):
        _add(book, sheet)
    held = BytesIO()
    book.save(held)
    return held.getvalue()


def _add(book: Any, sheet: Sheet) -> None:
    made = book.create_sheet(sheet.title[:31])
    made.freeze_panes = "A2"
    _on_paper(made)
    widths = [*_widths(sheet)]
    for at, wide in enumerate(widths, 1):
        made.column_dimensions[get_column_letter(at)].width = wide
    made.append([_heading(made, each) for each in sheet.header])
    for number, row in enumerate(sheet.rows, 2):
        made.row_dimensions[number].height = _tall(row, widths)
        made.append([_cell(made, each) for each in row])
    if sheet.rows:
        made.auto_filter.ref = f"A1:{get_column_letter(len(sheet.header))}{len(sheet.rows) + 1}"


def _on_paper(made: Any) -> None:
    """Across the sheet, with the names of the columns on each."""
    made.page_setup.orientation = "landscape"
    made.print_title_rows = "1:1"


def _tall(row: Row, widths: list[int]) -> float:
    """As high as its fullest cell: not every program makes room by itself."""
    lines = max(_lines(each, wide) for each, wide in zip(row, widths, strict=True))
    return float(min(_HIGHEST, _LINE * lines + 1))


def _lines(cell: Cell, wide: int) -> int:
    return sum(1 + max(0, len(line) - 1) // wide for line in str(cell).split("\n")) if isinstance(cell, str) else 1


def _widths(sheet: Sheet) -> Iterator[int]:
    for at, name in enumerate(sheet.header):
        longest = max((len(str(row[at])) for row in sheet.rows if row[at] is not None), default=0)
        yield _WIDE if longest > _LONG else max(_NARROW, min(_WIDEST, max(longest, len(name)) + 2))


def _heading(sheet: Any, words: str) -> Any:
    cell = WriteOnlyCell(sheet, words)
    cell.font, cell.fill, cell.alignment = _HEAD, _GROUND, _WRAPPED
    return cell


def _cell(sheet: Any, value: Cell) -> Any:
    if value is None:
        return None
    cell = WriteOnlyCell(sheet, float(value) if isinstance(value, Share) else _text(value))
    if isinstance(value, str):
        cell.data_type = "s"  # never a formula, whatever it begins with
        cell.alignment = _WRAPPED
        return cell
    cell.alignment = _TOP
    if isinstance(value, Share):
        cell.number_format = "0.##%"
    elif isinstance(value, Decimal):
        cell.number_format = "#,##0.00##"
    elif isinstance(value, date):
        cell.number_format = "yyyy-mm-dd"
    return cell


def _text(value: Cell) -> Cell:
    """Without the characters that a workbook cannot hold."""
    return ILLEGAL_CHARACTERS_RE.sub("", value)[:_LONGEST] if isinstance(value, str) else value


def read(data: bytes, name: str = "") -> Reading:
    """What the sheets of a workbook say: each is read as a table, and all of them together are one reading."""
    del name
    try:
        found = _sheets(data)
    except (BadZipFile, InvalidFileException, KeyError, ValueError, TypeError, AttributeError, OSError, SyntaxError):
        return Reading("xlsx", faults=(fault("", "fault.not_a_workbook"),))
    return _made(tuple((title, rows) for title, rows in found if any(rows)))


def _made(found: tuple[tuple[str, tuple[Row, ...]], ...]) -> Reading:
    """All sheets in one reading; where there is one only, its columns can be corrected."""
    if not found:
        return Reading("xlsx", faults=(fault("", "fault.empty"),))
    if len(found) == 1:
        ((title, rows),) = found
        return built(rows, "xlsx", guessed(rows, title))
    ids = from_seed(seed_of([row for _, rows in found for row in rows]))
    makings = [_making(title, rows, ids) for title, rows in found]
    return joined(makings, "xlsx", ids)


def _making(title: str, rows: tuple[Row, ...], ids: Iterator[str]) -> Making:
    columns = guessed(rows, title)
    return filled(Making(columns, (rows[1:] if columns.header else rows)[:MANY], ids))


def _sheets(data: bytes) -> tuple[tuple[str, tuple[Row, ...]], ...]:
    _check(data)
    book = load_workbook(BytesIO(data), read_only=True, data_only=True, keep_links=False)
    return tuple((sheet.title, tuple(_rows(sheet))) for sheet in book.worksheets)


def _check(data: bytes) -> None:
    """A workbook is a zip archive: one that unpacks to far more than any table is refused before it is unpacked."""
    with ZipFile(BytesIO(data)) as archive:
        if sum(each.file_size for each in archive.infolist()) > _MOST_BYTES:
            raise BadZipFile


def _rows(sheet: Any) -> Iterator[Row]:
    for row in sheet.iter_rows(max_row=_MOST_ROWS, max_col=_MOST_COLUMNS):
        cells = tuple(_read(each) for each in row)
        while cells and cells[-1] is None:
            cells = cells[:-1]
        yield cells


def _read(cell: Any) -> Cell:
    value = cell.value
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int | float) and "%" in (cell.number_format or ""):
        return Share(value)
    if value is None or isinstance(value, str | int | float | Decimal | date):
        return value
    return str(value) if isinstance(value, time) else None
