"""What somebody's table is, and which of its columns is which: guessed from its header, else from what stands in it."""

from collections.abc import Sequence

from throughline.core.formats.blocks import place_of
from throughline.core.formats.tables.aliases import keys_by_name, own_titles, plain
from throughline.core.formats.tables.columns import COLUMNS
from throughline.core.formats.tables.guess import Columns
from throughline.core.formats.tables.sheet import TABLES, Cell, Row, TableName

MAIN: dict[TableName, str] = {"notes": "text", "touchpoints": "name", "kpis": "name", "opportunities": "text"}
"""The column without which a row of the table says nothing."""
TELLING: dict[TableName, frozenset[str]] = {
    "notes": frozenset({"block", "segments"}),
    "touchpoints": frozenset({"stage", "felt", "pains", "persona", "journey"}),
    "kpis": frozenset({"baseline", "target", "value", "unit"}),
    "opportunities": frozenset({"impact", "effort", "due", "status", "confidence"}),
}
"""Columns that say what kind of table it is."""
WIDEST = 200
_SAMPLE = 50


def guessed(rows: Sequence[Row], sheet: str = "") -> Columns:
    """The best guess at a table."""
    head = [_text(cell) for cell in rows[0][:WIDEST]] if rows else []
    titled = own_titles().get(plain(sheet))
    table: TableName = titled or _best(head)
    if not titled and _fit(table, head) <= 0:
        keys = _by_content(rows)
        return Columns("notes", header=_has_head(keys, head), keys=keys, sheet=sheet)
    keys = keys_of(table, head)
    return Columns(table, header=True, keys=_with_block(keys, rows) if table == "notes" else keys, sheet=sheet)


def _best(head: Sequence[str]) -> TableName:
    return max(TABLES, key=lambda each: _fit(each, head))


def _with_block(keys: tuple[str, ...], rows: Sequence[Row]) -> tuple[str, ...]:
    """Where no column is called block, one that names blocks in its cells is it."""
    at = next((at for at, key in enumerate(keys) if key != "text" and _is_block(rows[1:], at)), None)
    return keys if "block" in keys or at is None else tuple("block" if n == at else key for n, key in enumerate(keys))


def again(rows: Sequence[Row], columns: Columns, table: TableName) -> Columns:
    """The guess where a person has said what the table is."""
    head = [_text(cell) for cell in rows[0][:WIDEST]] if rows else []
    keys = keys_of(table, head)
    if MAIN[table] not in keys:
        keys = _with_main(keys, table, _wordiest(rows))
    return Columns(table, header=columns.header, keys=keys, sheet=columns.sheet, scale=columns.scale)


def keys_of(table: TableName, head: Sequence[str]) -> tuple[str, ...]:
    """The key of each heading; a key is given once."""
    names, told = keys_by_name(table), {each.key for each in COLUMNS[table] if each.how == "told"}
    found: list[str] = []
    for heading in head:
        key = names.get(plain(heading), "")
        found.append(key if key not in found and key not in told else "")
    return tuple(found)


def _fit(table: TableName, head: Sequence[str]) -> int:
    """How well a header fits a table; 0 where its main column is missing."""
    keys = {key for key in keys_of(table, head) if key}
    exact = sum(plain(heading) == plain(_ours(table, MAIN[table])) for heading in head)
    return len(keys) + 2 * len(keys & TELLING[table]) + 3 * exact if MAIN[table] in keys else 0


def _ours(table: TableName, key: str) -> str:
    from throughline.words import say

    return next(say("en", column.words) for column in COLUMNS[table] if column.key == key)


def _by_content(rows: Sequence[Row]) -> tuple[str, ...]:
    """Without a header: a column of block names, and the wordiest of the others."""
    width = min(WIDEST, max((len(row) for row in rows[:_SAMPLE]), default=0))
    blocks = next((at for at in range(width) if _is_block(rows, at)), None)
    text = _wordiest(rows, blocks)
    return tuple("block" if at == blocks else "text" if at == text else "" for at in range(width))


def _has_head(keys: Sequence[str], head: Sequence[str]) -> bool:
    """Above a column of block names, what is none is its heading."""
    return "block" in keys and place_of(head[keys.index("block")]) is None


def _is_block(rows: Sequence[Row], at: int) -> bool:
    cells = [_text(row[at]) for row in rows[:_SAMPLE] if at < len(row) and _text(row[at])]
    return bool(cells) and sum(place_of(cell) is not None for cell in cells) > len(cells) / 2


def _wordiest(rows: Sequence[Row], but: int | None = None) -> int:
    width = min(WIDEST, max((len(row) for row in rows[:_SAMPLE]), default=0))
    columns = [at for at in range(width) if at != but]
    return max(columns, key=lambda at: sum(len(_text(row[at])) for row in rows[:_SAMPLE] if at < len(row)), default=0)


def _with_main(keys: tuple[str, ...], table: TableName, at: int) -> tuple[str, ...]:
    return tuple(MAIN[table] if index == at else key for index, key in enumerate(keys))


def _text(cell: Cell) -> str:
    return "" if cell is None else str(cell)
