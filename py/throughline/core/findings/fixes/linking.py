"""Fixes that link: in one click where the other end is plain, from the list of everything where it is not.

It is plain where only one note could be meant, or where the document says it already in another place.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from throughline.core import joining
from throughline.core.canvas import Note
from throughline.core.find import element, touchpoints_of
from throughline.core.findings.finding import Finding
from throughline.core.findings.fixes import saying
from throughline.core.findings.fixes.fix import Fixed
from throughline.core.findings.fixes.going import to_links
from throughline.core.findings.fixes.places import at
from throughline.core.findings.making import FRONT, MAKERS
from throughline.core.findings.reading import OURS, in_state, live, looked_at, near
from throughline.core.journey import Touchpoint
from throughline.core.project import Project

End = Note | Touchpoint
Ends = Callable[[Project, Any], Iterable[End]]
"""Of the element that lacks a link: what it is plainly to be linked with."""


def ends(project: Project, finding: Finding) -> tuple[End, ...]:
    """What a finding's fix links with; nothing where somebody has to choose."""
    held = element(project, finding.elements[0])
    return tuple(LINKS[finding.check](project, held)) if held is not None else ()


def links(project: Project, finding: Finding, ids: Iterator[str]) -> Fixed:
    """Make the links, or open the list."""
    there = ends(project, finding)
    if not there:
        return to_links(project, finding, ids)
    project = joining.joined(project, tuple(each.id for each in there), finding.elements[:1], ids)
    return at(project, finding.elements[0])


def _only(options: Iterable[End]) -> tuple[End, ...]:
    """The one there is."""
    found = tuple(options)
    return found if len(found) == 1 else ()


def _one_of(*blocks: str) -> Ends:
    """The only note of these blocks."""
    return lambda project, _: _only(live(project, *blocks))


def _payers(project: Project) -> tuple[Note, ...]:
    """The segments for which nobody else pays."""
    return tuple(each for each in live(project, "CS") if not (each.segment and each.segment.payer == "subsidised"))


def _served(project: Project, maker: Note) -> Iterable[End]:
    """The touchpoints that it is said to carry; else the only value proposition."""
    return saying.points_carried(project, maker) or _only(live(project, "VP"))


def _cause(project: Project, cost: Note) -> Iterable[End]:
    """The only note that is called like its driver; without a driver, like itself; else the only one it can pay for."""
    driver = cost.cost.driver.strip() if cost.cost else ""
    called = [each for each in saying.called(project, driver or cost.text) if each.place != "CO"]
    return _only(called or (() if driver else live(project, *_behind(cost))))


def _behind(cost: Note) -> tuple[str, ...]:
    """The blocks of what costs."""
    return ("KP",) if cost.cost and cost.cost.category == "partnerships" else MAKERS


def _root(project: Project, planned: Note) -> Iterable[End]:
    """The only note of today in its block."""
    return _only(in_state(project, "today", planned.place))


def _carriers(project: Project, point: Touchpoint) -> Iterable[End]:
    """Its channel, what is called like its carrier, and what the canvas knows of those behind it."""
    called = (each for each in saying.called(project, point.carrier) if each.place in {*MAKERS, *FRONT})
    channel = (each for each in live(project, "CH") if each.id == point.channel)
    return dict.fromkeys((*channel, *called, *saying.notes_behind(project, point)))


def _paid_at(project: Project, stream: Note) -> Iterable[End]:
    """The only touchpoint of ours at which its payers pay."""
    payers = near(project)[stream.id] & {each.id for each in _payers(project)}
    return _only(each for each in _passed_by(project, payers) if each.pays and each.owner in OURS)


def _passed_by(project: Project, segments: frozenset[str]) -> Iterator[Touchpoint]:
    """The touchpoints on the way of those who stand for these segments."""
    people = {each.id for each in project.personas if each.segment in segments}
    ways = (each for each in looked_at(project) if {each.persona, each.other_persona} & people)
    return (each for way in ways for each in touchpoints_of(project, way.id) if each.persona in {None, *people})


LINKS: Mapping[str, Ends] = {
    "R2": _one_of("CS"),
    "R4a": lambda project, _: _only(_payers(project)),
    "R4b": _one_of("VP"),
    "R6": _served,
    "R7a": _cause,
    "R10a": _root,
    "J1": saying.points_named_after,
    "J2": _carriers,
    "J7": _paid_at,
}
