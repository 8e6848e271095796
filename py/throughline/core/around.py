"""What a note or a touchpoint is linked to, in the order in which a person asks for it."""

from collections.abc import Iterable
from typing import Any, NamedTuple

from throughline.core.canvas import PLACES, Note
from throughline.core.dependence import links_of, other_end, ways
from throughline.core.find import notes_by_id, stages_of, touchpoints_at
from throughline.core.journey import Journey, Touchpoint
from throughline.core.links import NoteLink, TouchLink
from throughline.core.order import ordered
from throughline.core.project import Project


class NoteEnd(NamedTuple):
    """A link, and the note at its other end."""

    link: NoteLink | TouchLink
    note: Note


class TouchEnd(NamedTuple):
    """A link, and the touchpoint at its other end."""

    link: TouchLink
    touchpoint: Touchpoint


class Met(NamedTuple):
    """Where a note is met in one journey."""

    journey: Journey
    ends: tuple[TouchEnd, ...]


class Around(NamedTuple):
    """What surrounds a note: whom it is for, what it rests on, what it leads to, where it is met."""

    segments: tuple[NoteEnd, ...]
    rests_on: tuple[NoteEnd, ...]
    leads_to: tuple[NoteEnd, ...]
    met: tuple[Met, ...]


def around(project: Project, note: Note) -> Around:
    """Everything a note is linked to; a segment's own links stay with what they rest on and lead to."""
    segments: list[NoteEnd] = []
    rests: list[NoteEnd] = []
    leads: list[NoteEnd] = []
    for end in _note_ends(project, note):
        if "CS" in {end.note.place} - {note.place}:
            segments.append(end)
        else:
            (rests if end.link.target == note.id else leads).append(end)
    return Around(_sorted(segments), _sorted(rests), _sorted(leads), met(project, note.id))


def _note_ends(project: Project, note: Note) -> Iterable[NoteEnd]:
    notes = notes_by_id(project)
    for link in links_of(project, note.id):
        if link.kind == "note":
            yield NoteEnd(link, notes[other_end(link, note.id)])


def _sorted(ends: Iterable[NoteEnd]) -> tuple[NoteEnd, ...]:
    return tuple(sorted(ends, key=lambda end: (PLACES.index(end.note.place), end.note.order, end.note.id)))


def met(project: Project, note: str) -> tuple[Met, ...]:
    """Where a note is met, journey by journey along the way; journeys that never meet it are left out."""
    links: dict[str, Any] = {link.target: link for link in ways(project).out.get(note, ()) if link.kind == "touch"}
    found = (Met(journey, tuple(_along(project, journey, links))) for journey in ordered(project.journeys))
    return tuple(each for each in found if each.ends)


def _along(project: Project, journey: Journey, links: dict[str, TouchLink]) -> Iterable[TouchEnd]:
    for stage in stages_of(project, journey.id):
        for touchpoint in touchpoints_at(project, stage.id):
            if touchpoint.id in links:
                yield TouchEnd(links[touchpoint.id], touchpoint)


def carriers(project: Project, touchpoint: str) -> tuple[NoteEnd, ...]:
    """The notes that a touchpoint maps to, block by block."""
    notes = notes_by_id(project)
    links = (link for link in ways(project).into.get(touchpoint, ()) if link.kind == "touch")
    return _sorted(NoteEnd(link, notes[link.source]) for link in links)
