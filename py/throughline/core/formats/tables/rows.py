"""A project as rows of cells. Every row of a table has a cell for each of its columns."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Any

from throughline.core import fields
from throughline.core.canvas import PLACES, Amount
from throughline.core.find import element, locate, notes_in, pains_at, stages_of, touchpoints_at
from throughline.core.formats.tables.columns import COLUMNS, Column
from throughline.core.formats.tables.details import AMOUNT, KIND, SIZE
from throughline.core.formats.tables.sheet import Cell, Row, Share, TableName
from throughline.core.order import ordered
from throughline.core.project import Project
from throughline.core.value import Value
from throughline.words import say

Line = tuple[Any, Mapping[str, Cell]]
"""An element (None: the row has none), and the cells that are not simply fields of it."""


def rows(project: Project, table: TableName, language: str) -> tuple[Row, ...]:
    """The rows of a table."""
    columns = COLUMNS[table]
    found = lines(project, table, language)
    return tuple(tuple(cell_of(column, held, own, language) for column in columns) for held, own in found)


def lines(project: Project, table: TableName, language: str) -> Iterator[Line]:
    """The rows of a table as elements, with the cells that are not fields of them."""
    return _LINES[table](project, language)


def cell_of(column: Column, held: Any, own: Mapping[str, Cell], language: str) -> Cell:
    """What stands in a column."""
    if column.how != "field":
        return own.get(column.key)
    return None if held is None else field_cell(held, column.path, column.choices, language)


def field_cell(held: Any, path: str, choices: str, language: str) -> Cell:
    """What a field holds, as a spreadsheet takes it."""
    value = fields.get(held, path)
    if value is None or value in ("", ()) or _is_blank(held, path):
        return None
    base = fields.kind_at(held, path).base
    if base == "choice":
        return say(language, f"{choices}.{value}")
    if base == "list":
        return "\n".join(say(language, f"{choices}.{each}") for each in value)
    if base == "flag":
        return say(language, "table.yes") if value else None
    if base == "money":
        return Decimal(value)
    return Share(value) if base == "rate" else value


def _is_blank(held: Any, path: str) -> bool:
    """Whether the field stands in something that says nothing at all, which is as good as not there."""
    inside = getattr(held, path.partition(".")[0])
    return isinstance(inside, Value) and not inside.means_something_blank and inside == type(inside)()


def told(text: str) -> str:
    """A name inside a list of names: on one line."""
    return " ".join(text.split())


def _names(project: Project, ids: Iterable[str]) -> Cell:
    found = (element(project, id_) for id_ in ids)
    return "\n".join(told(getattr(each, "text", "") or getattr(each, "name", "")) for each in found if each) or None


def _notes(project: Project, language: str) -> Iterator[Line]:
    for place in PLACES:
        for note in notes_in(project, place):
            yield note, {"block": say(language, f"block.{place}"), **_details(project, note, language)}


def _details(project: Project, note: Any, language: str) -> dict[str, Cell]:
    kind, amount, size = KIND.get(note.place), AMOUNT.get(note.place), SIZE.get(note.place)
    found: dict[str, Cell] = {"segments": _names(project, dict.fromkeys(_segments(project, note.id)))}
    if kind:
        found["kind"] = field_cell(note, kind, f"field.{kind}", language)
    if size:
        found["size"] = field_cell(note, size, "", language)
    if amount and fields.get(note, amount) not in (None, Amount()):
        found["price"] = field_cell(note, f"{amount}.price", "", language)
        found["volume"] = field_cell(note, f"{amount}.volume", "", language)
        found["period"] = field_cell(note, f"{amount}.period", "table.period", language)
    return found


def _segments(project: Project, note: str) -> Iterator[str]:
    """The segments that a note is linked to."""
    for link in project.links:
        if link.kind == "note" and note in {link.source, link.target}:
            other = locate(project, link.target if link.source == note else link.source)
            if other and other[1].place == "CS":
                yield other[1].id


def _touchpoints(project: Project, language: str) -> Iterator[Line]:
    for journey in ordered(project.journeys):
        about: dict[str, Cell] = {
            "journey": journey.name,
            "view": say(language, f"journey.view.{journey.view}"),
            "persona": _names(project, tuple(each for each in (journey.persona,) if each)),
            "other_persona": _names(project, tuple(each for each in (journey.other_persona,) if each)),
        }
        for stage in stages_of(project, journey.id):
            held = touchpoints_at(project, stage.id)
            for each in held or (None,):
                yield each, {**about, "stage": stage.name, **(_met(project, each) if each else {})}


def _met(project: Project, touch: Any) -> dict[str, Cell]:
    episode = element(project, touch.episode)
    return {
        "only_for": _names(project, tuple(each for each in (touch.persona,) if each)),
        "channel": _names(project, tuple(each for each in (touch.channel,) if each)),
        "pains": "\n".join(told(each.text) for each in pains_at(project, touch.id)) or None,
        "episode": episode.name if episode else None,
    }


def _kpis(project: Project, _: str) -> Iterator[Line]:
    """A row a measurement; a KPI that was never measured has one too."""
    for kpi in ordered(project.kpis):
        about = {"about": _names(project, tuple(each for each in (kpi.about,) if each))}
        for each in sorted(kpi.measurements, key=lambda one: one.on) or (None,):
            yield kpi, {**about, **(_measured(kpi, each) if each else {})}


def _measured(kpi: Any, one: Any) -> dict[str, Cell]:
    value = Share(one.value) if kpi.is_share else one.value
    return {"on": one.on, "value": value, "n": one.n, "measured_by": one.source or None}


def _opportunities(project: Project, language: str) -> Iterator[Line]:
    from throughline.core.formats.tables import chances

    return chances.lines(project, language)


_LINES: Mapping[TableName, Callable[[Project, str], Iterator[Line]]] = {
    "notes": _notes,
    "touchpoints": _touchpoints,
    "kpis": _kpis,
    "opportunities": _opportunities,
}
