"""Running the checks. Each looks again only when something that it reads has changed, and only at what changed."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from itertools import chain
from operator import is_
from typing import Any

from throughline.core.findings.check import Check, Spot
from throughline.core.findings.finding import Finding
from throughline.core.findings.reading import parts, readings
from throughline.core.project import Project

MANY = 500
"""As many elements as an acceptance can name."""
Found = tuple[Finding, ...]
Told = dict[int, Finding]
"""By the identity of the first element."""
_finding: Callable[[type[Finding], tuple[object, ...]], Finding] = tuple.__new__
"""A full wall has a thousand of them; this leaves out the call of a named tuple's own `__new__`."""


class Run:
    """A check with what it found last, and what it read then."""

    def __init__(self, check: Check) -> None:
        """Nothing was found yet."""
        self.check = check
        self._read: tuple[object, ...] = ()
        self._parts: dict[str, tuple[tuple[Any, ...], Found]] = {}
        self._found: Found | None = None
        self._told: dict[str, Told] = {}

    def __call__(self, project: Project, given: Mapping[str, object]) -> Found:
        """What it finds."""
        now = tuple([given[name] for name in self.check.reads])
        if self._found is None or not all(map(is_, self._read, now)):
            self._read, self._found, self._parts = now, None, {}
        more = (given["today"],) if "today" in self.check.reads else ()
        if self.check.over:
            return tuple(chain.from_iterable(self._by_part(project, more)))
        if self._found is None:
            self._found = self._made("", self.check.find(project, *more))
        return self._found

    def _by_part(self, project: Project, more: tuple[object, ...]) -> Iterator[Found]:
        before, self._parts, self._found = self._parts, {}, ()
        for name, part in parts(project, self.check.over):
            held = before.get(name)
            if held is None or held[0] is not part:
                held = (part, self._made(name, self.check.find(project, part, *more)))
            self._parts[name] = held
            yield held[1]

    def _made(self, part: str, spots: Iterable[Spot]) -> Found:
        """The findings of a part; one about the same elements as before, that says the same, is the same object."""
        before, told = self._told.get(part) or {}, Told()
        id_, severity, phase, step = self.check[:4]
        found: list[Finding] = []
        for spot in spots:
            elements = spot[0]
            key = id(elements[0]) if elements else 0
            held = before.get(key)
            if held is None or held.spot != spot:
                ids = (elements[0].id,) if len(elements) == 1 else _ids(elements)
                held = _finding(Finding, (id_, severity, phase, ids, spot, step))
            told[key] = held
            found.append(held)
        self._told[part] = told
        return tuple(found)


def _ids(elements: Iterable[Any]) -> tuple[str, ...]:
    return tuple(dict.fromkeys([each.id for each in elements]))[:MANY]


class Runs:
    """All checks in their order."""

    def __init__(self, checks: tuple[Check, ...]) -> None:
        """Nothing was looked at yet."""
        self._runs = tuple(Run(each) for each in checks)

    def __call__(self, project: Project, today: date | None) -> Found:
        """All that is found in a project on this day."""
        given = {**readings(project), "today": today}
        return tuple(chain.from_iterable([run(project, given) for run in self._runs]))
