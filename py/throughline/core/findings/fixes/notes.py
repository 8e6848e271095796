"""Fixes that put up the note that is missing: linked, and ready to be typed."""

from collections.abc import Iterator
from typing import Any

from throughline.core import edit, joining, order
from throughline.core.canvas import DETAILS, Note, Proposition, Relationship, Resource, Test
from throughline.core.find import element, notes_by_id, notes_in
from throughline.core.findings.finding import Finding
from throughline.core.findings.fixes.fix import Fixed, Mend
from throughline.core.findings.fixes.places import at
from throughline.core.findings.reading import ids_in, near
from throughline.core.project import Project
from throughline.words import say


def put_up(project: Project, block: Any, to: tuple[str, ...], ids: Iterator[str], **fields: Any) -> Fixed:
    """A new note at the end of a block, linked to these."""
    key = order.at_end(notes_in(project, block))[0]
    new = Note(**{"id": next(ids), "place": block, "text": "", "order": key, **fields})
    project = joining.joined(edit.added(project, "notes", new), (new.id,), to, ids)
    return at(project, new.id, edit=True)


def adds(block: str, **details: Any) -> Mend:
    """Put up a note of this block, linked to the first element of the finding."""
    fields = {DETAILS[block]: details[DETAILS[block]]} if details else {}

    def mend(project: Project, finding: Finding, ids: Iterator[str]) -> Fixed:
        return put_up(project, block, finding.elements[:1], ids, **fields)

    return mend


def fills(project: Project, finding: Finding, ids: Iterator[str]) -> Fixed:
    """Put up the first note of an empty block."""
    return put_up(project, finding.place, (), ids)


adds_people = adds("KR", resource=Resource(kind="human"))


def adds_stream(project: Project, finding: Finding, ids: Iterator[str]) -> Fixed:
    """Put up a revenue stream for a value proposition, from the segments that it is for."""
    service = finding.elements[0]
    segments = near(project)[service] & ids_in(project, "CS")
    return put_up(project, "RS", (service, *sorted(segments)), ids)


def adds_relationship(project: Project, finding: Finding, ids: Iterator[str]) -> Fixed:
    """Put up the type of relationship that is met, called by its name until it has a better one."""
    type_ = element(project, finding.elements[0]).relationship  # type: ignore[union-attr]
    text = say(project.profile.language, f"field.relationship.types.{type_}")
    return put_up(
        project, "CR", _segments_at(project, finding), ids, text=text, relationship=Relationship(types=(type_,))
    )


def _segments_at(project: Project, finding: Finding) -> tuple[str, ...]:
    """The segments of those who go the journeys of these touchpoints."""
    places = {at(project, id_).journey for id_ in finding.elements}
    people = {id_ for each in project.journeys if each.id in places for id_ in (each.persona, each.other_persona)}
    return tuple(dict.fromkeys(each.segment for each in project.personas if each.id in people and each.segment))


def adds_test(project: Project, finding: Finding, ids: Iterator[str]) -> Fixed:
    """Begin a test of a value proposition."""
    note = notes_by_id(project)[finding.elements[0]]
    tests = (Test(id=next(ids)),)
    made = note.proposition.changed(tests=tests) if note.proposition else Proposition(tests=tests)
    return at(edit.replaced(project, note.changed(proposition=made)), note.id, field="proposition.tests.0.hypothesis")
