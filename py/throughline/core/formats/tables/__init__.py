"""Tables for spreadsheets: what a project says in rows, and rows read back.

`sheets(project, language)` gives every table; `sheet(project, "notes", language)` one of them. CSV and XLSX write these.
`read(rows, format_id)` guesses what a table is and which column is which, and makes a `Reading` of it; `read(…, columns)`
does so with columns that a person has corrected. Every reader of tables goes through it.

This package imports its parts when they are asked for, so that its plain values cost nothing.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from throughline.core.formats.tables.guess import Columns
from throughline.core.formats.tables.sheet import TABLES, Row, Sheet, TableName

if TYPE_CHECKING:
    from throughline.core.formats.reading import Reading
    from throughline.core.project import Project

__all__ = ["TABLES", "Columns", "Row", "Sheet", "TableName", "read", "sheet", "sheets"]


def sheet(project: "Project", name: TableName, language: str = "en") -> Sheet:
    """One table of a project, with its header in a language."""
    from throughline.core.formats.tables.columns import COLUMNS
    from throughline.core.formats.tables.rows import rows
    from throughline.words import say

    header = tuple(say(language, column.words) for column in COLUMNS[name])
    return Sheet(name, say(language, f"table.{name}"), header, rows(project, name, language))


def sheets(project: "Project", language: str = "en") -> tuple[Sheet, ...]:
    """Every table of a project."""
    return tuple(sheet(project, name, language) for name in TABLES)


def read(rows: Sequence[Row], format_id: str, columns: Columns | None = None) -> "Reading":
    """What a table says. Its columns are guessed where nobody says which they are."""
    from throughline.core.formats.tables.building import built
    from throughline.core.formats.tables.guessing import guessed

    return built(rows, format_id, columns or guessed(rows))
