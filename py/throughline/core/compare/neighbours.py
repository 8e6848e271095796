"""Where elements moved among their siblings, in words: after whom they stand now."""

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from throughline.core.compare.moving import moved
from throughline.core.compare.names import PARENTS, named
from throughline.core.compare.wording import Words
from throughline.core.order import ordered
from throughline.core.project import Project
from throughline.words import sentence


class Neighbours:
    """The elements of one collection before and after, by what they stand in."""

    def __init__(self, project: Project, collection: str, before: Mapping[str, Any], after: Mapping[str, Any]) -> None:
        """Nothing is put in order before somebody asks."""
        self._project, self._collection = project, collection
        self._before, self._after = before, after

    def moved(self, element: Any) -> Words | None:
        """Where the element stands now, if that is not where it stood."""
        old = self._before[element.id]
        if self._holder(old) != self._holder(element) or element.id not in self._movers:
            return None
        ids = self._new[self._holder(element)]
        at = ids.index(element.id)
        name = named(self._project, self._collection, element)
        if at == 0:
            return Words("moved", sentence("change.moved_first", name=name))
        neighbour = named(self._project, self._collection, self._after[ids[at - 1]])
        return Words("moved", sentence("change.moved_after", name=name, neighbour=neighbour))

    def _holder(self, element: Any) -> object:
        if self._collection == "notes":
            return element.place
        if self._collection == "backstage":
            return element.kind
        return getattr(element, PARENTS[self._collection]) if self._collection in PARENTS else None

    @cached_property
    def _new(self) -> dict[object, list[str]]:
        return self._grouped(self._after)

    @cached_property
    def _movers(self) -> frozenset[str]:
        old = self._grouped(self._before)
        touched = frozenset(
            id_ for id_, each in self._after.items() if id_ in self._before and each.order != self._before[id_].order
        )
        groups = (moved(old.get(holder, ()), ids, touched & {*ids}) for holder, ids in self._new.items())
        return frozenset[str]().union(*groups)

    def _grouped(self, elements: Mapping[str, Any]) -> dict[object, list[str]]:
        groups: dict[object, list[Any]] = {}
        for each in elements.values():
            groups.setdefault(self._holder(each), []).append(each)
        return {holder: [each.id for each in ordered(group)] for holder, group in groups.items()}
