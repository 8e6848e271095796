"""What it rests on: tests, evidence and its age, key figures."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from throughline.core.canvas import BLOCKS, Note
from throughline.core.evidence import Evidence, is_stale
from throughline.core.find import by_id, note
from throughline.core.findings.check import Spot, check, spot
from throughline.core.findings.listed import listed
from throughline.core.findings.reading import decisive, live, points, touches
from throughline.core.journey import Touchpoint
from throughline.core.kpi_formulas import Computed
from throughline.core.kpi_ingredients import computed
from throughline.core.kpi_series import latest
from throughline.core.measures import CustomerValue, Kpi
from throughline.core.memo import last_few
from throughline.core.project import Project
from throughline.words import sentence


@check("R13a", "gap", "review", "propositions", "VP")
def proposition_without_test(project: Project) -> Iterator[Spot]:
    """A belief that nobody has put to the test."""
    return (spot(each) for each in live(project, "VP") if not (each.proposition and each.proposition.tests))


@check("R13b", "gap", "review", "propositions", "VP")
def test_that_cannot_fail(project: Project) -> Iterator[Spot]:
    """A test without a measure or a pass mark is an opinion."""
    for each in live(project, "VP"):
        tests = each.proposition.tests if each.proposition else ()
        vague = [test for test in tests if not test.measure.strip() or not test.pass_mark.strip()]
        if vague:
            yield spot(each, n=len(vague))


@check("R16", "risk", "board", "worth", "thresholds today", over=" ".join(BLOCKS))
def stale_note(project: Project, notes: tuple[Note, ...], today: date | None) -> Iterator[Spot]:
    """A note whose evidence is as old as the time after which it is to be looked at again, or older."""
    usual = project.thresholds.stale_months
    for each in notes:
        months = each.review_months or usual
        if is_stale(each.evidence, months, today):
            yield spot(each, n=months)


@check("R16", "risk", "board", "worth", "thresholds today", over="points")
def stale_point(project: Project, along: tuple[Touchpoint, ...], today: date | None) -> Iterator[Spot]:
    """The same of what is known of a touchpoint: how it felt, and what its moment counts."""
    months = project.thresholds.stale_months
    return (spot(each, n=months) for each in along if any(is_stale(known, months, today) for known in _known(each)))


@check(
    "R16", "risk", "board", "worth", "notes personas points pains opportunities kpis values touches thresholds today"
)
def stale_evidence(project: Project, today: date | None) -> Iterator[Spot]:
    """The same of all that has neither block nor stage of its own."""
    months = project.thresholds.stale_months
    for *elements, known in _evidence(project):
        if is_stale(known, months, today):
            yield spot(*elements, n=months, variant="numbers" if isinstance(elements[-1], CustomerValue) else "")


def _evidence(project: Project) -> Iterator[tuple[Any, ...]]:
    """Elements, and last what they rest on."""
    for these in (project.personas, project.opportunities, project.kpis):
        yield from ((each, each.evidence) for each in _dated(these))
    here = by_id(points(project))
    for pain in _dated(project.pains):
        if pain.touchpoint in here:
            yield here[pain.touchpoint], pain, pain.evidence
    for value in _dated(project.values):
        yield note(project, value.segment), value, value.evidence
    for link in _dated(touches(project)):
        if link.target in here:
            yield here[link.target], note(project, link.source), link, link.evidence


@last_few(24)
def _dated(these: tuple[Any, ...]) -> tuple[Any, ...]:
    return tuple([each for each in these if each.evidence and each.evidence.on])


@check("J8", "gap", "board", "worth", "kpis stages values today")
def figure_without_distance(project: Project, today: date | None) -> Iterator[Spot]:
    """A key figure needs where it began, where it is and where it is to go."""
    for kpi in project.kpis:
        known = {"value": _has_value(project, kpi, today)}
        known |= {"baseline": kpi.baseline is not None, "target": kpi.target is not None}
        missing = [sentence(f"finding.J8.{part}") for part, there in known.items() if not there]
        if missing:
            yield spot(kpi, missing=listed(missing))


def _has_value(project: Project, kpi: Kpi, today: date | None) -> bool:
    return latest(kpi, today) is not None or isinstance(computed(project, kpi), Computed)


@check("J20", "risk", "board", "moments", "decisive")
def decided_on_guesses(project: Project) -> Iterator[Spot]:
    """It decides, and nobody has asked or counted."""
    return (spot(each) for each in decisive(project) if all(_guessed(known) for known in _known(each)))


def _known(point: Touchpoint) -> tuple[Evidence | None, ...]:
    return point.emotion_evidence, point.moment.evidence if point.moment else None


def _guessed(evidence: Evidence | None) -> bool:
    return evidence is None or evidence.basis == "guess"


CHECKS = (
    proposition_without_test,
    test_that_cannot_fail,
    stale_note,
    stale_point,
    stale_evidence,
    figure_without_distance,
    decided_on_guesses,
)
