"""What checks read: blocks, collections, and what several checks derive from them.

Everything here stays the same object while what it is made of does, so that a check need not look again.
"""

from collections.abc import Callable, Mapping
from operator import is_
from typing import Any

from throughline.core.canvas import BLOCKS, Note
from throughline.core.find import notes_in, stages_of, touchpoints_at
from throughline.core.journey import Journey, Stage, Touchpoint
from throughline.core.links import NoteLink, TouchLink
from throughline.core.memo import last_few
from throughline.core.order import ordered
from throughline.core.project import Project
from throughline.core.references import COLLECTIONS
from throughline.core.verdict import is_decisive

OURS = frozenset({"us", "partner"})
"""Whose touchpoints the model must carry: not those of a competitor, a third party, or the customer alone."""
SIDES = 18
"""Blocks remembered: each as it is, and as it was before the last change."""


@last_few(SIDES)
def _live(notes: tuple[Note, ...]) -> tuple[Note, ...]:
    return tuple(each for each in notes if each.state != "dropped" and each.text.strip())


def live(project: Project, *blocks: str) -> tuple[Note, ...]:
    """The notes of blocks that are to stay. One that is still empty is being written."""
    if len(blocks) == 1:
        return _live(notes_in(project, blocks[0]))
    return tuple(each for block in blocks for each in _live(notes_in(project, block)))


@last_few(SIDES)
def _today(notes: tuple[Note, ...]) -> tuple[Note, ...]:
    return tuple(each for each in notes if each.state != "planned" and each.text.strip())


def of_today(project: Project, block: str) -> tuple[Note, ...]:
    """The notes of a block that are true today, those to be dropped among them."""
    return _today(notes_in(project, block))


@last_few(SIDES)
def _ids(notes: tuple[Note, ...]) -> frozenset[str]:
    return frozenset(each.id for each in notes)


def ids_in(project: Project, *blocks: str) -> frozenset[str]:
    """The ids of all notes of some blocks."""
    return frozenset().union(*(_ids(notes_in(project, block)) for block in blocks))


@last_few()
def _near(links: tuple[Any, ...]) -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for link in links:
        if link.kind == "note":
            found.setdefault(link.source, set()).add(link.target)
            found.setdefault(link.target, set()).add(link.source)
    return {id_: frozenset(others) for id_, others in found.items()}


def near(project: Project, id_: str) -> frozenset[str]:
    """The notes that a note is linked to."""
    return _near(project.links).get(id_, frozenset())


@last_few()
def _touches(links: tuple[Any, ...]) -> tuple[TouchLink, ...]:
    return tuple(link for link in links if link.kind == "touch")


def touches(project: Project) -> tuple[TouchLink, ...]:
    """What notes do at touchpoints."""
    return _touches(project.links)


@last_few()
def _note_links(links: tuple[Any, ...]) -> tuple[NoteLink, ...]:
    return tuple(link for link in links if link.kind == "note")


def note_links(project: Project) -> tuple[NoteLink, ...]:
    """The links between notes."""
    return _note_links(project.links)


@last_few()
def _carried(links: tuple[Any, ...]) -> frozenset[str]:
    return frozenset(link.target for link in _touches(links))


def carried(project: Project) -> frozenset[str]:
    """The touchpoints that any note does anything at."""
    return _carried(project.links)


@last_few()
def _looked_at(journeys: tuple[Journey, ...]) -> tuple[Journey, ...]:
    here = {each.id for each in journeys}
    return ordered(each for each in journeys if each.view == "as-is" or each.origin not in here)


def looked_at(project: Project) -> tuple[Journey, ...]:
    """The journeys that are checked. One that is to be, copied from one that is here, would say everything twice."""
    return _looked_at(project.journeys)


class _Steady:
    """The same tuple as last time where all in it are the same objects."""

    def __init__(self) -> None:
        self._last: tuple[Any, ...] = ()

    def __call__(self, new: tuple[Any, ...]) -> tuple[Any, ...]:
        if len(new) != len(self._last) or not all(map(is_, new, self._last)):
            self._last = new
        return self._last


_steady_stages, _steady_points, _steady_decisive = _Steady(), _Steady(), _Steady()


def stages(project: Project) -> tuple[Stage, ...]:
    """The stages of the journeys that are checked, along the way."""
    return _steady_stages(tuple(each for journey in looked_at(project) for each in stages_of(project, journey.id)))


def points(project: Project) -> tuple[Touchpoint, ...]:
    """The touchpoints of those stages, along the way; one without a name is being written."""
    every = (each for stage in stages(project) for each in touchpoints_at(project, stage.id))
    return _steady_points(tuple(each for each in every if each.name.strip()))


def decisive(project: Project) -> tuple[Touchpoint, ...]:
    """The moments of truth of importance 2 or 3 among them."""
    return _steady_decisive(tuple(each for each in points(project) if each.moment is not None and is_decisive(each)))


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
    return found | {name: derive(project) for name, derive in DERIVED.items()}
