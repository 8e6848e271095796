"""Segments as colours: each has a letter, and a note has the letters of the segments it is for."""

from collections.abc import Mapping
from string import ascii_uppercase
from typing import Any, TypeVar

from throughline.core.canvas import Note
from throughline.core.dependence import AnyLink
from throughline.core.find import notes_in
from throughline.core.memo import last_few
from throughline.core.project import Project

Letters = Mapping[str, tuple[str, ...]]
Found = TypeVar("Found", bound=Mapping[str, Any])
_LAST: dict[str, Any] = {}


def letters(project: Project) -> Mapping[str, str]:
    """The letter of each segment: its own, else the next free one by position."""
    return _letters(notes_in(project, "CS"))


@last_few()
def _letters(segments: tuple[Note, ...]) -> Mapping[str, str]:
    taken = {each.segment.letter for each in segments if each.segment and each.segment.letter}
    free = iter(letter for letter in ascii_uppercase if letter not in taken)
    found = {
        each.id: (each.segment.letter if each.segment and each.segment.letter else next(free, "Z")) for each in segments
    }
    return _stable("of segments", found)


def segments_of(project: Project) -> Letters:
    """The letters of every note that is a segment or linked to one."""
    return _segments_of(project.links, letters(project))


@last_few()
def _segments_of(links: tuple[AnyLink, ...], by_segment: Mapping[str, str]) -> Letters:
    return _stable("of notes", _letters_by_note(links, by_segment))


def _stable(name: str, found: Found) -> Found:
    """The same object as last time where nothing changed, so that what is made of it stays too."""
    before: Found | None = _LAST.get(name)
    if before == found and list(before) == list(found):
        return before
    _LAST[name] = found
    return found


def _letters_by_note(links: tuple[AnyLink, ...], by_segment: Mapping[str, str]) -> Letters:
    result = {id_: (letter,) for id_, letter in by_segment.items()}
    for link in links:
        if link.kind != "note":
            continue
        for segment, note in ((link.target, link.source), (link.source, link.target)):
            if segment in by_segment and note not in by_segment:
                result[note] = tuple(sorted({*result.get(note, ()), by_segment[segment]}))
    return result
