"""Rows of somebody's table made into elements: lenient in what is read, exact in what is said."""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from annotated_types import MaxLen

from throughline.core import order
from throughline.core.faults import Fault, capped, fault
from throughline.core.formats.mentions import settled
from throughline.core.formats.reading import Reading
from throughline.core.formats.tables.elements import kpis, notes, opportunities
from throughline.core.formats.tables.guess import Columns
from throughline.core.formats.tables.making import Making
from throughline.core.formats.tables.met import touchpoints
from throughline.core.formats.tables.sheet import Row, TableName
from throughline.core.ids import from_seed
from throughline.core.project import MANY, Project
from throughline.words import Sentence, sentence

_BUILDERS: Mapping[TableName, Callable[[Making], None]] = {
    "notes": notes,
    "touchpoints": touchpoints,
    "kpis": kpis,
    "opportunities": opportunities,
}
_COUNTED = ("notes", "personas", "journeys", "stages", "touchpoints", "pains", "kpis", "opportunities")


def built(rows: Sequence[Row], format_id: str, columns: Columns) -> Reading:
    """What the rows say, with these columns."""
    body = rows[1:] if columns.header else rows
    ids = from_seed(seed_of(rows))
    making = Making(columns, body[:MANY], ids)
    more = [fault("", "import.left.rows", n=len(body) - MANY, limit=MANY)] if len(body) > MANY else []
    found = joined((filled(making),), format_id, ids, more)
    return found.but(rows=tuple(rows), columns=columns)


def filled(making: Making) -> Making:
    """The making with all that its rows say."""
    _BUILDERS[making.columns.table](making)
    return making


def joined(
    made: Iterable[Making], format_id: str, ids: Iterator[str], left: Iterable[Fault] = (), **named: Any
) -> Reading:
    """One reading of what was made of several tables; `named`: fields of the project itself."""
    found: dict[str, tuple[Any, ...]] = {}
    makings = [*made]
    for making in makings:
        for name, items in making.collected().items():
            found[name] = (*found.get(name, ()), *items)
    kept = {name: in_order(items)[: most(name)] for name, items in found.items()}
    project = Project(**{"format": "throughline", "version": 1, "id": next(ids), "name": "", **named, **kept})
    project, mentions = settled(project, [each for making in makings for each in making.mentions], ids)
    faults = [*left, *(each for making in makings for each in making.left)]
    return Reading(format_id, project, understood=counted(project), left=capped(faults), mentions=mentions)


@cache
def most(collection: str) -> int:
    """How many elements a collection may have."""
    rules = Project.model_fields[collection].metadata
    return next(rule.max_length for rule in rules if isinstance(rule, MaxLen))


def in_order(items: tuple[Any, ...]) -> tuple[Any, ...]:
    """The elements with keys for the order that they come in."""
    if not items or not hasattr(items[0], "order"):
        return items
    return tuple(each.changed(order=key) for each, key in zip(items, order.fresh(len(items)), strict=True))


def seed_of(rows: Sequence[Row]) -> str:
    """The same rows have the same ids, so that reading is pure."""
    return hashlib.sha256(repr(rows[:MANY]).encode(errors="replace")).hexdigest()


def counted(project: Project) -> tuple[Sentence, ...]:
    """How many there are of what, for people."""
    found = ((name, len(getattr(project, name))) for name in _COUNTED)
    return tuple(sentence(f"import.got.{name}", n=n) for name, n in found if n)
