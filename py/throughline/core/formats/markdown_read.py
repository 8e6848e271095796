"""A Markdown file to rows of our tables, and these to elements: what stands where says what it is."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from throughline.core.faults import Fault, fault
from throughline.core.formats import mermaid
from throughline.core.formats.blocks import place_of, plain
from throughline.core.formats.markdown_lines import MOST_LINES, Piece, pieces
from throughline.core.formats.marks import unmarked
from throughline.core.formats.reading import Reading
from throughline.core.formats.tables.aliases import keys_by_name
from throughline.core.formats.tables.building import filled, joined
from throughline.core.formats.tables.columns import COLUMNS
from throughline.core.formats.tables.guess import Columns
from throughline.core.formats.tables.guessing import guessed
from throughline.core.formats.tables.making import Making
from throughline.core.formats.tables.sheet import TABLES, TableName
from throughline.core.ids import from_seed
from throughline.core.project import MANY
from throughline.core.text import LINE_MAX, LONG_MAX, one_line, short

Cells = dict[str, str]
_JOURNEY = re.compile(
    r"^(?:the[ ])?(?:customer[ ]|user[ ]|buyer[ ])?journey(?:[ ]map)?(?:[ ]*[:–—-][ ]*(?P<name>.*))?$",
    re.IGNORECASE | re.DOTALL,
)
_SECTIONS: Mapping[str, TableName] = {
    **dict.fromkeys(
        ("opportunities", "opportunity", "improvements", "ideas for improvement", "initiatives"), "opportunities"
    ),
    **dict.fromkeys(("kpis", "kpi", "metrics", "key metrics", "key figures", "key performance indicators"), "kpis"),
}
_PAIR = re.compile(r"^([^:\n]{1,60}):[ \t]*(.*)$", re.DOTALL)
_INLINE = re.compile(r"^(\*\*|__)([^*_]{1,80}?):?\1[ \t]*:?[ \t]*(.*)$", re.DOTALL)
_BETWEEN = re.compile(r"[ \t]*[;,][ \t]+")
_CELL = re.compile(r"(?<!\\)\|")
_DASHES = re.compile(r"^[ \t:|-]+$")
_MAIN: Mapping[TableName, str] = {"notes": "text", "touchpoints": "name", "kpis": "name", "opportunities": "text"}


_WHERE: Mapping[str, tuple[str, ...]] = {"notes": ("block",), "touchpoints": ("journey", "view", "persona", "stage")}
"""Columns that are said by where something stands."""


@dataclass
class _Rows:
    """The rows of one table, each with the line it began in."""

    cells: list[Cells] = field(default_factory=list)
    lines: list[int] = field(default_factory=list)


def reading(data: str) -> Reading:
    """What a Markdown file says."""
    import hashlib

    reader = _Markdown()
    for piece in pieces(data):
        reader.take(piece)
    lines = data.count("\n") + 1
    if lines > MOST_LINES:
        reader.left.insert(0, fault("", "import.left.lines", n=lines - MOST_LINES, limit=MOST_LINES))
    ids = from_seed(hashlib.sha256(data.encode(errors="replace")).hexdigest())
    made = [reader.made(table, ids) for table in TABLES if reader.rows[table].cells]
    made += [making for text in reader.diagrams for making in mermaid.makings(text, ids, reader.left)]
    made += [filled(Making(columns, rows, ids)) for columns, rows in reader.tables]
    found = joined(made, "markdown", ids, reader.left, name=reader.name[:LINE_MAX], **_about(reader.about))
    if not found.understood and not reader.known:
        return Reading("markdown", faults=(fault("", "import.nothing"), *reader.left[:5]))
    return found


def _about(text: str) -> dict[str, Any]:
    from throughline.core.project import Profile

    return {"profile": Profile(description=text[:LONG_MAX])} if text else {}


class _Markdown:
    """Where we are in the file, and what stands so far."""

    def __init__(self) -> None:
        self.name = ""
        self.about = ""
        self.rows: dict[TableName, _Rows] = {table: _Rows() for table in TABLES}
        self.tables: list[tuple[Columns, list[tuple[str, ...]]]] = []
        self.diagrams: list[str] = []
        self.left: list[Fault] = []
        self.table: TableName | None = None
        self.place = ""
        self.level = 0
        self.journey: Cells = {}
        self.stage = ""
        self.indent = 0
        self.skipped: tuple[str, int] | None = None
        self.begun = self.known = False

    def take(self, piece: Piece) -> None:
        """One piece more."""
        {
            "heading": self._heading,
            "bullet": self._bullet,
            "paragraph": self._paragraph,
            "table": self._table,
            "code": self._code,
        }[piece.kind](piece)

    def _heading(self, piece: Piece) -> None:
        text = unmarked(piece.text)
        place, journey = place_of(text), _journey(piece.text)
        inside = self.table == "touchpoints" and piece.level > self.level
        if inside:
            self.stage = str(one_line(text))
            self._row("touchpoints", {**self.journey, "stage": self.stage}, piece.line)
        elif place:
            self._into("notes", piece.level)
            self.place = place
        elif journey is not None and (piece.level > 1 or self.name or not journey.strip()):
            self._into("touchpoints", piece.level)
            self.journey, self.stage = {"journey": str(one_line(journey))}, ""
            self._row("touchpoints", self.journey, piece.line)
        elif plain(text) in _SECTIONS:
            self._into(_SECTIONS[plain(text)], piece.level)
        elif self.table and piece.level > self.level:
            self._row(self.table, self._new(text), piece.line)
        elif piece.level == 1 and not self.name and not self.begun:
            self.name, self.begun = str(one_line(text)).strip("\n"), True
        else:
            self.table = None
            self.skipped = (text, piece.line)
        self.begun = True

    def _into(self, table: TableName, level: int) -> None:
        self.table, self.level, self.indent, self.skipped = table, level, 0, None
        self.known = True

    def _new(self, text: str) -> Cells:
        if self.table == "notes":
            return {"block": self.place, "text": text}
        if self.table == "touchpoints":
            return {**self.journey, "stage": self.stage, "name": text}
        return {_MAIN[self.table or "notes"]: text}

    def _row(self, table: TableName, cells: Cells, line: int) -> None:
        self.rows[table].cells.append(cells)
        self.rows[table].lines.append(line)

    def _bullet(self, piece: Piece) -> None:
        inline = _INLINE.match(piece.text)
        if inline and place_of(inline[2]) and self.table in {None, "notes"}:
            self._named_block(piece, inline)
            return
        if self.table is None:
            self._skip(piece)
        elif (piece.level > self.indent + 1 and self.rows[self.table].cells and self._nested(piece)) or (
            self.table == "touchpoints" and not self.stage and self._about_journey(piece)
        ):
            return
        else:
            self.indent = piece.level
            self._row(self.table, self._new(unmarked(piece.text)), piece.line)

    def _named_block(self, piece: Piece, found: re.Match[str]) -> None:
        """A bullet that is a block: "- **Key Partners**: suppliers, banks"."""
        self._into("notes", 2)
        self.place = place_of(found[2]) or "parking"
        self.indent = piece.level + 2
        for text in _BETWEEN.split(found[3]):
            if text.strip():
                self._row("notes", self._new(unmarked(text.strip())), piece.line)

    def _nested(self, piece: Piece) -> bool:
        """Below a bullet: a column of the table by its name, else part of the comment."""
        assert self.table is not None
        cells = self.rows[self.table].cells[-1]
        if _MAIN[self.table] not in cells:
            return False
        pair = _PAIR.match(piece.text)
        key = keys_by_name(self.table).get(_column(pair[1])) if pair else None
        if pair and key and key not in _WHERE.get(self.table, ()) and key != _MAIN[self.table]:
            text = unmarked(pair[2])
        else:
            key, text = "comment", unmarked(piece.text)
            if self.table == "opportunities":
                return False
        cells[key] = f"{cells[key]}\n{text}" if key in cells else text
        return True

    def _about_journey(self, piece: Piece) -> bool:
        pair = _PAIR.match(piece.text)
        key = keys_by_name("touchpoints").get(_column(pair[1])) if pair else None
        if pair is None or key not in {"persona", "other_persona", "view"}:
            return False
        self.journey[key] = str(one_line(unmarked(pair[2])))
        return True

    def _paragraph(self, piece: Piece) -> None:
        if self.table is None and self.skipped is None:
            self.about = f"{self.about}\n\n{unmarked(piece.text)}".lstrip("\n") if self.about else unmarked(piece.text)
            self.begun = True
        elif self.table is None:
            self._skip(piece)
        elif self.table == "touchpoints" and not self.stage:
            self.left.append(fault(f"{piece.line}", "import.left.line", line=piece.line, written=short(piece.text)))
        else:
            self._row(self.table, self._new(unmarked(piece.text)), piece.line)

    def _skip(self, piece: Piece) -> None:
        self.left.append(
            fault(f"{piece.line}", "import.left.line", line=piece.line, written=short(unmarked(piece.text)))
        )

    def _code(self, piece: Piece) -> None:
        """A diagram of a journey is read as one; other code is left out."""
        text = "\n".join(piece.rows)
        if text.lstrip().startswith("journey") or (piece.info == "mermaid" and "journey" in text):
            self.diagrams.append(text)
            return
        self.left.append(fault(f"{piece.line}", "import.left.code", line=piece.line, written=short(text)))

    def _table(self, piece: Piece) -> None:
        rows = [_cells(line) for line in piece.rows if not _DASHES.match(line)]
        if rows and _is_head(rows[0]):
            self._canvas_table(piece, rows)
        elif rows:
            table = [tuple(unmarked(cell) for cell in row) for row in rows]
            self.tables.append((guessed(table), table[1:] if guessed(table).header else table))

    def _canvas_table(self, piece: Piece, rows: list[list[str]]) -> None:
        """A canvas drawn as a table: block names, and below each its notes; perhaps several such pairs of rows."""
        head: list[Any] = []
        for row in rows:
            if _is_head(row):
                head = [place_of(unmarked(cell)) for cell in row]
                continue
            for place, cell in zip(head, row, strict=False):
                for text in re.split(r"<br\s*/?>|\n", cell, flags=re.IGNORECASE):
                    bare = re.sub(r"^[ \t]*[-*•][ \t]+", "", text).strip(" \t")
                    if place and bare:
                        self._row("notes", {"block": place, "text": unmarked(bare)}, piece.line)

    def made(self, table: TableName, ids: Any) -> Making:
        """The rows of a table made into elements."""
        keys = tuple(column.key for column in COLUMNS[table])
        found = self.rows[table]
        rows = [tuple(cells.get(key) for key in keys) for cells in found.cells][:MANY]
        if len(found.cells) > MANY:
            self.left.append(fault("", "import.left.rows", n=len(found.cells) - MANY, limit=MANY))
        return filled(Making(Columns(table, header=False, keys=keys), rows, ids, found.lines[:MANY]))


def _journey(heading: str) -> str | None:
    """The name of the journey that a heading begins: "Journey: Sarah, as it is". Marks may stand around it all."""
    found = _JOURNEY.match(heading)
    if found:
        return unmarked(found["name"] or "")
    found = _JOURNEY.match(unmarked(heading).strip())
    return (found["name"] or "") if found else None


def _is_head(row: list[str]) -> bool:
    """Whether most of what stands in a row are names of blocks."""
    cells = [unmarked(cell) for cell in row if cell.strip()]
    return bool(cells) and sum(place_of(cell) is not None for cell in cells) > len(cells) / 2


def _column(heading: str) -> str:
    from throughline.core.formats.tables.aliases import plain as column_plain

    return column_plain(unmarked(heading))


def _cells(line: str) -> list[str]:
    return [cell.strip(" \t") for cell in _CELL.split(line.strip(" \t")[1:-1])]
