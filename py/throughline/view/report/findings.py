"""The chapter of findings: what the project's phase shows, by severity; and what was accepted, with its reason."""

from collections.abc import Iterable, Iterator

from htpy import Element, p

from throughline.core import findings
from throughline.core.findings.finding import Finding
from throughline.core.found.places import place_of
from throughline.view.findings.names import place_name
from throughline.view.marks import SHAPES
from throughline.view.paper_flow import Flow
from throughline.view.report.entry import entry
from throughline.view.scene import Scene

SEVERITIES = ("gap", "risk", "hint")


def parts(seen: Scene) -> Iterator[Flow]:
    """Gaps, risks, hints, and what was accepted."""
    shown = findings.shown(seen.project, seen.model.today)
    if not shown:
        yield Flow("none", seen.say("report.findings.none"), (p(".report-line")[seen.say("report.findings.none.why")],))
    for severity in SEVERITIES:
        items = tuple(item for group in _grouped(shown, severity) for item in _told(seen, group))
        if items:
            yield Flow(severity, seen.say(f"report.findings.{severity}"), items)
    accepted = tuple(item for each in _accepted(seen) for item in each)
    if accepted:
        yield Flow("accepted", seen.say("report.findings.accepted"), accepted)


def _grouped(shown: Iterable[Finding], severity: str) -> Iterable[list[Finding]]:
    """The findings of a severity by what they mean: those with one reason stand together."""
    groups: dict[str, list[Finding]] = {}
    for each in shown:
        if each.severity == severity:
            groups.setdefault(str(each.why), []).append(each)
    return groups.values()


def _told(seen: Scene, group: list[Finding]) -> Iterator[Element]:
    """The reason once, then each place where it holds."""
    lines = [
        seen.say("report.findings.where", what=seen.say(each.sentence), where=_where(seen, each)) for each in group
    ]
    return entry(seen.say(group[0].why), lines, SHAPES[group[0].severity])


def _where(seen: Scene, found: Finding) -> str:
    return place_name(seen, place_of(seen.project, found))


def _accepted(seen: Scene) -> Iterator[Iterator[Element]]:
    reasons = {(each.check, frozenset(each.elements)): each.reason for each in seen.project.acceptances}
    for found in findings.accepted(seen.project, seen.model.today):
        reason = reasons.get((found.check, frozenset(found.elements)), "")
        yield entry(seen.say(found.sentence), [reason and seen.say("report.findings.reason", reason=reason)])
