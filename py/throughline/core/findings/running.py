"""Running the checks. Each looks again only when something that it reads has changed."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from operator import is_
from typing import Any

from throughline.core.canvas import Note
from throughline.core.findings.check import Check, Spot
from throughline.core.findings.finding import Finding
from throughline.core.findings.reading import readings
from throughline.core.journey import Stage, Touchpoint
from throughline.core.project import Project
from throughline.core.text import short
from throughline.words import Sentence, sentence

_GAPS = ("name", "other")
"""What the first two elements are called in a sentence."""


def name_of(element: Any) -> str | Sentence:
    """What an element is called in a sentence."""
    return short(getattr(element, "text", "") or getattr(element, "name", "")) or sentence("finding.unnamed")


def _place_of(element: Any) -> str | None:
    if isinstance(element, Note):
        return element.place
    if isinstance(element, Touchpoint):
        return element.stage
    return element.id if isinstance(element, Stage) else None


def finding(check: Check, found: Spot) -> Finding:
    """The finding of a fault that a check has found."""
    key = f"finding.{check.id}.{found.variant}" if found.variant else f"finding.{check.id}"
    names = tuple((gap, name_of(each)) for gap, each in zip(_GAPS, found.elements, strict=False))
    place = found.place or (_place_of(found.elements[0]) if found.elements else None)
    ids = tuple(dict.fromkeys(each.id for each in found.elements))
    said = Sentence(key, (*names, *found.params))
    return Finding(check.id, check.severity, check.phase, ids, said, place, check.step)


def _same(old: Iterable[object], new: Iterable[object]) -> bool:
    return all(map(is_, old, new))


class Run:
    """A check with what it found last, and what it read then."""

    def __init__(self, check: Check) -> None:
        """Nothing was found yet."""
        self.check = check
        self.findings: tuple[Finding, ...] = ()
        self._read: tuple[object, ...] | None = None
        self._told: dict[object, tuple[Spot, Finding]] = {}

    def __call__(self, project: Project, given: Mapping[str, object]) -> tuple[Finding, ...]:
        """What it finds."""
        now = tuple(given[name] for name in self.check.reads)
        if self._read is None or not _same(self._read, now):
            self.findings = self._found(project, given)
            self._read = now
        return self.findings

    def _found(self, project: Project, given: Mapping[str, object]) -> tuple[Finding, ...]:
        find: Callable[..., Iterable[Spot]] = self.check.find
        spots = find(project, given["today"]) if "today" in self.check.reads else find(project)
        before = self._told
        self._told = {}
        return tuple(self._tell(each, before) for each in spots)

    def _tell(self, found: Spot, before: dict[object, tuple[Spot, Finding]]) -> Finding:
        """The finding that was made of the same fault before, or a new one."""
        key = (*map(id, found.elements), found.variant, found.place)
        held = before.get(key)
        if held is None or held[0].params != found.params or not _same(held[0].elements, found.elements):
            held = (found, finding(self.check, found))
        self._told[key] = held
        return held[1]


class Runs:
    """All checks in their order."""

    def __init__(self, checks: tuple[Check, ...]) -> None:
        """Nothing was looked at yet."""
        self._runs = tuple(Run(each) for each in checks)

    def __call__(self, project: Project, today: date | None) -> tuple[Finding, ...]:
        """All that is found in a project on this day."""
        given = {**readings(project), "today": today}
        return tuple(each for run in self._runs for each in run(project, given))
