"""Fixes that only a person can make: where they can make them."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from throughline.core.find import element
from throughline.core.findings.along import CARRIED
from throughline.core.findings.finding import Finding
from throughline.core.findings.fixes.fix import Fixed, Mend
from throughline.core.findings.fixes.places import at
from throughline.core.priorities.segments import CRITERIA
from throughline.core.project import Project


def goes(project: Project, finding: Finding, _: Iterator[str]) -> Fixed:
    """To the place of the finding."""
    return at(project, next(iter(finding.elements), None))


def to_links(project: Project, finding: Finding, _: Iterator[str]) -> Fixed:
    """To the list of what it can be linked to."""
    return at(project, finding.elements[0], dialog="link")


def to_text(project: Project, finding: Finding, _: Iterator[str]) -> Fixed:
    """Into the text of the note."""
    return at(project, finding.elements[0], edit=True)


def to_money(project: Project, finding: Finding, _: Iterator[str]) -> Fixed:
    """To the numbers of the segment."""
    return at(project, finding.elements[0], view="money")


def to_matrix(project: Project, finding: Finding, _: Iterator[str]) -> Fixed:
    """To all that the note does along the journey."""
    return at(project, finding.elements[1], view="links", journey=at(project, finding.elements[0]).journey)


Choose = str | Callable[[Any], str | None]
"""The path of a field, or which it is: that depends on what is missing."""


def _to_field(choose: Choose) -> Mend:
    def mend(project: Project, finding: Finding, _: Iterator[str]) -> Fixed:
        held = element(project, finding.elements[0])
        places = (at(project, id_).journey for id_ in finding.elements)
        field = choose if isinstance(choose, str) else choose(held)
        return at(project, finding.elements[0], field=field, journey=next(filter(None, places), None))

    return mend


def _score(segment: Any) -> str:
    missing = (each for each in CRITERIA if segment.segment is None or getattr(segment.segment, each) is None)
    return f"segment.{next(missing, CRITERIA[0])}"


def _vague_test(note: Any) -> str | None:
    for number, each in enumerate(note.proposition.tests):
        for part in ("measure", "pass_mark"):
            if not getattr(each, part).strip():
                return f"proposition.tests.{number}.{part}"
    return None


def to_evidence(project: Project, finding: Finding, ids: Iterator[str]) -> Fixed:
    """To the oldest date of what it rests on. What only a part of it rests on stands with the part."""
    first, *parts = finding.elements
    if any(each.id in parts for each in project.values):
        return to_money(project, finding, ids)
    return goes(project, finding, ids) if parts else at(project, first, field=_oldest(element(project, first)))


def _oldest(held: Any) -> str | None:
    """A touchpoint has two sorts of evidence, all else has one."""
    moment = getattr(held, "moment", None)
    known = {path: getattr(held, path, None) for path in ("evidence", "emotion_evidence")}
    known["moment.evidence"] = moment.evidence if moment else None
    dated = {path: each.on for path, each in known.items() if each is not None and each.on is not None}
    return f"{min(dated, key=lambda path: dated[path])}.on" if dated else None


def _distance(kpi: Any) -> str | None:
    return next((each for each in ("baseline", "target") if getattr(kpi, each) is None), None)


def _broken(point: Any) -> str | None:
    return next((f"carried.{each}" for each in CARRIED if getattr(point.carried, each, None) == "broken"), None)


_FIELDS: Mapping[str, Choose] = {
    "R5a": "partner.brings",
    "R5b": "partner.gains",
    "R12": _score,
    "R13b": _vague_test,
    "J4b": "owner",
    "J4c": "outcome",
    "J8": _distance,
    "J9": "substitute",
    "J12": lambda stage: "entered" if stage.entered is None else "went_on",
    "J13": _broken,
    "J14": lambda opportunity: "due" if opportunity.owner.strip() else "owner",
    "J16": "feedback.source",
    "J17": "relationship",
    "J20": "moment.evidence.basis",
    "J22": "consent",
}
TO_FIELDS: Mapping[str, Mend] = {check: _to_field(choose) for check, choose in _FIELDS.items()}
