"""What can be done to notes: moving, copying, making them from a list."""

import re
from collections.abc import Iterator

from throughline.core import edit
from throughline.core.canvas import Note
from throughline.core.find import notes_by_id, notes_in
from throughline.core.links import directed
from throughline.core.project import Project
from throughline.core.text import clean

_BULLET = re.compile(r"^\s*(?:[-*•‣◦–—+]|\(?\d{1,3}[.)]|\[[ xX]?\])\s+")


def pasted_lines(text: str) -> list[str]:
    """The notes of a pasted list: one a line, without bullets, numbers or empty lines."""
    lines = (_BULLET.sub("", line).strip() for line in str(clean(text)).splitlines())
    return [line for line in lines if line]


def moved_to(project: Project, note: Note, place: str, index: int) -> Project:
    """The project with a note before position `index` of a block, its links turned the right way."""
    siblings = tuple(each for each in notes_in(project, place) if each.id != note.id)
    result = edit.placed(siblings, index, [note.changed(place=place)])
    project = edit.replaced(project, *result)
    return _redirected(project, note.id)


def _redirected(project: Project, id_: str) -> Project:
    """Links of a moved note follow the way of the canvas again."""
    notes = notes_by_id(project)
    turned = []
    for link in project.links:
        if link.kind == "note" and id_ in (link.source, link.target):
            a, b = notes[link.source], notes[link.target]
            source, target = directed(a.id, a.place, b.id, b.place)
            if source != link.source:
                turned.append(link.changed(source=source, target=target))
    return edit.replaced(project, *turned)


def copies(project: Project, notes: list[Note], ids: Iterator[str]) -> tuple[Project, list[str]]:
    """The project with a copy after each note, linked as the note is; and the ids of the copies."""
    new = []
    for note in notes:
        siblings = notes_in(project, note.place)
        copy = _with_own_tests(note.changed(id=next(ids), origin=None), ids)
        at = next(index for index, each in enumerate(siblings) if each.id == note.id)
        result = edit.placed(siblings, at + 1, [copy])
        project = edit.added(project, "notes", *(each for each in result if each.id == copy.id))
        project = edit.replaced(project, *(each for each in result if each.id != copy.id))
        project = edit.added(project, "links", *_links_copied(project, note.id, copy.id, ids))
        new.append(copy.id)
    return project, new


def _with_own_tests(note: Note, ids: Iterator[str]) -> Note:
    """Tests have ids of their own, which no copy may share."""
    if note.proposition is None or not note.proposition.tests:
        return note
    tests = tuple(test.changed(id=next(ids)) for test in note.proposition.tests)
    return note.changed(proposition=note.proposition.changed(tests=tests))


def _links_copied(project: Project, old: str, new: str, ids: Iterator[str]) -> list[object]:
    swap = {old: new}
    return [
        link.changed(
            id=next(ids),
            source=swap.get(link.source, link.source),
            target=swap.get(link.target, link.target),
        )
        for link in project.links
        if old in (link.source, link.target)
    ]
