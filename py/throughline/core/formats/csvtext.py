"""CSV: one table of a project a file. Every cell quoted, none that a spreadsheet would run; numbers and days as every program reads them.

It holds what its table has columns for (`tables/columns.py`), each row an element in its order: see `docs/formats.md`.
"""

import csv
import io
from datetime import date
from decimal import Decimal

from throughline.core import spreadsheet
from throughline.core.faults import Fault, fault
from throughline.core.formats import tables
from throughline.core.formats.reading import Asked, Reading
from throughline.core.formats.tables.sheet import TABLES, Cell, Row, Share, TableName
from throughline.core.orders.separated import MOST_ROWS, separator
from throughline.core.project import Project
from throughline.core.spreadsheet import Number

USUAL = Asked("notes")


def written(project: Project, asked: Asked = USUAL) -> str:
    """A table as a file: notes, unless another is asked for."""
    name: TableName = next((each for each in TABLES if each == asked.part), "notes")
    made = tables.sheet(project, name, asked.language)
    return spreadsheet.written([made.header, *(tuple(map(text, row)) for row in made.rows)])


def text(cell: Cell) -> str:
    """A cell as text: a point for decimals, days as 2026-03-31, a share with its sign."""
    if cell is None:
        return ""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, Share):
        return Number(f"{_plain(Decimal(repr(float(cell))) * 100)}%")
    return Number(f"{cell:f}" if isinstance(cell, Decimal) else _plain(Decimal(repr(cell))))


def _plain(number: Decimal) -> str:
    """Never as a power of ten, and without zeros at the end."""
    written_ = f"{number:f}"
    return written_.rstrip("0").rstrip(".") if "." in written_ else written_


def read(data: str, name: str = "") -> Reading:
    """The table in a file, whatever separates its cells."""
    del name
    rows, broken = _rows(data.removeprefix(spreadsheet.MARK))
    if not rows:
        return Reading("csv", faults=(fault("", "import.no_rows"),))
    reading = tables.read(rows, "csv")
    return reading.but(left=(*reading.left, broken)) if broken else reading


def _rows(text: str) -> tuple[list[Row], Fault | None]:
    """The rows that are not empty, each cell as it was; and what is wrong where they break off."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator(text))
    found: list[Row] = []
    try:
        for row in reader:
            if any(cell.strip() for cell in row):
                found.append(tuple(spreadsheet.unguarded(cell) for cell in row))
            if len(found) > MOST_ROWS:
                break
    except csv.Error:
        return found, fault(f"{reader.line_num}", "import.left.broken", line=reader.line_num)
    return found, None
