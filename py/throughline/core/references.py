"""Which field of which element points at what: one table for checking, deleting and copying.

A path walks fields by dots; `[]` goes into each item of a list.
"""

from collections.abc import Callable, Iterable, Iterator
from itertools import compress
from operator import attrgetter, not_
from typing import Any, Literal, NamedTuple

from throughline.core.memo import EachOf
from throughline.core.project import Project
from throughline.core.value import Value

COLLECTIONS = (
    "notes",
    "links",
    "personas",
    "journeys",
    "stages",
    "lanes",
    "cells",
    "episodes",
    "touchpoints",
    "pains",
    "backstage",
    "opportunities",
    "kpis",
    "values",
    "questions",
    "diagnoses",
    "acceptances",
)
"""The fields of a project that hold elements with ids."""


class Reference(NamedTuple):
    """`then`: what becomes of the holder when what it points at goes.

    `remove`: the holder goes too; `clear`: the field is emptied;
    `drop`: the item of the list goes.
    """

    holder: str
    path: str
    to: tuple[str, ...]
    then: Literal["remove", "clear", "drop"]
    kind: str | None = None
    """Only holders of this kind (links)."""


REFERENCES: tuple[Reference, ...] = (
    Reference("links", "source", ("notes",), "remove", "note"),
    Reference("links", "target", ("notes",), "remove", "note"),
    Reference("links", "source", ("notes",), "remove", "touch"),
    Reference("links", "target", ("touchpoints",), "remove", "touch"),
    Reference("links", "source", ("backstage",), "remove", "backstage"),
    Reference("links", "target", ("touchpoints",), "remove", "backstage"),
    Reference("notes", "channel.uses[].segment", ("notes",), "drop"),
    Reference("personas", "segment", ("notes",), "clear"),
    Reference("personas", "channels[]", ("notes",), "drop"),
    Reference("journeys", "persona", ("personas",), "clear"),
    Reference("journeys", "other_persona", ("personas",), "clear"),
    Reference("journeys", "loops_to", ("stages",), "clear"),
    Reference("stages", "journey", ("journeys",), "remove"),
    Reference("lanes", "journey", ("journeys",), "remove"),
    Reference("cells", "lane", ("lanes",), "remove"),
    Reference("cells", "stage", ("stages",), "remove"),
    Reference("episodes", "journey", ("journeys",), "remove"),
    Reference("touchpoints", "stage", ("stages",), "remove"),
    Reference("touchpoints", "persona", ("personas",), "clear"),
    Reference("touchpoints", "channel", ("notes",), "clear"),
    Reference("touchpoints", "alternative_to", ("touchpoints",), "clear"),
    Reference("touchpoints", "variants[].segment", ("notes",), "drop"),
    Reference("touchpoints", "episode", ("episodes",), "clear"),
    Reference("pains", "touchpoint", ("touchpoints",), "remove"),
    Reference("backstage", "note", ("notes",), "clear"),
    Reference("backstage", "behaviours[].stage", ("stages",), "clear"),
    Reference("opportunities", "touchpoint", ("touchpoints",), "clear"),
    Reference("opportunities", "stage", ("stages",), "clear"),
    Reference("opportunities", "pains[]", ("pains",), "drop"),
    Reference("opportunities", "notes[]", ("notes",), "drop"),
    Reference("opportunities", "depends_on[]", ("opportunities",), "drop"),
    Reference("kpis", "about", ("stages", "touchpoints", "notes"), "clear"),
    Reference("values", "segment", ("notes",), "remove"),
    Reference("questions", "about", COLLECTIONS, "clear"),
    Reference("diagnoses", "suspects[].element", COLLECTIONS, "drop"),
    Reference("acceptances", "elements[]", COLLECTIONS, "drop"),
)
"""`origin` is missing on purpose: it names where a copy came from, which may be gone."""


def elements(project: Project) -> Iterator[tuple[str, Any]]:
    """Each element with the name of its collection."""
    for collection in COLLECTIONS:
        for element in getattr(project, collection):
            yield collection, element


def _targets(value: object, steps: list[str]) -> Iterator[str]:
    if value is None:
        return
    if not steps:
        yield str(value)
        return
    step, rest = steps[0], steps[1:]
    inside = getattr(value, step.removesuffix("[]"))
    for each in inside if step.endswith("[]") else (inside,):
        yield from _targets(each, rest)


def targets(reference: Reference, holder: object) -> Iterator[str]:
    """The ids that this field of the holder points at."""
    if reference.kind is None or getattr(holder, "kind", None) == reference.kind:
        yield from _targets(holder, reference.path.split("."))


def _rewritten(value: Any, steps: list[str], new: Callable[[str], str | None]) -> Any:
    """The value with each id at the path replaced by `new(id)`; None drops or clears it."""
    if value is None or isinstance(value, str):
        return new(value) if isinstance(value, str) and not steps else value
    step, rest = steps[0], steps[1:]
    name = step.removesuffix("[]")
    inside = getattr(value, name)
    if not step.endswith("[]"):
        after = _rewritten(inside, rest, new)
    else:
        kept = tuple(_item(each, rest, new) for each in inside)
        after = tuple(each for each in kept if each is not None)
        after = inside if after == inside else after
    return value if after is inside else value.changed(**{name: after})


def _item(each: Any, rest: list[str], new: Callable[[str], str | None]) -> Any:
    if not rest:
        return new(each)
    before = getattr(each, rest[0]) if len(rest) == 1 else None
    if isinstance(before, str):
        after = new(before)
        if after is None and type(each).model_fields[rest[0]].is_required():
            return None
        return each if after == before else each.changed(**{rest[0]: after})
    return _rewritten(each, rest, new)


def rewritten(reference: Reference, holder: Value, new: Callable[[str], str | None]) -> Value:
    """The holder with the ids of this reference replaced; `new` gives None for what is gone."""
    if reference.kind is not None and getattr(holder, "kind", None) != reference.kind:
        return holder
    result: Value = _rewritten(holder, reference.path.split("."), new)
    return result


class _Pointing:
    """What each element of a collection points at; looked at anew only where an element is not the same object."""

    def __init__(self, references: tuple[Reference, ...]) -> None:
        self.references = references
        self._row: tuple[Any, ...] = ()
        self._targets_of = EachOf(self._targets)
        self._pointing: list[tuple[Any, frozenset[str]]] = []
        """Those that point at anything: most notes do not."""

    def at(self, row: tuple[Any, ...], ids: frozenset[str]) -> list[Any]:
        """The elements that point at one of these."""
        if row is not self._row:
            targets_of = self._targets_of(row)
            self._pointing = list(compress(zip(row, targets_of, strict=True), targets_of))
            self._row = row
        return [each for each, pointed in self._pointing if not ids.isdisjoint(pointed)]

    def _targets(self, holder: Any) -> frozenset[str]:
        return frozenset(id_ for reference in self.references for id_ in targets(reference, holder))


_ID = attrgetter("id")
_POINTING = {
    collection: _Pointing(tuple(each for each in REFERENCES if each.holder == collection)) for collection in COLLECTIONS
}


def removed(project: Project, ids: frozenset[str]) -> Project:
    """The project without these elements, and without whatever cannot stand without them."""
    gone = _closure(project, ids)
    fields = {}
    for collection, pointing in _POINTING.items():
        before = getattr(project, collection)
        held = {each.id: _without(each, pointing.references, gone) for each in pointing.at(before, gone)}
        if held or not gone.isdisjoint(map(_ID, before)):
            rest = compress(before, map(not_, map(gone.__contains__, map(_ID, before))))
            fields[collection] = tuple([held.get(each.id, each) for each in rest] if held else rest)
    return project.changed(**fields) if fields else project


def _without(element: Value, references: Iterable[Reference], gone: frozenset[str]) -> Value:
    for reference in references:
        if reference.then != "remove" and not gone.isdisjoint(targets(reference, element)):
            element = rewritten(reference, element, lambda id_: None if id_ in gone else id_)
    return element


def _closure(project: Project, ids: frozenset[str]) -> frozenset[str]:
    """The ids with all that goes when they go (a stage takes its touchpoints, they their pains)."""
    gone, grown = ids, True
    while grown:
        more = frozenset(
            holder.id
            for collection, pointing in _POINTING.items()
            for holder in pointing.at(getattr(project, collection), gone)
            if holder.id not in gone and _must_go(holder, pointing.references, gone)
        )
        gone, grown = gone | more, bool(more)
    return gone


def _must_go(holder: Value, references: Iterable[Reference], gone: frozenset[str]) -> bool:
    return any(each.then == "remove" and not gone.isdisjoint(targets(each, holder)) for each in references)
