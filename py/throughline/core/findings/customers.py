"""Who the customers are: which segment comes first, who stands for it, and whose way is known."""

from collections.abc import Iterator

from throughline.core.canvas import Note
from throughline.core.findings.check import Spot, check, spot
from throughline.core.findings.reading import live, looked_at
from throughline.core.people import Persona
from throughline.core.priorities.segments import segment_priorities
from throughline.core.project import Project


@check("R12", "gap", "review", "segments", "CS weights")
def segment_without_priority(project: Project) -> Iterator[Spot]:
    """A score that counts is missing, so nobody can say which segment comes first."""
    known = {each.id for each in live(project, "CS")}
    return (spot(each.segment) for each in segment_priorities(project) if each.missing and each.segment.id in known)


@check("J3a", "gap", "sketch", "journey", "CS personas")
def segment_without_persona(project: Project) -> Iterator[Spot]:
    """Nobody stands for the segment."""
    return (spot(each) for each, people in _crowds(project) if not people)


@check("J3b", "gap", "sketch", "journey", "CS personas journeys")
def segment_without_journey(project: Project) -> Iterator[Spot]:
    """Somebody stands for it, and nobody has followed any of them."""
    going = {id_ for each in looked_at(project) for id_ in (each.persona, each.other_persona)}
    return (
        spot(each, people[0]) for each, people in _crowds(project) if people and not any(p.id in going for p in people)
    )


def _crowds(project: Project) -> Iterator[tuple[Note, list[Persona]]]:
    """The segments of today with their personas."""
    for segment in live(project, "CS"):
        if segment.state == "today":
            yield segment, [each for each in project.personas if each.segment == segment.id]


CHECKS = (segment_without_priority, segment_without_persona, segment_without_journey)
