"""`compare(a, b)`: what must be done to the first project so that it holds what the second one holds."""

from collections.abc import Iterator
from typing import Any

from throughline.core.compare import wording
from throughline.core.compare.change import AREAS, PROJECT, Change
from throughline.core.compare.leaves import Leaf, leaves
from throughline.core.compare.lists import Sides
from throughline.core.compare.neighbours import Neighbours
from throughline.core.compare.places import Seat, Seats, area, journey_of
from throughline.core.compare.values import Reader
from throughline.core.compare.wording import Both, Words
from throughline.core.project import Project
from throughline.core.references import COLLECTIONS
from throughline.core.state.locale import Locale

PLAIN = Locale()
OWN = frozenset({"id", "format", "version", "created", "modified", "opened_from", *COLLECTIONS})
"""Fields of the project that are compared one by one, or that say which copy it is."""
NONE: frozenset[str] = frozenset()


def compare(a: Project, b: Project, locale: Locale = PLAIN) -> tuple[Change, ...]:
    """All differences, in reading order: applied to the first project, they make what the second one holds."""
    if a is b:
        return ()
    found = _Comparing(a, b, locale)
    placed = [*found.settings(), *(each for collection in COLLECTIONS for each in found.elements(collection))]
    placed.sort(key=lambda each: (AREAS.index(each[1].area), each[0]))
    return tuple(change for _, change in placed)


def told(changes: tuple[Change, ...]) -> tuple[Change, ...]:
    """Those that people see."""
    return tuple(each for each in changes if each.kind != "silent")


Placed = tuple[Seat, Change]


class _Comparing:
    """Two projects, their readers and their seats."""

    def __init__(self, a: Project, b: Project, locale: Locale) -> None:
        self.a, self.b = a, b
        self.sides = Sides(Reader(a, locale), Reader(b, locale))
        self.old_seats, self.seats = Seats(a), Seats(b)

    def settings(self) -> Iterator[Placed]:
        """What belongs to the project itself."""
        yield from self._fields(PROJECT, self.a, self.b, (), None)

    def elements(self, collection: str) -> Iterator[Placed]:
        """Elements that came, went, or differ."""
        before = {each.id: each for each in getattr(self.a, collection)}
        after = {each.id: each for each in getattr(self.b, collection)}
        if before == after:
            return
        neighbours = Neighbours(self.sides.new.project, collection, before, after)
        for id_, element in before.items():
            if id_ not in after or type(after[id_]) is not type(element):
                words = wording.went(self.sides, collection, element)
                yield self.old_seats.seat(collection, element), self._whole(words, collection, element)
        for id_, element in after.items():
            old = before.get(id_)
            if old is None or type(old) is not type(element):
                words = wording.came(self.sides, collection, element)
                yield self.seats.seat(collection, element), self._whole(words, collection, element)
            elif old is not element and old != element:
                seat = self.seats.seat(collection, element)
                yield from self._fields(collection, old, element, seat, neighbours)

    def _fields(
        self, collection: str, old: Any, new: Any, seat: Seat, neighbours: Neighbours | None
    ) -> Iterator[Placed]:
        both = Both(self.sides, collection, old, new)
        for leaf in leaves(old, new, without=OWN if collection == PROJECT else NONE):
            beside = neighbours.moved(new) if neighbours and leaf.path == "order" else None
            words = wording.changed(both, leaf, beside)
            yield seat, self._change(words, collection, new, leaf)

    def _whole(self, words: Words, collection: str, element: Any) -> Change:
        old, new = (None, element) if words.kind == "added" else (element, None)
        return self._change(words, collection, element, Leaf("", old, new))

    def _change(self, words: Words, collection: str, element: Any, leaf: Leaf) -> Change:
        return Change(
            words.kind,
            area(collection, leaf.path),
            collection,
            element.id,
            leaf.path,
            leaf.old,
            leaf.new,
            words.sentence,
            words.details,
            journey_of(self.a if words.kind == "removed" else self.b, collection, element),
        )
