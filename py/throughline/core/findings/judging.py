"""What is found in a project on a day, what of it is open, and what its phase shows."""

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from itertools import islice

from throughline.core.findings.acceptance import parted
from throughline.core.findings.checks import CHECKS, PHASES
from throughline.core.findings.finding import Finding
from throughline.core.findings.running import Runs
from throughline.core.memo import last_few
from throughline.core.project import Project

_runs = Runs(CHECKS)
Judged = tuple[tuple[Finding, ...], tuple[Finding, ...], tuple[Finding, ...]]
"""All, the open ones, the accepted ones."""


@lru_cache(maxsize=4)
def _day(today: date | None) -> date | None:
    """The same object for the same day, for those who compare by identity."""
    return today


@last_few()
def _judged(project: Project, today: date | None) -> Judged:
    found = _runs(project, today)
    return (found, *parted(project, found))


def every(project: Project, today: date | None) -> tuple[Finding, ...]:
    """All that the checks find, accepted or not."""
    return _judged(project, _day(today))[0]


def open_(project: Project, today: date | None) -> tuple[Finding, ...]:
    """What nobody accepted."""
    return _judged(project, _day(today))[1]


def accepted(project: Project, today: date | None) -> tuple[Finding, ...]:
    """What somebody accepted, with its elements as they are now."""
    return _judged(project, _day(today))[2]


def shown(project: Project, today: date | None) -> tuple[Finding, ...]:
    """What the phase shows: a sketch is told its next gap alone, or it would be scolded for being half empty."""
    return _shown(project, _day(today))


@last_few()
def _shown(project: Project, today: date | None) -> tuple[Finding, ...]:
    phase, found = project.profile.phase, open_(project, today)
    if phase == PHASES[-1]:
        return found
    due = PHASES[: PHASES.index(phase) + 1]
    shown = (each for each in found if each.phase in due)
    return tuple(islice((each for each in shown if each.severity == "gap"), 1) if phase == "sketch" else shown)


def next_gap(project: Project, today: date | None) -> Finding | None:
    """What to do next: the first thing missing, in the order of teaching; then the first risk."""
    return next((each for each in shown(project, today) if each.severity != "hint"), None)


def by_element(project: Project, today: date | None) -> Mapping[str, tuple[Finding, ...]]:
    """What is shown, by each element concerned."""
    return _by_element(shown(project, today))


@last_few()
def _by_element(findings: tuple[Finding, ...]) -> Mapping[str, tuple[Finding, ...]]:
    found: dict[str, list[Finding]] = {}
    for each in findings:
        for id_ in each.elements:
            found.setdefault(id_, []).append(each)
    return {id_: tuple(here) for id_, here in found.items()}
