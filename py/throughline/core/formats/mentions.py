"""Names that a file uses of things: found by what they are called, whatever the case and the spaces."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from throughline.core import edit, fields
from throughline.core.formats.reading import Mention
from throughline.core.links import NoteLink, directed
from throughline.core.project import Project

SEGMENTS = "segments"
"""The path of a mention that becomes a link to a segment."""
MOST = 100


def called(text: str) -> str:
    """A name as it is compared."""
    return " ".join(text.split()).casefold()


def names(project: Project, collections: Iterable[str]) -> Mapping[str, Mapping[str, Any]]:
    """For each collection its elements by their names; the first of equals."""
    found: dict[str, dict[str, Any]] = {}
    for collection in collections:
        shelf = found.setdefault(collection, {})
        for each in getattr(project, collection):
            shelf.setdefault(called(getattr(each, "text", "") or getattr(each, "name", "")), each)
    return found


def settled(project: Project, mentions: Iterable[Mention], ids: Iterator[str]) -> tuple[Project, tuple[Mention, ...]]:
    """The project with every name that it knows put in, and the mentions of which it knows nothing."""
    asked = [*mentions]
    shelves = names(project, {kind for each in asked for kind in each.kinds})
    shelves = {**shelves, SEGMENTS: _segments(project)} if any(each.path == SEGMENTS for each in asked) else shelves
    found: dict[str, list[tuple[str, Any]]] = defaultdict(list)
    left = []
    for each in asked:
        target = _target(each, shelves)
        if target is None or target.id == each.holder:
            left.append(each)
        else:
            found[each.holder].append((each.path, target))
    return _put(project, found, ids), tuple(left)


def _segments(project: Project) -> Mapping[str, Any]:
    return names(project.changed(notes=tuple(each for each in project.notes if each.place == "CS")), ("notes",))[
        "notes"
    ]


def _target(mention: Mention, shelves: Mapping[str, Mapping[str, Any]]) -> Any | None:
    name = called(mention.name)
    kinds = (SEGMENTS,) if mention.path == SEGMENTS else mention.kinds
    return next((shelves[kind][name] for kind in kinds if name in shelves[kind]), None)


def _put(project: Project, found: Mapping[str, list[tuple[str, Any]]], ids: Iterator[str]) -> Project:
    holders = {each.id: each for kind in _HOLDERS for each in getattr(project, kind) if each.id in found}
    links, changed = [], []
    known = {frozenset((each.source, each.target)) for each in project.links if each.kind == "note"}
    for id_, pairs in found.items():
        holder = holders.get(id_)
        if holder is None:
            continue
        for path, target in pairs:
            if path == SEGMENTS:
                if frozenset((id_, target.id)) not in known:
                    known.add(frozenset((id_, target.id)))
                    ends = directed(id_, holder.place, target.id, target.place)
                    links.append(NoteLink(id=next(ids), kind="note", source=ends[0], target=ends[1]))
            else:
                holder = _with(holder, path, target.id)
        changed.append(holder)
    project = edit.replaced(project, *changed)
    return edit.added(project, "links", *links) if links else project


_HOLDERS = ("notes", "touchpoints", "kpis", "opportunities", "personas", "journeys")


def _with(holder: Any, path: str, id_: str) -> Any:
    held = fields.get(holder, path)
    if not isinstance(held, tuple):
        return fields.put(holder, path, id_)
    return holder if id_ in held or len(held) >= MOST else fields.put(holder, path, (*held, id_))
