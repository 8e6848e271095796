"""The way out of each finding: it is done in one step, or it leads to the place where a person can do it."""

from collections.abc import Iterator, Mapping

from throughline.core.findings.finding import Finding
from throughline.core.findings.fixes.fix import Fix, Fixed, Mend
from throughline.core.findings.fixes.notes import adds, fills
from throughline.core.findings.fixes.places import at
from throughline.core.project import Project

__all__ = ["Fix", "Fixed", "fix_of", "fixed"]

DOES: Mapping[str, Mend] = {
    "R1a": adds("VP"),
    "R1b": adds("CH"),
    "R1c": adds("CR"),
    "R1d": adds("RS"),
    "R8": fills,
    "R18": adds("RS"),
}


def fix_of(finding: Finding) -> Fix | None:
    """The fix of a finding; each has one."""
    return Fix(finding.check, "does" if finding.check in DOES else "goes")


def fixed(project: Project, finding: Finding, ids: Iterator[str]) -> Fixed:
    """The project with the finding's fix done, and where to look now."""
    mend = DOES.get(finding.check)
    return mend(project, finding, ids) if mend else at(project, next(iter(finding.elements), None))
