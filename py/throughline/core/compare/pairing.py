"""What corresponds to what in two projects that do not share all ids: by id, by origin, by the same text in the same place."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from throughline.core.order import FIRST
from throughline.core.project import Project
from throughline.core.references import COLLECTIONS, REFERENCES, rewritten

Pairs = Mapping[str, str]
"""Ids of the second project with those of the first that they correspond to."""


def pairs(a: Project, b: Project, known: Pairs | None = None) -> dict[str, str]:
    """Every element of `b` that corresponds to one of `a`, beginning with those that are `known` to."""
    found = dict(known or {})
    for collection in LIKE:
        before, after = getattr(a, collection), getattr(b, collection)
        for way in (_same_id, _origin, _likeness):
            _pair(found, before, after, way(collection, found))
    return found


Key = Callable[[Any, bool], Iterable[object]]
"""What an element may be recognised by; the flag says whether it stands in the second project."""


def _pair(found: dict[str, str], before: Iterable[Any], after: Iterable[Any], keys: Key) -> None:
    """Pair those that share a key and have no partner yet, in order."""
    taken = set(found.values())
    free: dict[object, list[str]] = defaultdict(list)
    for each in sorted((each for each in before if each.id not in taken), key=_place):
        for key in keys(each, False):  # noqa: FBT003 - which side it is
            free[key].append(each.id)
    for each in sorted((each for each in after if each.id not in found), key=_place):
        partner = _partner(free, keys(each, True), taken)  # noqa: FBT003 - as above
        if partner is not None:
            found[each.id] = partner
            taken.add(partner)


def _partner(free: Mapping[object, list[str]], keys: Iterable[object], taken: set[str]) -> str | None:
    return next((id_ for key in keys for id_ in free.get(key, ()) if id_ not in taken), None)


def _place(element: Any) -> tuple[str, str]:
    return getattr(element, "order", FIRST), element.id


def _same_id(collection: str, found: Pairs) -> Key:
    del collection, found
    return lambda element, _: (element.id,)


def _origin(collection: str, found: Pairs) -> Key:
    """Copies of each other, or of the same third."""
    del collection, found
    return lambda element, _: (element.id, element.origin) if getattr(element, "origin", None) else (element.id,)


def _likeness(collection: str, found: Pairs) -> Key:
    """The same text in the same place, where the place is paired already."""
    like = LIKE[collection]

    def there(id_: str | None) -> str | None:
        return found.get(id_, f"?{id_}") if id_ else id_

    def keys(element: Any, second: bool) -> Iterator[object]:  # noqa: FBT001 - which side it is
        key = like(element, there if second else _here)
        if any(key):
            yield key

    return keys


def _here(id_: str | None) -> str | None:
    return id_


def _text(element: Any) -> str:
    return _bare(getattr(element, "text", "") or getattr(element, "name", ""))


Same = Callable[[str | None], str | None]
"""The id of the first project for an id of either."""


def _inside(field: str) -> Callable[[Any, Same], tuple[object, ...]]:
    return lambda each, same: (same(getattr(each, field)), _text(each))


LIKE: Mapping[str, Callable[[Any, Same], tuple[object, ...]]] = {
    "notes": lambda each, _: (each.place, _text(each)),
    "personas": lambda each, _: (_text(each),),
    "journeys": lambda each, _: (_text(each),),
    "stages": _inside("journey"),
    "lanes": lambda each, same: (same(each.journey), each.kind, _text(each)),
    "episodes": _inside("journey"),
    "touchpoints": _inside("stage"),
    "cells": lambda each, same: (same(each.lane), same(each.stage)),
    "pains": _inside("touchpoint"),
    "backstage": lambda each, _: (each.kind, _text(each)),
    "links": lambda each, same: (each.kind, same(each.source), same(each.target)),
    "opportunities": lambda each, _: (_text(each),),
    "kpis": lambda each, _: (_text(each),),
    "values": lambda each, same: (same(each.segment),),
    "questions": lambda each, _: (_text(each),),
    "diagnoses": lambda each, _: (each.symptom, _text(each)),
    "acceptances": lambda each, same: (each.check, *map(same, each.elements)),
}
"""What an element is recognised by; whatever it is known by is paired before it, so this is the order of pairing."""


def _bare(text: str) -> str:
    return " ".join(text.split()).casefold()


def renamed(project: Project, pairs_: Pairs) -> Project:
    """The project with the ids of those that its elements correspond to."""
    if all(old == new for old, new in pairs_.items()):
        return project
    by_holder = {collection: [each for each in REFERENCES if each.holder == collection] for collection in COLLECTIONS}
    fields = {}
    for collection in COLLECTIONS:
        fields[collection] = tuple(
            _renamed(each, by_holder[collection], pairs_) for each in getattr(project, collection)
        )
    return project.changed(**fields)


def _renamed(element: Any, references: Iterable[Any], pairs_: Pairs) -> Any:
    for reference in references:
        element = rewritten(reference, element, lambda id_: pairs_.get(id_, id_))
    new = pairs_.get(element.id, element.id)
    return element if new == element.id else element.changed(id=new)
