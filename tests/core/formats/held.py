"""Projects with names that can be told apart, and what the tables say of them: for the laws of reading back."""

from typing import Any

from throughline.core.formats import tables
from throughline.core.formats.tables.columns import COLUMNS
from throughline.core.formats.tables.sheet import TableName
from throughline.core.project import Project

NAMED = ("notes", "personas", "journeys", "stages", "touchpoints", "episodes", "pains", "kpis", "opportunities")
ON_ONE_LINE = ("personas", "episodes", "pains", "opportunities")
"""What stands in lists of names, where a line is a name."""


def _named(collection: str, number: int, element: Any) -> Any:
    field = "text" if hasattr(element, "text") else "name"
    text = getattr(element, field)
    text = " ".join(text.split()) if collection in ON_ONE_LINE else text
    return element.changed(**{field: f"{text}{collection[0]}{number}"})


def apart(project: Project) -> Project:
    """The project with no name that is empty or given twice: those no file of text can tell apart."""
    named = {
        collection: tuple(_named(collection, number, each) for number, each in enumerate(getattr(project, collection)))
        for collection in NAMED
    }
    return project.changed(**named, name=f"{project.name}x")


def said(project: Project, table: TableName, *without: str) -> list[tuple[Any, ...]]:
    """What a table says of a project, but for these columns; blank text says nothing."""
    kept = [at for at, column in enumerate(COLUMNS[table]) if column.key not in without and column.how != "told"]
    rows = tables.sheet(project, table).rows
    found = [tuple(_cell(row[at]) for at in kept) for row in rows]
    return sorted(found, key=repr) if table == "opportunities" else found


def _cell(cell: Any) -> Any:
    if isinstance(cell, str):
        return "\n".join(line for line in cell.split("\n")) if cell.strip() else None
    return cell


def names_of(table: TableName) -> tuple[str, ...]:
    """The columns of a table that name things which may stand in other tables."""
    return tuple(column.key for column in COLUMNS[table] if column.how == "names")
