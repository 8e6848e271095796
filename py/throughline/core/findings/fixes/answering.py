"""Fixes that make an opportunity of what hurts, or of what disappoints."""

from collections.abc import Iterator

from throughline.core import opportunities
from throughline.core.find import pains_at
from throughline.core.findings.finding import Finding
from throughline.core.findings.fixes.fix import Fixed
from throughline.core.findings.fixes.places import at
from throughline.core.opportunities import Made
from throughline.core.project import Project


def answers_pain(project: Project, finding: Finding, ids: Iterator[str]) -> Fixed:
    """To remove the pain."""
    return _shown(opportunities.from_pains(project, finding.elements[1:2], ids))


def answers_point(project: Project, finding: Finding, ids: Iterator[str]) -> Fixed:
    """To remove what hurts at the touchpoint; where nothing is known to hurt, to do better there."""
    point = finding.elements[0]
    pains = tuple(each.id for each in pains_at(project, point))
    if pains:
        return _shown(opportunities.from_pains(project, pains, ids))
    return _shown(opportunities.from_touchpoint(project, point, ids))


def _shown(made: Made) -> Fixed:
    return at(made.project, made.id, field="text")
