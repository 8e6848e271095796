"""`merge(base, mine, theirs)`: three-way by id over the whole document.

One copy changed something: so it is. Both changed the same field differently: both are kept, and a question says so.
One removed what the other changed, or needs: it stays. References stay good. Without a base (nobody knows what the
copies began with) nothing counts as removed.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from throughline.core.formats.native import sorted_project
from throughline.core.merge import alike, marks, settings
from throughline.core.merge.canonical import derived
from throughline.core.merge.element import Outcome, together, with_inner_ids
from throughline.core.merge.size import check_count, checked
from throughline.core.merge.verdicts import Choice, Verdict
from throughline.core.project import Project
from throughline.core.record import Record
from throughline.core.references import COLLECTIONS, REFERENCES, removed, targets
from throughline.core.state.locale import Locale

PLAIN = Locale()
Key = tuple[str, str, str]
"""Collection, kind and id of an element."""
Shelf = dict[Key, Any]
NO_CHOICE: Mapping[str, Choice] = {}
ROUNDS = 5
"""An id that means a note here and a stage there is a rarity; several such, one behind the other, are made up."""


class Merge(Record):
    """`project` holds both; the copies are those that were merged, what is the same in them under the same id."""

    project: Project
    verdicts: tuple[Verdict, ...]
    base: Project | None
    mine: Project
    theirs: Project

    @property
    def open(self) -> tuple[Verdict, ...]:
        """What somebody should decide."""
        return tuple(each for each in self.verdicts if each.open)


def merge(
    base: Project | None,
    mine: Project,
    theirs: Project,
    choices: Mapping[str, Choice] = NO_CHOICE,
    locale: Locale = PLAIN,
) -> Merge:
    """Both copies in one, with what a person chose. Raises TooMuchError."""
    mine, theirs = alike.alike(base, mine, theirs)
    found = _Merging(base, mine, theirs, choices, locale).run()
    for _ in range(ROUNDS):
        double = _doubled(found.project)
        if not double:
            break
        keep = alike.kept(double, base, mine, theirs)
        base = alike.apart(base, double, keep) if base else None
        mine, theirs = (alike.apart(each, double, keep) for each in (mine, theirs))
        found = _Merging(base, mine, theirs, choices, locale).run()
    return found


def _doubled(project: Project) -> frozenset[str]:
    seen: set[str] = {project.id}
    twice: set[str] = set()
    for collection in COLLECTIONS:
        for each in getattr(project, collection):
            (twice if each.id in seen else seen).add(each.id)
    return frozenset(twice)


class _Merging:
    """One merge, step by step."""

    def __init__(
        self, base: Project | None, mine: Project, theirs: Project, choices: Mapping[str, Choice], locale: Locale
    ) -> None:
        self.base, self.mine, self.theirs = base, mine, theirs
        self.choices, self.locale = choices, locale
        self.old, self.a, self.b = (_shelf(each) for each in (base, mine, theirs))
        self.found: Shelf = {}
        self.verdicts: dict[Key, Verdict] = {}
        self.outcomes: list[tuple[Key, Outcome]] = []
        self.unwanted: set[str] = set()

    def run(self) -> Merge:
        """All steps."""
        for key in dict.fromkeys((*self.a, *self.b)):
            if self.a.get(key) != self.b.get(key):
                self._differing(key)
            else:
                self.found[key] = self.a[key]
        self._hold_references()
        own = settings.together(self.base, self.mine, self.theirs, self.choices.get(self._own))
        if own.verdict:
            self.verdicts["project", "", self.mine.id] = own.verdict
        project = self._filled(own.element)
        project = marks.marked(project, self._to_be_asked(own), self.mine, self.theirs, self.locale)
        return Merge(sorted_project(checked(project)), self._told(), self.base, self.mine, self.theirs)

    @property
    def _own(self) -> str:
        return f"project:{self.mine.id}"

    def _differing(self, key: Key) -> None:
        collection, _, id_ = key
        mine, theirs = self.a.get(key), self.b.get(key)
        chosen = self.choices.get(f"{collection}:{id_}", "both")
        outcome, kind = self._outcome(key)
        self.verdicts[key] = Verdict(collection, id_, kind, outcome.twin.id if outcome.twin is not None else None)
        if chosen != "both":
            outcome = Outcome(mine if chosen == "mine" else theirs)
            if outcome.element is None:
                self.unwanted.add(id_)
        if outcome.element is not None:
            self.found[key] = outcome.element
            self.outcomes.append((key, outcome))

    def _outcome(self, key: Key) -> tuple[Outcome, Any]:
        """What both copies make of an element that is not the same in them."""
        was, mine, theirs = self.old.get(key), self.a.get(key), self.b.get(key)
        if mine is None or theirs is None:
            there, whose = (theirs, "theirs") if mine is None else (mine, "mine")
            if was is None:
                return Outcome(there), whose
            other = "mine" if whose == "theirs" else "theirs"
            return (Outcome(None), other) if there == was else (Outcome(there), "kept")
        outcome = together(key[0], was, mine, theirs)
        if outcome.clashes:
            return outcome, "clash"
        return outcome, "mine" if theirs == was else "theirs"

    def _hold_references(self) -> None:
        """Whatever is pointed at is there: what one copy removed comes back where the other one needs it."""
        twins = [(key, outcome.twin) for key, outcome in self.outcomes if outcome.twin is not None]
        waiting = [*self.found.items(), *twins]
        there = {id_: collection for collection, _, id_ in self.found}
        while waiting:
            (collection, _, _), holder = waiting.pop()
            for id_ in _needs(collection, holder, there):
                back = self._brought_back(id_)
                there[id_] = back[0][0]
                waiting.append(back)

    def _brought_back(self, id_: str) -> tuple[Key, Any]:
        key, element = next((key, each) for shelf in (self.a, self.b) for key, each in shelf.items() if key[2] == id_)
        self.found[key] = element
        self.verdicts[key] = Verdict(key[0], id_, "kept")
        return key, element

    def _filled(self, own: Project) -> Project:
        """The project with all elements, and without what somebody does not want."""
        lists: dict[str, list[Any]] = {collection: [] for collection in COLLECTIONS}
        for (collection, _, _), element in self.found.items():
            lists[collection].append(element)
        there = {key[2] for key in self.found}
        for (collection, _, _), outcome in self.outcomes:
            if outcome.twin is not None and outcome.twin.id not in there:
                lists[collection].append(outcome.twin)
        for collection, items in lists.items():
            check_count(collection, len(items))
        project = own.changed(**{collection: tuple(items) for collection, items in lists.items()})
        project = with_own_inner_ids(project)
        return removed(project, frozenset(self.unwanted)) if self.unwanted else project

    def _to_be_asked(self, own: settings.Own) -> Iterator[tuple[str, Outcome]]:
        if own.outcome.clashes:
            yield "project", own.outcome
        for (collection, _, _), outcome in self.outcomes:
            if outcome.clashes:
                yield collection, outcome

    def _told(self) -> tuple[Verdict, ...]:
        return tuple(self.verdicts[key] for key in sorted(self.verdicts, key=_place))


def _place(key: Key) -> tuple[int, str]:
    return (COLLECTIONS.index(key[0]) if key[0] in COLLECTIONS else -1, key[2])


def _shelf(project: Project | None) -> Shelf:
    if project is None:
        return {}
    return {
        (collection, alike.kind_of(collection, each), each.id): each
        for collection in COLLECTIONS
        for each in getattr(project, collection)
    }


def _needs(collection: str, holder: Any, there: Mapping[str, str]) -> Iterator[str]:
    for reference in REFERENCES:
        if reference.holder == collection:
            yield from (id_ for id_ in targets(reference, holder) if there.get(id_) not in reference.to)


def with_own_inner_ids(project: Project) -> Project:
    """Things inside elements that came to two places (or have an id that stands elsewhere) get ids of their own."""
    taken = {project.id, *(each.id for collection in COLLECTIONS for each in getattr(project, collection))}

    def own(holder: Any) -> Any:
        def new(id_: str) -> str:
            while id_ in taken:
                id_ = derived(id_, holder.id)
            taken.add(id_)
            return id_

        return with_inner_ids(holder, new)

    fields = {}
    for collection in ("notes", "backstage", "kpis"):
        before = getattr(project, collection)
        after = {each.id: own(each) for each in sorted(before, key=lambda each: each.id)}
        if any(after[each.id] is not each for each in before):
            fields[collection] = tuple(after[each.id] for each in before)
    return project.changed(**fields) if fields else project
