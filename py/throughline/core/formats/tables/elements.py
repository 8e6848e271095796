"""Notes, KPIs and opportunities out of rows."""

from typing import Any

from throughline.core import fields
from throughline.core.canvas import Note, Place
from throughline.core.formats.blocks import place_of
from throughline.core.formats.mentions import called
from throughline.core.formats.tables.details import AMOUNT, KIND, SIZE
from throughline.core.formats.tables.making import Making, text_of, whole
from throughline.core.formats.tables.sheet import Row
from throughline.core.measures import Kpi, Measurement
from throughline.core.opportunity import Opportunity
from throughline.core.text import short
from throughline.core.written import NotWrittenError


def notes(making: Making) -> None:
    """A row a note. Without a block it goes to the parking lot; a block named once holds for the rows below it."""
    place: Place = "parking"
    for row in making.rows:
        named = making.text(row, "block").strip()
        if named:
            place = place_of(named) or "parking"
        text = making.text(row, "text")
        if not text.strip():
            _empty(making, row)
            continue
        if named and place_of(named) is None:
            making.leave("import.left.block", row, "block", written=short(named))
        note = making.filled(Note(id=next(making.ids), place=place, text=text), row)
        making.add("notes", _detailed(making, note, row))
        making.mention(note.id, row, "segments")


def _empty(making: Making, row: Row) -> None:
    if any(text_of(cell).strip() for cell in row):
        making.leave("import.left.no_text", row)


def _detailed(making: Making, note: Note, row: Row) -> Note:
    """With what its block alone has: a kind, an amount, a size."""
    amount = AMOUNT.get(note.place)
    paths = {"kind": KIND.get(note.place), "size": SIZE.get(note.place)}
    if amount:
        paths |= {"price": f"{amount}.price", "volume": f"{amount}.volume", "period": f"{amount}.period"}
    for key in ("kind", "size", "price", "volume", "period"):
        path = paths.get(key)
        if path and text_of(making.cell(row, key)).strip():
            note = making.put(note, path, "table.period" if key == "period" else f"field.{path}", row, key)
    return note


def opportunities(making: Making) -> None:
    """A row an opportunity."""
    for row in making.rows:
        text = making.text(row, "text")
        if not text.strip():
            _empty(making, row)
            continue
        one = making.filled(Opportunity(id=next(making.ids), text=text), row)
        if text_of(making.cell(row, "worth")).strip():
            one = making.put(one, "impact_money", "", row, "worth")
        making.add("opportunities", one)
        for key in ("stage", "touchpoint", "pains", "notes", "depends_on"):
            making.mention(one.id, row, key)


def kpis(making: Making) -> None:
    """Rows of one name, about the same, are one KPI; each may add a measurement."""
    at: dict[tuple[str, str], int] = {}
    for row in making.rows:
        name = making.line(row, "name")
        if not name.strip():
            _empty(making, row)
            continue
        key = (called(name), called(making.text(row, "about")))
        held = making.made.setdefault("kpis", [])
        if key not in at:
            at[key] = len(held)
            held.append(_kpi(making, name, row))
            making.mention(held[-1].id, row, "about")
        held[at[key]] = _measured(making, held[at[key]], row)


def _kpi(making: Making, name: str, row: Row) -> Kpi:
    """Its kind first: whether its values are shares follows from it."""
    kpi: Any = Kpi(id=next(making.ids), name=name)
    for key in ("kind", "unit"):
        if text_of(making.cell(row, key)).strip():
            column = making.known[key]
            kpi = making.put(kpi, column.path, column.choices, row, key)
    return making.filled(kpi, row)  # type: ignore[no-any-return]


def _measured(making: Making, kpi: Kpi, row: Row) -> Kpi:
    """With the row's measurement; a value without a day cannot be kept."""
    cell = making.cell(row, "value")
    if not text_of(cell).strip():
        return kpi
    try:
        day = making.day(making.cell(row, "on"), "on")
        value = making.share(cell, "value") if kpi.is_share else float(making.number(cell, "value"))
        n = making.cell(row, "n")
        one = Measurement(
            id=next(making.ids),
            on=day,
            value=value,
            n=whole(making.number(n, "n")) if text_of(n).strip() else None,
            source=making.line(row, "measured_by"),
        )
        return fields.put(kpi, "measurements", (*kpi.measurements, one))  # type: ignore[no-any-return]
    except (NotWrittenError, ValueError):
        making.leave("import.left.measurement", row, "value", written=short(text_of(cell)))
        return kpi
