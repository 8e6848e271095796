"""Making one note of several that say the same: nothing that was written or linked is lost."""

from collections.abc import Iterator
from typing import Any

from throughline.core import edit
from throughline.core.canvas import Note
from throughline.core.find import notes_by_id
from throughline.core.findings.finding import Finding
from throughline.core.findings.fixes.fix import Fixed
from throughline.core.findings.fixes.places import at
from throughline.core.project import Project
from throughline.core.references import REFERENCES, rewritten
from throughline.core.text import LONG_MAX

_OWN = {"id", "place", "text", "order", "comment", "votes"}
"""What the note that stays has already, or what is put together."""


def merges(project: Project, finding: Finding, _: Iterator[str]) -> Fixed:
    """The first note stays, with the links of all, and with what only the others knew."""
    notes = notes_by_id(project)
    first, *rest = (notes[id_] for id_ in finding.elements)
    for other in rest:
        first = _united(first, other)
    gone = frozenset(each.id for each in rest)
    project = _pointing_at(edit.replaced(project, first), first.id, gone)
    return at(edit.removed(project, gone), first.id)


def _united(first: Note, other: Note) -> Note:
    """The first note, filled up from the other where it says nothing itself."""
    empty = [name for name in Note.model_fields if name not in _OWN and getattr(first, name) is None]
    comments = dict.fromkeys(each for each in (first.comment, other.comment) if each)
    more: dict[str, Any] = {name: getattr(other, name) for name in empty}
    return first.changed(comment="\n\n".join(comments)[:LONG_MAX], votes=max(first.votes, other.votes), **more)


def _pointing_at(project: Project, kept: str, gone: frozenset[str]) -> Project:
    """Whatever points at one of those that go points at the one that stays; no link stands twice."""
    fields: dict[str, Any] = {}
    for reference in REFERENCES:
        before = fields.get(reference.holder, getattr(project, reference.holder))
        fields[reference.holder] = tuple(
            rewritten(reference, each, lambda id_: kept if id_ in gone else id_) for each in before
        )
    fields["links"] = tuple(
        {(each.kind, each.source, each.target): each for each in reversed(fields["links"])}.values()
    )
    fields["links"] = tuple(each for each in reversed(fields["links"]) if each.source != each.target)
    return project.changed(**{name: value for name, value in fields.items() if value != getattr(project, name)})
