"""Looking at the document again: what is shown, what was accepted, and who wears a mark."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TypeVar

from throughline.core import findings
from throughline.core.canvas import BLOCKS
from throughline.core.find import note
from throughline.core.findings.finding import Finding
from throughline.core.found.places import place_of, wearers
from throughline.core.project import Project
from throughline.core.state.findings import Found, Mark, Marks

T = TypeVar("T")


def look(project: Project, today: date | None, before: Found) -> Found:
    """What is found now. What is the same as `before` stays the same object, so that nothing is drawn for it."""
    shown = findings.shown(project, today)
    marks = _marks((id_, each) for each in shown for id_ in wearers(project, each))
    return Found(
        of=project,
        on=today,
        shown=_kept(before.shown, shown),
        accepted=_kept(before.accepted, findings.accepted(project, today)),
        marks=_kept(before.marks, marks),
        within=_within(project, marks, before.within),
        places=_kept(before.places, _marks((place_of(project, each), each) for each in shown)),
    )


def _kept(old: T, new: T) -> T:
    return old if old == new else new


def _marks(found: Iterable[tuple[str, Finding]]) -> Marks:
    """The first finding of each is its gravest: they come in that order."""
    made: dict[str, Mark] = {}
    for id_, finding in found:
        held = made.get(id_)
        made[id_] = Mark(held.worst, held.n + 1) if held else Mark(finding.severity, 1)
    return made


def _within(project: Project, marks: Marks, before: Mapping[str, Marks]) -> Mapping[str, Marks]:
    made: dict[str, dict[str, Mark]] = {block: {} for block in (*BLOCKS, "parking")}
    for id_, mark in marks.items():
        held = note(project, id_)
        if held is not None:
            made[held.place][id_] = mark
    return {block: _kept(before.get(block, {}), each) for block, each in made.items()}
