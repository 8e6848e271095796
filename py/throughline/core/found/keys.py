"""A finding's name in messages and in the page: its check, and what it is about."""

from collections.abc import Iterable
from zlib import crc32

from throughline.core.findings.finding import Finding


def key(finding: Finding) -> str:
    """The same for the same finding in every turn; short enough for a DOM id."""
    about = "/".join((finding.place or "", *finding.elements))
    return f"{finding.check}-{crc32(about.encode()):08x}"


def by_key(findings: Iterable[Finding], wanted: str | None) -> Finding | None:
    """The finding of this name, if it is among these."""
    return next((each for each in findings if key(each) == wanted), None)
