"""What the builders of all tables share: rows by key, cells put into fields, what is left out, names to be found."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from functools import cached_property
from typing import Any

from throughline.core import fields
from throughline.core.faults import Fault, fault
from throughline.core.formats.feelings import OWN, SCALES, Scale, of_word, on_ours, scale_of
from throughline.core.formats.mentions import called
from throughline.core.formats.reading import Mention
from throughline.core.formats.tables.columns import COLUMNS, Column
from throughline.core.formats.tables.guess import Columns
from throughline.core.formats.tables.sheet import Cell, Row
from throughline.core.orders.cells import amount, day, day_order, number_locale
from throughline.core.state.locale import Locale
from throughline.core.text import clean, short
from throughline.core.written import NotWrittenError
from throughline.words import language, sentence

_USUAL = Locale()
_YES = frozenset({"yes", "y", "x", "true", "1", "✓", "✔", "ja", "oui", "si", "sí"})
_NO = frozenset({"no", "n", "false", "0", "-", "–", "nein", "non"})
NAMES: Mapping[str, tuple[str, ...]] = {
    "segments": ("notes",),
    "channel": ("notes",),
    "about": ("touchpoints", "stages", "notes"),
    "stage": ("stages",),
    "touchpoint": ("touchpoints",),
    "pains": ("pains",),
    "notes": ("notes",),
    "depends_on": ("opportunities",),
}
"""Where a name in this column may be found."""


@dataclass
class Making:
    """A table on its way to elements."""

    columns: Columns
    rows: Sequence[Row]
    ids: Iterator[str]
    lines_at: Sequence[int] | None = None
    """Where the rows come from lines of a text: their numbers."""
    left: list[Fault] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)
    made: dict[str, list[Any]] = field(default_factory=dict)

    @cached_property
    def at(self) -> Mapping[str, int]:
        """Which column of the table has which key."""
        return {key: at for at, key in enumerate(self.columns.keys) if key}

    @cached_property
    def known(self) -> Mapping[str, Column]:
        """Our columns by their keys."""
        return {column.key: column for column in COLUMNS[self.columns.table]}

    def column(self, key: str) -> list[Cell]:
        """The cells under a key."""
        at = self.at.get(key)
        return [] if at is None else [row[at] if at < len(row) else None for row in self.rows]

    def cells(self, key: str) -> list[str]:
        """The same as text."""
        return [text_of(cell) for cell in self.column(key)]

    def cell(self, row: Row, key: str) -> Cell:
        """The cell of a row under a key; None where there is none."""
        at = self.at.get(key)
        return row[at] if at is not None and at < len(row) else None

    def text(self, row: Row, key: str, longest: int = 4_000) -> str:
        """The text of a cell, as long as it may be."""
        found = str(clean(text_of(self.cell(row, key))))
        if len(found) > longest:
            self.leave("import.left.cut", row, key, limit=longest)
            return found[:longest]
        return found

    def line(self, row: Row, key: str) -> str:
        """The text of a cell on one line, as long as a name may be."""
        return " ".join(self.text(row, key, 500).split("\n")).replace("\t", " ")

    def lines(self, row: Row, key: str) -> list[str]:
        """The lines of a cell that are not empty."""
        return [line.strip() for line in self.text(row, key, 20_000).split("\n") if line.strip()]

    def place(self, row: Row, key: str = "") -> str:
        """Where a cell stands, as people name it: B3; or the number of its line."""
        number = str(self._numbers[id(row)])
        column = self.at.get(key)
        return number if column is None or self.lines_at else f"{_letters(column)}{number}"

    @cached_property
    def _numbers(self) -> Mapping[int, int]:
        if self.lines_at is not None:
            return {id(row): number for row, number in zip(self.rows, self.lines_at, strict=True)}
        return {id(row): number for number, row in enumerate(self.rows, 2 if self.columns.header else 1)}

    def leave(self, code: str, row: Row, key: str = "", **params: object) -> None:
        """Something of a row was left out."""
        place = self.place(row, key)
        where = "line" if self.lines_at else "cell" if key in self.at else "row"
        self.left.append(fault(place, code, where=sentence(f"import.where.{where}", place=place), **params))

    def filled(self, element: Any, row: Row) -> Any:
        """The element with every cell of the row that is simply one of its fields."""
        for key in self.at:
            column = self.known[key]
            if column.how == "field" and text_of(self.cell(row, key)).strip():
                element = self.put(element, column.path, column.choices, row, key)
        return element

    def put(self, element: Any, path: str, choices: str, row: Row, key: str) -> Any:
        """The element with one cell in one field; what does not fit is left out, and said."""
        try:
            value = self._value(element, path, choices, row, key)
            return fields.put(element, path, value)
        except NotWrittenError:
            self.leave("import.left.cell", row, key, written=short(text_of(self.cell(row, key))))
            return element

    def _value(self, element: Any, path: str, choices: str, row: Row, key: str) -> Any:  # noqa: PLR0911 - a kind each
        what, cell = fields.kind_at(element, path), self.cell(row, key)
        match what.base:
            case "text":
                return self.text(row, key, what.longest or 4_000)
            case "choice":
                return _choice(text_of(cell), choices, what.choices)
            case "list":
                return tuple(dict.fromkeys(_choice(line, choices, what.choices) for line in self.lines(row, key)))
            case "flag":
                return _flag(text_of(cell))
            case "day":
                return self.day(cell, key)
            case "money":
                return _money(self.number(cell, key))
            case "rate":
                return self.share(cell, key)
        if path in {"felt", "expected"}:
            return self.feeling(cell, key)
        number = self.number(cell, key)
        return whole(number) if what.base == "count" else float(number)

    def number(self, cell: Cell, key: str) -> Decimal:
        """A number, however the column writes numbers. Raises NotWrittenError."""
        if isinstance(cell, int | float | Decimal):
            return Decimal(str(cell))
        found = amount(text_of(cell), self.locale(key))
        if found is None:
            raise NotWrittenError("field.not_a_number")
        return found

    def share(self, cell: Cell, key: str) -> float:
        """A fraction: 0.62, or 62 %, or 62 where no fraction can be meant. Raises NotWrittenError."""
        text = text_of(cell)
        if isinstance(cell, str) and "%" in text:
            return float(self.number(text.replace("%", "").strip(), key) / 100)
        number = self.number(cell, key)
        return float(number / 100 if isinstance(cell, str) and abs(number) > 1 else number)

    def day(self, cell: Cell, key: str) -> date:
        """A day, in whatever order the column writes days. Raises NotWrittenError."""
        if isinstance(cell, date):
            return cell.date() if isinstance(cell, datetime) else cell
        found = day(text_of(cell).strip(), self._order(key))
        if found is None:
            raise NotWrittenError("field.not_a_date")
        return found

    def feeling(self, cell: Cell, key: str) -> float:
        """What is felt, on our own scale. Raises NotWrittenError."""
        if isinstance(cell, str):
            found = of_word(cell)
            if found is not None:
                return found
        return on_ours(float(self.number(cell, key)), self.scale)

    def locale(self, key: str) -> Locale:
        """How a column writes numbers."""
        if key not in self._locales:
            self._locales[key] = number_locale([each for each in self.cells(key) if each.strip()], _USUAL)
        return self._locales[key]

    @cached_property
    def _locales(self) -> dict[str, Locale]:
        return {}

    def _order(self, key: str) -> Any:
        if key not in self._orders:
            self._orders[key] = day_order([each for each in self.cells(key) if each.strip()], _USUAL)
        return self._orders[key]

    @cached_property
    def _orders(self) -> dict[str, Any]:
        return {}

    @cached_property
    def scale(self) -> Scale:
        """What feelings are counted on: as a person has said, else the likeliest that all of them are on."""
        if self.columns.scale is not None:
            return SCALES[self.columns.scale]
        numbers = self.feelings
        return scale_of(numbers) if numbers else OWN

    @cached_property
    def feelings(self) -> tuple[float, ...]:
        """The numbers among the feelings."""
        cells = [(key, each) for key in ("felt", "expected") for each in self.column(key) if each not in (None, "")]
        found = (amount(text_of(each), self.locale(key)) for key, each in cells)
        return tuple(float(each) for each in found if each is not None)

    def mention(self, holder: str, row: Row, key: str) -> None:
        """The names in a cell are looked for later."""
        for name in dict.fromkeys(self.lines(row, key)):
            self.mentions.append(Mention(holder, self.known[key].path or key, name[:500], NAMES[key]))

    def add(self, collection: str, element: Any) -> Any:
        """One more element."""
        self.made.setdefault(collection, []).append(element)
        return element

    def collected(self) -> dict[str, tuple[Any, ...]]:
        """Everything, each in the order in which it came."""
        return {name: tuple(items) for name, items in self.made.items() if items}


def _letters(column: int) -> str:
    """The column as a spreadsheet names it: 0 is A, 26 is AA."""
    high, low = divmod(column, 26)
    return (_letters(high - 1) if high else "") + chr(ord("A") + low)


def text_of(cell: Cell) -> str:
    """What a cell says; a whole number without its point."""
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 2**53:
        return str(int(cell))
    return str(cell)


def _choice(written: str, choices: str, known: Sequence[Any]) -> Any:
    """A choice by our word for it, or by its own name. Raises NotWrittenError."""
    word, table = called(written), language("en").table
    for each in known:
        if word in {
            called(str(table.get(f"{choices}.{each}", each))),
            called(str(each)),
            called(str(each)).replace("-", " "),
        }:
            return each
    raise NotWrittenError("field.not_a_choice")


def _flag(written: str) -> bool:
    word = called(written)
    if word not in _YES | _NO:
        raise NotWrittenError("field.not_a_choice")
    return word in _YES


def _money(number: Decimal) -> str:
    if abs(number) >= Decimal(10) ** 12:
        raise NotWrittenError("field.too_large")
    text = f"{number:f}"
    return text if len(text.partition(".")[2]) <= 4 else f"{round(number, 4):f}"  # noqa: PLR2004 - places that are kept


def whole(number: Decimal) -> int:
    """A whole number. Raises NotWrittenError."""
    if number != number.to_integral_value():
        raise NotWrittenError("field.not_whole")
    return int(number)
