"""The two sides row by row: what corresponds stands in one row, with what became of it."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Any, Literal, NamedTuple

from throughline.core.canvas import PLACES, Note, Place
from throughline.core.compare.comparison import Comparison
from throughline.core.find import element, notes_in, stages_of, touchpoints_at
from throughline.core.journey import Journey, Touchpoint
from throughline.core.memo import last_few
from throughline.core.order import ordered
from throughline.core.project import Project

Mark = Literal["added", "removed", "changed", "moved"]


class Row(NamedTuple):
    """An element on either side; None where a side has none here. `elsewhere`: it stands in another place there."""

    left: Any
    right: Any
    mark: Mark | None
    elsewhere: bool = False

    @property
    def either(self) -> Any:
        """The element as it is now, or as it was."""
        return self.right if self.right is not None else self.left


class Group(NamedTuple):
    """A block or a stage with its rows; `head` says what became of the stage itself."""

    head: Row
    rows: tuple[Row, ...]

    @property
    def differs(self) -> bool:
        """Whether anything in it came, went or became another."""
        return self.head.mark is not None or any(each.mark for each in self.rows)


def merged(left: Sequence[str], right: Sequence[str]) -> list[str]:
    """The ids of both lists as the right one has them; those of the left alone stand behind whom they stood behind."""
    there, result = set(right), list(right)
    before: str | None = None
    for id_ in left:
        if id_ not in there:
            result.insert(result.index(before) + 1 if before is not None else 0, id_)
        before = id_
    return result


@last_few(2)
def blocks(found: Comparison) -> tuple[tuple[Place, tuple[Row, ...]], ...]:
    """The canvas, block by block; blocks that are empty on both sides are left out."""
    rows = _Rows(found)
    made = ((place, rows.of(partial(_notes, place))) for place in PLACES)
    return tuple((place, each) for place, each in made if each)


@last_few(2)
def ways(found: Comparison) -> tuple[tuple[Row, tuple[Group, ...]], ...]:
    """Every journey, stage by stage."""
    rows = _Rows(found)
    return tuple((each, rows.stages(each.either)) for each in rows.of(lambda project: ordered(project.journeys)))


def _notes(place: Place, project: Project) -> tuple[Note, ...]:
    return notes_in(project, place)


def _touchpoints(stage: str, project: Project) -> tuple[Touchpoint, ...]:
    return touchpoints_at(project, stage)


class _Rows:
    """Knows what became of each element."""

    def __init__(self, found: Comparison) -> None:
        self._left, self._right = found.left, found.right
        self._kinds: dict[str, set[str]] = defaultdict(set)
        for change in found.changes:
            self._kinds[self._owner(change.collection, change.id)].add(change.kind)

    def _owner(self, collection: str, id_: str) -> str:
        """A pain point is seen at its touchpoint, what stands in an own lane at its stage."""
        field = {"pains": "touchpoint", "cells": "stage"}.get(collection)
        found = element(self._right, id_) or element(self._left, id_)
        return str(getattr(found, field)) if field and found is not None else id_

    def of(self, items: Callable[[Project], Iterable[Any]]) -> tuple[Row, ...]:
        """What stands in one place on either side."""
        old = {each.id: each for each in items(self._left)}
        new = {each.id: each for each in items(self._right)}
        return tuple(self._row(old.get(id_), new.get(id_)) for id_ in merged([*old], [*new]))

    def _row(self, left: Any, right: Any) -> Row:
        each = right if right is not None else left
        elsewhere = element(self._left if left is None else self._right, each.id) is not None
        if left is None or right is None:
            return Row(left, right, "moved" if elsewhere else "added" if left is None else "removed", elsewhere)
        kinds = self._kinds[each.id]
        return Row(left, right, "moved" if kinds == {"moved"} else "changed" if kinds else None)

    def stages(self, journey: Journey) -> tuple[Group, ...]:
        """The stages of a journey with their touchpoints."""
        heads = self.of(lambda project: stages_of(project, journey.id))
        return tuple(Group(each, self.of(partial(_touchpoints, each.either.id))) for each in heads)
