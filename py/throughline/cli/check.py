"""`throughline check FILE`: the findings that the page shows, for people who keep projects in a repository."""

import argparse
import json
import sys
from datetime import UTC, date, datetime
from itertools import groupby
from typing import TYPE_CHECKING, Any, get_args

from throughline.cli.files import project_of
from throughline.core import findings
from throughline.core.findings.acceptance import accepted
from throughline.core.findings.finding import Finding, Severity
from throughline.core.project import Phase, Project
from throughline.words import say

if TYPE_CHECKING:
    from throughline.cli.validate import Commands

GOOD, FOUND, BAD = 0, 1, 2


def add(commands: "Commands") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "check",
        help=say("en", "cli.check.help"),
        description=say("en", "cli.check.description"),
        epilog=say("en", "cli.check.example"),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("file", metavar="FILE", help=say("en", "cli.validate.file"))
    parser.add_argument("--phase", choices=get_args(Phase), help=say("en", "cli.check.phase"))
    parser.add_argument("--severity", choices=get_args(Severity), action="append", help=say("en", "cli.check.severity"))
    parser.add_argument("--today", metavar="DATE", type=date.fromisoformat, help=say("en", "cli.check.today"))
    parser.add_argument("--json", action="store_true", help=say("en", "cli.validate.json"))
    parser.set_defaults(run=run)


def run(chosen: argparse.Namespace) -> int:
    """Check the file and tell what was found."""
    read = project_of(chosen.file)
    if read is None:
        return BAD
    project = _in_phase(read, chosen.phase or "board")
    today = chosen.today or datetime.now(UTC).date()
    wanted = chosen.severity or get_args(Severity)
    found = [each for each in findings.shown(project, today) if each.severity in wanted]
    agreed = [each for each in findings.accepted(project, today) if each.severity in wanted]
    sys.stdout.write((_as_json if chosen.json else _as_text)(chosen.file, project, found, agreed))
    return FOUND if found else GOOD


def _in_phase(project: Project, phase: Phase) -> Project:
    """The project in a phase. A script wants all that there is, whatever the page is to show just now."""
    return project.changed(profile=project.profile.changed(phase=phase))


def _as_text(file: str, project: Project, found: list[Finding], agreed: list[Finding]) -> str:
    lines = []
    for severity, these in groupby(found, key=lambda each: each.severity):
        lines += [say("en", f"cli.check.{severity}"), *(f"  {_line(each)}" for each in these)]
    if agreed:
        lines += [say("en", "cli.check.accepted"), *(f"  {_agreed(project, each)}" for each in agreed)]
    lines.append(f"{file}: " + say("en", "cli.check.count", n=len(found)))
    return "\n".join([*lines, ""])


def _line(finding: Finding) -> str:
    return f"{finding.check:<4} {say('en', finding.sentence)}"


def _agreed(project: Project, finding: Finding) -> str:
    reason = _reason(project, finding)
    return f"{_line(finding)} – {reason}" if reason else _line(finding)


def _reason(project: Project, finding: Finding) -> str:
    held = accepted(project, finding)
    return held.reason if held else ""


def _as_json(file: str, project: Project, found: list[Finding], agreed: list[Finding]) -> str:
    told = {
        "file": file,
        "ok": not found,
        "phase": project.profile.phase,
        "findings": [_told(each) for each in found],
        "accepted": [{**_told(each), "reason": _reason(project, each)} for each in agreed],
    }
    return json.dumps(told, indent=2, ensure_ascii=False) + "\n"


def _told(finding: Finding) -> dict[str, Any]:
    return {
        "check": finding.check,
        "severity": finding.severity,
        "phase": finding.phase,
        "place": finding.place,
        "elements": list(finding.elements),
        "message": say("en", finding.sentence),
        "why": say("en", finding.why),
    }
