"""Fixes that put up the note that is missing, linked, and ready to be typed."""

from collections.abc import Iterator
from typing import Any

from throughline.core import edit, joining, order
from throughline.core.canvas import Note
from throughline.core.find import notes_in
from throughline.core.findings.finding import Finding
from throughline.core.findings.fixes.fix import Fixed, Mend
from throughline.core.findings.fixes.places import at
from throughline.core.project import Project


def put_up(project: Project, block: Any, to: tuple[str, ...], ids: Iterator[str], **fields: Any) -> Fixed:
    """A new note at the end of a block, linked to these."""
    key = order.at_end(notes_in(project, block))[0]
    new = Note(id=next(ids), place=block, text="", order=key, **fields)
    project = joining.joined(edit.added(project, "notes", new), (new.id,), to, ids)
    return at(project, new.id, edit=True)


def adds(block: str, **fields: Any) -> Mend:
    """Put up a note of this block, linked to the first element of the finding."""

    def mend(project: Project, finding: Finding, ids: Iterator[str]) -> Fixed:
        return put_up(project, block, finding.elements[:1], ids, **fields)

    return mend


def fills(project: Project, finding: Finding, ids: Iterator[str]) -> Fixed:
    """Put up the first note of an empty block."""
    return put_up(project, finding.place, (), ids)
