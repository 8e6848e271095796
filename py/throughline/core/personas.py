"""Personas by segment."""

from typing import NamedTuple

from throughline.core import edit
from throughline.core.canvas import Note
from throughline.core.find import notes_in
from throughline.core.journey import Journey
from throughline.core.order import ordered
from throughline.core.people import Persona
from throughline.core.project import Project

NOBODY = "none"
"""The place of personas that belong to no segment yet."""


class Crowd(NamedTuple):
    """A segment (None: of none yet) with its personas, in order."""

    segment: Note | None
    personas: tuple[Persona, ...]

    @property
    def place(self) -> str:
        """What this group is called in messages."""
        return self.segment.id if self.segment else NOBODY


def crowds(project: Project) -> tuple[Crowd, ...]:
    """The personas segment by segment; those of no segment last, if there are any, or if there is no segment."""
    segments = notes_in(project, "CS")
    known = {each.id for each in segments}
    stray = tuple(each for each in ordered(project.personas) if each.segment not in known)
    groups = [Crowd(segment, of_segment(project, segment.id)) for segment in segments]
    return (*groups, Crowd(None, stray)) if stray or not groups else tuple(groups)


def of_segment(project: Project, segment: str) -> tuple[Persona, ...]:
    """The personas of a segment, in order."""
    return ordered(each for each in project.personas if each.segment == segment)


def crowd_of(project: Project, persona: Persona) -> Crowd:
    """The group that a persona stands in."""
    return next(crowd for crowd in crowds(project) if persona in crowd.personas)


def journeys_of(project: Project, persona: str) -> tuple[Journey, ...]:
    """The journeys that a persona goes, alone or beside another."""
    return tuple(each for each in ordered(project.journeys) if persona in {each.persona, each.other_persona})


def placed(project: Project, persona: Persona, place: str, index: int) -> Project:
    """The project with a persona (new or known) before position `index` of a group."""
    crowd = next((each for each in crowds(project) if each.place == place), Crowd(None, ()))
    siblings = [each for each in crowd.personas if each.id != persona.id]
    segment = crowd.segment.id if crowd.segment else None
    result = edit.placed(siblings, index, [persona.changed(segment=segment)])
    known = {each.id for each in project.personas}
    project = edit.added(project, "personas", *(each for each in result if each.id not in known))
    return edit.replaced(project, *(each for each in result if each.id in known))
