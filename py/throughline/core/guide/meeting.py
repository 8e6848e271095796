"""The tasks of the journey, of joining it with the canvas, and of its moments of truth."""

from collections.abc import Mapping

from throughline.core.dependence import AnyLink, met_counts, ways
from throughline.core.guide.task import Task, each, there
from throughline.core.project import Project

Tasks = tuple[Task, ...]
IMPORTANT = 2
"""Importance from which a moment decides."""


def journey(project: Project) -> Tasks:
    """From the need to telling others, with what the customer does when we are not there, and what they feel."""
    touchpoints = project.touchpoints
    filled = {each_.stage for each_ in touchpoints}
    return (
        there("journey.drawn", is_there=any(each_.persona for each_ in project.journeys)),
        each("journey.stages", project.stages, lambda stage: stage.id in filled),
        there("journey.alone", is_there=any(each_.owner != "us" for each_ in touchpoints)),
        each("journey.felt", touchpoints, lambda touchpoint: touchpoint.felt is not None),
        each("journey.owned", project.stages, lambda stage: stage.owner),
    )


def connect(project: Project) -> Tasks:
    """Every touchpoint of ours rests on the canvas, and the canvas meets the customer."""
    into, met = ways(project).into, met_counts(project)
    ours = tuple(each_ for each_ in project.touchpoints if each_.owner == "us")
    links = tuple(link for link in project.links if link.kind == "touch")
    notes = tuple(note for note in project.notes if note.place in {"CH", "CR", "VP"} and note.state != "dropped")
    return (
        each(
            "connect.ours", ours, lambda touchpoint: any(link.kind == "touch" for link in into.get(touchpoint.id, ()))
        ),
        each("connect.notes", notes, lambda note: met.get(note.id)),
        each("connect.clear", links, lambda link: link.effect != "unclear"),
        each("connect.carried", ours, lambda touchpoint: touchpoint.carrier or _backstage(into, touchpoint.id)),
    )


def _backstage(into: Mapping[str, tuple[AnyLink, ...]], touchpoint: str) -> bool:
    return any(link.kind == "backstage" for link in into.get(touchpoint, ()))


def moments(project: Project) -> Tasks:
    """Which moments decide, what was expected of them, what was felt, and how we know."""
    marked = tuple(each_ for each_ in project.touchpoints if each_.moment)
    deciding = tuple(each_ for each_ in marked if each_.moment and each_.moment.importance >= IMPORTANT)
    return (
        there("moments.marked", is_there=bool(marked)),
        each("moments.gap", marked, lambda each_: each_.felt is not None and each_.expected is not None),
        each("moments.feedback", deciding, lambda each_: each_.feedback and each_.feedback.source),
        each(
            "moments.evidence",
            deciding,
            lambda each_: each_.emotion_evidence and each_.emotion_evidence.basis != "guess",
        ),
    )
