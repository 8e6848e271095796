"""Segments as colours: each has a letter, and a note has the letters of the segments it is for."""

from collections.abc import Mapping
from string import ascii_uppercase

from throughline.core.dependence import AnyLink
from throughline.core.find import notes_in
from throughline.core.memo import Memo
from throughline.core.project import Project

Letters = Mapping[str, tuple[str, ...]]
_KEPT: Memo[Letters] = Memo(limit=8)


def letters(project: Project) -> Mapping[str, str]:
    """The letter of each segment: its own, else the next free one by position."""
    segments = notes_in(project, "CS")
    taken = {each.segment.letter for each in segments if each.segment and each.segment.letter}
    free = iter(letter for letter in ascii_uppercase if letter not in taken)
    return {
        each.id: (each.segment.letter if each.segment and each.segment.letter else next(free, "Z")) for each in segments
    }


def segments_of(project: Project) -> Letters:
    """The letters of every note that is a segment or linked to one."""
    return _KEPT("letters", (project.links, tuple(letters(project).items())), _stable)


def _stable(links: tuple[AnyLink, ...], found: tuple[tuple[str, str], ...]) -> Letters:
    """The same object as last time where nothing changed, so that what is made of it stays too."""
    fresh = _letters_by_note(links, found)
    before = _KEPT("last", (), lambda: fresh)
    if before == fresh:
        return before
    _KEPT.clear()
    return _KEPT("last", (), lambda: fresh)


def _letters_by_note(links: tuple[AnyLink, ...], found: tuple[tuple[str, str], ...]) -> Letters:
    by_segment = dict(found)
    result = {id_: (letter,) for id_, letter in found}
    for link in links:
        if link.kind != "note":
            continue
        for segment, note in ((link.target, link.source), (link.source, link.target)):
            if segment in by_segment and note not in by_segment:
                result[note] = tuple(sorted({*result.get(note, ()), by_segment[segment]}))
    return result
