"""The project with what a file holds. Every piece gets an id of its own, so that a file can be brought in twice."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from pydantic import ValidationError

from throughline.core import edit, order
from throughline.core.formats import native
from throughline.core.formats.mentions import settled
from throughline.core.formats.reading import Mention, Reading
from throughline.core.importing.matching import Way, same
from throughline.core.integrity import INNER
from throughline.core.project import Project
from throughline.core.references import COLLECTIONS, REFERENCES, Reference, rewritten
from throughline.core.storage import naming

_PARENT = {
    "notes": "place",
    "stages": "journey",
    "lanes": "journey",
    "episodes": "journey",
    "touchpoints": "stage",
    "pains": "touchpoint",
}
"""Whose siblings an element stands among."""
REPLACED = ("notes", "journeys", "kpis", "opportunities")
"""What a file replaces where it has any of it; stages and touchpoints go with their journeys."""


def brought(project: Project, reading: Reading, way: Way, ids: Iterator[str]) -> Project | None:
    """The project with the pieces of a file in it. None: it would be larger than can be kept."""
    pieces = reading.project
    if pieces is None:
        return project
    try:
        if way == "replace":
            project = edit.removed(project, frozenset(replaced(project, pieces)))
        known = same(project, pieces, way)
        pieces = edit.removed(pieces, frozenset(_standing(pieces, known)))
        grown, swap = _with(project, pieces, known, ids)
        mentions = (each for each in reading.mentions if each.holder not in known)
        grown, _ = settled(grown, _moved(mentions, swap), ids)
    except ValidationError:
        return None
    return grown if native.fits(grown) else None


def replaced(project: Project, pieces: Project) -> Iterator[str]:
    """What goes where the pieces come in its place."""
    for collection in REPLACED:
        if getattr(pieces, collection):
            yield from (each.id for each in getattr(project, collection))


def _moved(mentions: Iterable[Mention], swap: Mapping[str, str]) -> list[Mention]:
    return [Mention(swap[each.holder], each.path, each.name, each.kinds) for each in mentions if each.holder in swap]


def _with(
    project: Project, pieces: Project, known: Mapping[str, str], ids: Iterator[str]
) -> tuple[Project, Mapping[str, str]]:
    swap = {each.id: known.get(each.id) or next(ids) for name in COLLECTIONS for each in getattr(pieces, name)}
    references = _references()
    fields: dict[str, Any] = {}
    for collection in COLLECTIONS:
        new = [
            _renewed(collection, each, swap, references[collection], ids)
            for each in getattr(pieces, collection)
            if each.id not in known
        ]
        new = _named_apart(project, collection, new)
        held = _grown(collection, getattr(project, collection), pieces, known, ids)
        if new or held is not getattr(project, collection):
            fields[collection] = (*held, *_behind(collection, held, new))
    return (project.changed(**fields) if fields else project), swap


def _references() -> Mapping[str, list[Reference]]:
    found: dict[str, list[Reference]] = defaultdict(list)
    for reference in REFERENCES:
        found[reference.holder].append(reference)
    return found


def _standing(pieces: Project, known: Mapping[str, str]) -> Iterator[str]:
    """A journey that is here has its lanes; a link between two things that are here was made, or taken away, by people."""
    yield from (each.id for each in pieces.lanes if each.journey in known)
    yield from (each.id for each in pieces.links if each.source in known and each.target in known)


def _renewed(
    collection: str, each: Any, swap: Mapping[str, str], references: list[Reference], ids: Iterator[str]
) -> Any:
    made = each.changed(id=swap[each.id])
    for reference in references:
        made = rewritten(reference, made, lambda id_: swap.get(id_, id_))
    return _inner_renewed(collection, made, ids)


def _inner_renewed(collection: str, made: Any, ids: Iterator[str]) -> Any:
    """Measurements and tests have ids of their own."""
    if collection not in INNER:
        return made
    field, items = INNER[collection]
    holder = getattr(made, field) if field else made
    if holder is None or not getattr(holder, items):
        return made
    holder = holder.changed(**{items: tuple(each.changed(id=next(ids)) for each in getattr(holder, items))})
    return made.changed(**{field: holder}) if field else holder


def _named_apart(project: Project, collection: str, new: list[Any]) -> list[Any]:
    """Two journeys of one name could not be told apart."""
    if collection != "journeys":
        return new
    taken = [each.name for each in project.journeys]
    made = []
    for each in new:
        name = naming.apart(each.name, taken)
        taken.append(name)
        made.append(each.changed(name=name))
    return made


def _behind(collection: str, held: Iterable[Any], new: list[Any]) -> list[Any]:
    """The new elements behind their siblings."""
    if not new or not hasattr(new[0], "order"):
        return new
    parent = _PARENT.get(collection)
    last: dict[Any, str] = {}
    for each in held:
        place = getattr(each, parent) if parent else None
        last[place] = max(last.get(place, each.order), each.order)
    made = []
    for each in order.ordered(new):
        place = getattr(each, parent) if parent else None
        key = order.between(last.get(place), None)
        last[place] = key[0] if key else order.FIRST
        made.append(each.changed(order=last[place]))
    return made


def _grown(
    collection: str, held: tuple[Any, ...], pieces: Project, known: Mapping[str, str], ids: Iterator[str]
) -> Any:
    """A KPI that is here takes the measurements of days that it has none of."""
    if collection != "kpis":
        return held
    more = {known[each.id]: each.measurements for each in pieces.kpis if each.id in known and each.measurements}
    made = tuple(_measured(each, more[each.id], ids) if each.id in more else each for each in held)
    return held if made == held else made


def _measured(kpi: Any, more: Iterable[Any], ids: Iterator[str]) -> Any:
    days = {each.on for each in kpi.measurements}
    new = tuple(each.changed(id=next(ids)) for each in more if each.on not in days)
    return kpi.changed(measurements=(*kpi.measurements, *new)) if new else kpi
