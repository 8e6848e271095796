"""What checks read: blocks, collections, and what several checks derive from them.

Everything here stays the same object while what it is made of does, so that a check need not look again.
"""

from collections.abc import Callable, Iterator, Mapping
from operator import is_
from typing import Any, get_args

from throughline.core.canvas import BLOCKS, Note, State
from throughline.core.find import notes_in, stages_of, touchpoints_at, touchpoints_by_stage
from throughline.core.findings.kept import Kept
from throughline.core.journey import Journey, Stage, Touchpoint
from throughline.core.links import NoteLink, TouchLink
from throughline.core.memo import last_few
from throughline.core.order import ordered
from throughline.core.project import Project
from throughline.core.references import COLLECTIONS
from throughline.core.verdict import is_decisive

Notes = tuple[Note, ...]
Points = tuple[Touchpoint, ...]
STATES: tuple[State, ...] = get_args(State)
OURS = frozenset({"us", "partner"})
"""Whose touchpoints the model must carry: not those of a competitor, a third party, or the customer alone."""
_live = Kept[Notes, Notes](
    lambda notes: tuple([each for each in notes if each.state != "dropped" and each.text.strip()])
)
_by_state = Kept[Notes, dict[str, Notes]](
    lambda notes: {
        state: tuple([each for each in notes if each.state == state and each.text.strip()]) for state in STATES
    }
)
_named = Kept[Points, Points](lambda here: tuple([each for each in here if each.name.strip()]))


def live(project: Project, *blocks: str) -> Notes:
    """The notes of blocks that are to stay. One that is still empty is being written."""
    if len(blocks) == 1:
        return _live(blocks[0], notes_in(project, blocks[0]))
    return tuple([each for block in blocks for each in _live(block, notes_in(project, block))])


def in_state(project: Project, state: State, *blocks: str) -> tuple[Note, ...]:
    """The notes of blocks (of all, where none is named) that are today's, planned, or to be dropped."""
    return tuple([each for block in blocks or BLOCKS for each in _by_state(block, notes_in(project, block))[state]])


def of_today(project: Project, block: str) -> tuple[Note, ...]:
    """The notes of a block that are true today, those to be dropped among them."""
    return (*in_state(project, "today", block), *in_state(project, "dropped", block))


class _Ids:
    """The ids of a block's notes: the same object until a note comes or goes, whatever is written on them."""

    def __init__(self) -> None:
        self._kept: dict[str, tuple[tuple[Note, ...], frozenset[str]]] = {}

    def __call__(self, project: Project, block: str) -> frozenset[str]:
        notes, (of, ids) = notes_in(project, block), self._kept.get(block, ((), frozenset()))
        if of is not notes:
            now = frozenset([each.id for each in notes])
            ids = ids if now == ids else now
            self._kept[block] = (notes, ids)
        return ids


_ids = _Ids()


def ids_in(project: Project, *blocks: str) -> frozenset[str]:
    """The ids of all notes of some blocks. A check that reads no more of them says `ids_<block>`."""
    return frozenset().union(*[_ids(project, block) for block in blocks])


class Near(dict[str, frozenset[str]]):
    """The notes that each note is linked to."""

    def __missing__(self, key: str) -> frozenset[str]:
        """Linked to nothing."""
        return frozenset()


@last_few()
def _near(links: tuple[NoteLink, ...]) -> Near:
    found: dict[str, set[str]] = {}
    for link in links:
        found.setdefault(link.source, set()).add(link.target)
        found.setdefault(link.target, set()).add(link.source)
    return Near({id_: frozenset(others) for id_, others in found.items()})


def near(project: Project) -> Near:
    """The notes that each note is linked to."""
    return _near(note_links(project))


class _Steady:
    """The same tuple as last time where all in it are the same objects."""

    def __init__(self) -> None:
        self._last: tuple[Any, ...] = ()

    def __call__(self, new: list[Any]) -> tuple[Any, ...]:
        if len(new) != len(self._last) or not all(map(is_, new, self._last)):
            self._last = tuple(new)
        return self._last


_steady_note_links, _steady_touches = _Steady(), _Steady()
_steady_stages, _steady_points, _steady_decisive = _Steady(), _Steady(), _Steady()


@last_few()
def _note_links(links: tuple[Any, ...]) -> tuple[NoteLink, ...]:
    return _steady_note_links([link for link in links if link.kind == "note"])


def note_links(project: Project) -> tuple[NoteLink, ...]:
    """The links between notes."""
    return _note_links(project.links)


@last_few()
def _touches(links: tuple[Any, ...]) -> tuple[TouchLink, ...]:
    return _steady_touches([link for link in links if link.kind == "touch"])


def touches(project: Project) -> tuple[TouchLink, ...]:
    """What notes do at touchpoints."""
    return _touches(project.links)


@last_few()
def by_source(links: tuple[Any, ...]) -> Mapping[str, tuple[Any, ...]]:
    """Links by where they begin."""
    found: dict[str, list[Any]] = {}
    for link in links:
        found.setdefault(link.source, []).append(link)
    return {source: tuple(these) for source, these in found.items()}


@last_few()
def _carried(links: tuple[TouchLink, ...]) -> frozenset[str]:
    return frozenset([link.target for link in links])


def carried(project: Project) -> frozenset[str]:
    """The touchpoints that any note does anything at."""
    return _carried(touches(project))


@last_few()
def _looked_at(journeys: tuple[Journey, ...]) -> tuple[Journey, ...]:
    here = {each.id for each in journeys}
    return ordered(each for each in journeys if each.view == "as-is" or each.origin not in here)


def looked_at(project: Project) -> tuple[Journey, ...]:
    """The journeys that are checked. One that is to be, copied from one that is here, would say everything twice."""
    return _looked_at(project.journeys)


@last_few(2)
def stages(project: Project) -> tuple[Stage, ...]:
    """The stages of the journeys that are checked, along the way."""
    return _steady_stages([each for journey in looked_at(project) for each in stages_of(project, journey.id)])


@last_few(2)
def points(project: Project) -> tuple[Touchpoint, ...]:
    """The touchpoints of those stages, along the way; one without a name is being written."""
    return _steady_points([each for _, here in parts(project, ("points",)) for each in here])


def decisive(project: Project) -> tuple[Touchpoint, ...]:
    """The moments of truth of importance 2 or 3 among them."""
    return _decisive(points(project))


class _Gathered:
    """What touchpoints have in common, stage by stage: the same object while it is the same."""

    def __init__(self, make: Callable[[Points], frozenset[str]]) -> None:
        self._at = Kept(make)
        self._last: frozenset[str] = frozenset()

    def __call__(self, project: Project) -> frozenset[str]:
        by_stage = touchpoints_by_stage(project.touchpoints)
        now = frozenset().union(*[self._at(stage, here) for stage, here in by_stage.items()])
        self._last = self._last if now == self._last else now
        return self._last


paying = _Gathered(lambda here: frozenset([each.id for each in here if each.pays]))
"""The touchpoints where money changes hands."""
channels_met = _Gathered(lambda here: frozenset([each.channel for each in here if each.channel]))
"""The channels that any touchpoint is on."""


@last_few()
def _decisive(along: tuple[Touchpoint, ...]) -> tuple[Touchpoint, ...]:
    return _steady_decisive([each for each in along if each.moment is not None and is_decisive(each)])


def parts(project: Project, names: tuple[str, ...]) -> Iterator[tuple[str, tuple[Any, ...]]]:
    """Blocks with their notes, or ("points") stages with their touchpoints: what can be looked at part by part."""
    for name in names:
        if name == "points":
            yield from ((stage.id, _named(stage.id, touchpoints_at(project, stage.id))) for stage in stages(project))
        else:
            yield name, live(project, name)


DERIVED: Mapping[str, Callable[[Project], object]] = {
    "looked_at": looked_at,
    "stages_looked_at": stages,
    "points": points,
    "decisive": decisive,
    "touches": touches,
    "note_links": note_links,
}
PARTS = (*COLLECTIONS, "thresholds", "weights", "profile")


def readings(project: Project) -> dict[str, object]:
    """Everything that a check can read, by its name."""
    found: dict[str, object] = {part: getattr(project, part) for part in PARTS}
    found |= {block: notes_in(project, block) for block in BLOCKS}
    found |= {f"ids_{block}": _ids(project, block) for block in BLOCKS}
    return found | {name: derive(project) for name, derive in DERIVED.items()}
