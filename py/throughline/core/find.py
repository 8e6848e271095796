"""Finding elements: by id, by block, by journey. Remembered while the lists are the same objects."""

from collections import defaultdict
from collections.abc import Mapping
from itertools import chain, compress
from operator import attrgetter, is_
from typing import Any

from throughline.core.canvas import Note
from throughline.core.journey import Cell, Lane, Pain, Stage, Touchpoint
from throughline.core.memo import last_few, shared
from throughline.core.order import ordered
from throughline.core.project import Project
from throughline.core.references import COLLECTIONS

_ID = attrgetter("id")


@last_few(64)
def by_id(items: tuple[Any, ...]) -> dict[str, Any]:
    """Elements by id: the same mapping while they are the same tuple."""
    return dict(zip(map(_ID, items), items, strict=True))


def locate(project: Project, id_: str | None) -> tuple[str, Any] | None:
    """The (collection, element) of an id, or None."""
    if id_ is None:
        return None
    for collection, found in _shelves(project):
        if id_ in found:
            return collection, found[id_]
    return None


@last_few()
def _shelves(project: Project) -> tuple[tuple[str, dict[str, Any]], ...]:
    """Every collection that holds something, by id; who asks a hundred times asks for it once."""
    return tuple((each, by_id(items)) for each in COLLECTIONS if (items := getattr(project, each)))


def element(project: Project, id_: str | None) -> Any | None:
    """The element of an id, or None."""
    found = locate(project, id_)
    return found[1] if found else None


def notes_by_id(project: Project) -> Mapping[str, Note]:
    """Notes by id."""
    return by_id(project.notes)


def note(project: Project, id_: str | None) -> Note | None:
    """The note of this id."""
    return by_id(project.notes).get(id_ or "")


def touchpoint(project: Project, id_: str | None) -> Touchpoint | None:
    """The touchpoint of this id."""
    return by_id(project.touchpoints).get(id_ or "")


class _Groups:
    """Elements by the value of one field, each group in order.

    Only groups of elements that came or went since last time are made anew; every other one stays the same tuple, so that
    what is made of it stays too.
    """

    def __init__(self, field: str) -> None:
        self._key = attrgetter(field)
        self._items: tuple[Any, ...] = ()
        self._groups: dict[str, tuple[Any, ...]] = {}

    def __call__(self, items: tuple[Any, ...]) -> dict[str, tuple[Any, ...]]:
        if self._items is not items:
            self._groups = self._regrouped(items)
            self._items = items
        return self._groups

    def _regrouped(self, items: tuple[Any, ...]) -> dict[str, tuple[Any, ...]]:
        head, tail = shared(self._items, items)
        gone, come = self._items[head : len(self._items) - tail], items[head : len(items) - tail]
        touched = {*map(self._key, gone), *map(self._key, come)}
        groups: dict[str, list[Any]] = defaultdict(list)
        for each in compress(items, map(touched.__contains__, map(self._key, items))):
            groups[self._key(each)].append(each)
        still = {key: group for key, group in self._groups.items() if key not in touched}
        return still | {key: self._ordered(key, group) for key, group in groups.items()}

    def _ordered(self, key: str, group: list[Any]) -> tuple[Any, ...]:
        before, now = self._groups.get(key, ()), ordered(group)
        return before if len(before) == len(now) and all(map(is_, before, now)) else now


_by_place = _Groups("place")
_stages = _Groups("journey")
_lanes = _Groups("journey")
_touchpoints = _Groups("stage")
_pains = _Groups("touchpoint")


def notes_in(project: Project, place: str) -> tuple[Note, ...]:
    """The notes of a block (or the parking lot), in order."""
    return _by_place(project.notes).get(place, ())


def stages_of(project: Project, journey: str) -> tuple[Stage, ...]:
    """The stages of a journey, in order."""
    return _stages(project.stages).get(journey, ())


def lanes_of(project: Project, journey: str) -> tuple[Lane, ...]:
    """The lanes of a journey, in order."""
    return _lanes(project.lanes).get(journey, ())


def touchpoints_by_stage(items: tuple[Touchpoint, ...]) -> Mapping[str, tuple[Touchpoint, ...]]:
    """Touchpoints by their stage, in order."""
    return _touchpoints(items)


def touchpoints_at(project: Project, stage: str) -> tuple[Touchpoint, ...]:
    """The touchpoints of a stage, in order."""
    return _touchpoints(project.touchpoints).get(stage, ())


def touchpoints_of(project: Project, journey: str) -> tuple[Touchpoint, ...]:
    """All touchpoints of a journey, along the way."""
    return tuple(chain.from_iterable([touchpoints_at(project, stage.id) for stage in stages_of(project, journey)]))


def pains_at(project: Project, touchpoint_id: str) -> tuple[Pain, ...]:
    """The pain points of a touchpoint."""
    return _pains(project.pains).get(touchpoint_id, ())


@last_few()
def _cells(items: tuple[Cell, ...]) -> dict[tuple[str, str], Cell]:
    return {(each.lane, each.stage): each for each in items}


def cell_of(project: Project, lane: str, stage: str) -> Cell | None:
    """What stands in an own lane at a stage."""
    return _cells(project.cells).get((lane, stage))
