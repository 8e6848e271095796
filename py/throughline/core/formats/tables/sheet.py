"""A table that any spreadsheet can hold: a name, a header, rows of cells."""

from datetime import date
from decimal import Decimal
from typing import Literal

from throughline.core.record import Record

TableName = Literal["notes", "touchpoints", "kpis", "opportunities"]
TABLES: tuple[TableName, ...] = ("notes", "touchpoints", "kpis", "opportunities")


class Share(float):
    """A fraction that people see as per cent: 0.62 is 62 %."""

    __slots__ = ()


Cell = str | int | float | Decimal | date | None
"""Text, a number (a `Share` is shown as per cent, a `Decimal` is money), a day, or nothing."""
Row = tuple[Cell, ...]


class Sheet(Record):
    """`name` is the table; `title` and `header` are in the language asked for; every row is as long as the header."""

    name: TableName
    title: str
    header: tuple[str, ...]
    rows: tuple[Row, ...]
