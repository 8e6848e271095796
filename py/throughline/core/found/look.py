"""Looking at the document again: what is shown, what was accepted, and who wears a mark.

A full wall has thousands of findings and an edit changes a few: each is asked once where it is, and the counting is done
by the interpreter's own loops.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache
from itertools import chain
from typing import TypeVar

from throughline.core import findings
from throughline.core.canvas import BLOCKS
from throughline.core.find import notes_in
from throughline.core.findings.finding import Finding, Severity
from throughline.core.found.places import place_of, wearers
from throughline.core.memo import EachOf
from throughline.core.project import Project
from throughline.core.state.findings import Found, Mark, Marks

T = TypeVar("T")
Worn = tuple[str, Severity]
"""An element, a block or a stage, and how grave one finding there is."""


def look(project: Project, today: date | None, before: Found) -> Found:
    """What is found now. What is the same as `before` stays the same object, so that nothing is drawn for it."""
    shown = findings.shown(project, today)
    marks = _marks(list(chain.from_iterable(_worn(shown))))
    return Found(
        of=project,
        on=today,
        shown=_kept(before.shown, shown),
        accepted=_kept(before.accepted, findings.accepted(project, today)),
        marks=_kept(before.marks, marks),
        within=_within(project, marks, before.within),
        places=_kept(before.places, _marks(_placed(project, shown))),
    )


def _kept(old: T, new: T) -> T:
    return old if old == new else new


def _wearing(finding: Finding) -> tuple[Worn, ...]:
    return tuple((id_, finding.severity) for id_ in wearers(finding))


def _placing(finding: Finding) -> Worn | None:
    """None where it is another element that knows."""
    return (finding.place, finding.severity) if finding.place is not None else None


_worn = EachOf(_wearing)
_places = EachOf(_placing)
_mark = cache(Mark)
"""There are few that differ."""


def _placed(project: Project, shown: tuple[Finding, ...]) -> list[Worn]:
    places = zip(shown, _places(shown), strict=True)
    return [known or (place_of(project, each), each.severity) for each, known in places]


def _marks(worn: list[Worn]) -> Marks:
    """The first finding of each is its gravest: they come in that order."""
    worst, counts = dict(reversed(worn)), Counter(id_ for id_, _ in worn)
    return {id_: _mark(worst[id_], n) for id_, n in counts.items()}


def _within(project: Project, marks: Marks, before: Mapping[str, Marks]) -> Mapping[str, Marks]:
    made = {block: _of(marks, (each.id for each in notes_in(project, block))) for block in (*BLOCKS, "parking")}
    return {block: _kept(before.get(block, {}), each) for block, each in made.items()}


def _of(marks: Marks, ids: Iterable[str]) -> Marks:
    return {id_: marks[id_] for id_ in ids if id_ in marks}
