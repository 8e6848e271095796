"""Accepting a finding, with a reason. It ends when the elements change, or when others are concerned."""

import hashlib
import json
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from throughline.core.find import element
from throughline.core.findings.finding import Finding
from throughline.core.project import Acceptance, Project

_LENGTH = 16
NOT_CONTENT = {"order", "votes"}
"""Moving an element among its siblings, or voting for it, does not make it another."""


def fingerprint(project: Project, finding: Finding) -> str:
    """What the elements concerned hold, in 16 characters: another content, another fingerprint."""
    held = [finding.check, finding.place or "", *(_content(element(project, id_)) for id_ in finding.elements)]
    return hashlib.sha256(json.dumps(held).encode()).hexdigest()[:_LENGTH]


def _content(held: Any) -> str:
    return held.model_dump_json(exclude=NOT_CONTENT, exclude_defaults=True) if held is not None else ""


def accepted(project: Project, finding: Finding) -> Acceptance | None:
    """The acceptance of a finding that still holds."""
    mine = [each for each in project.acceptances if _about(each, finding)]
    if not mine:
        return None
    now = fingerprint(project, finding)
    return next((each for each in mine if each.fingerprint == now), None)


def _about(acceptance: Acceptance, finding: Finding) -> bool:
    return acceptance.check == finding.check and acceptance.elements == finding.elements


def accept(project: Project, finding: Finding, id_: str, reason: str, on: date | None) -> Project:
    """The project with a finding accepted; an acceptance of it that has ended is replaced."""
    new = Acceptance(
        id=id_,
        check=finding.check,
        elements=finding.elements,
        fingerprint=fingerprint(project, finding),
        reason=reason,
        on=on,
    )
    return project.changed(acceptances=(*_others(project, finding), new))


def take_back(project: Project, finding: Finding) -> Project:
    """The project in which a finding counts again."""
    return project.changed(acceptances=tuple(_others(project, finding)))


def _others(project: Project, finding: Finding) -> Iterator[Acceptance]:
    """The acceptances of other findings. One about a whole block names no element, so its fingerprint tells."""
    now = fingerprint(project, finding)
    for each in project.acceptances:
        if not _about(each, finding) or (not each.elements and each.fingerprint != now):
            yield each


def parted(project: Project, findings: Iterable[Finding]) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
    """Those that nobody accepted, and those that somebody did."""
    every = tuple(findings)
    checks = {each.check for each in project.acceptances}
    taken = {id(each) for each in every if each.check in checks and accepted(project, each)}
    if not taken:
        return every, ()
    return tuple(each for each in every if id(each) not in taken), tuple(each for each in every if id(each) in taken)
