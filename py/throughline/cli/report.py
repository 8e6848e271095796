"""`throughline report FILE -o report.html`: the standalone page, as the app's export makes it."""

import argparse
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from throughline.cli.files import project_of
from throughline.core.paper.sizes import SHEETS
from throughline.view.standalone.page import alone, document
from throughline.words import say

if TYPE_CHECKING:
    from throughline.cli.validate import Commands

GOOD, BAD = 0, 2


def add(commands: "Commands") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "report",
        help=say("en", "cli.report.help"),
        description=say("en", "cli.report.description"),
        epilog=say("en", "cli.report.example"),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("file", metavar="FILE", help=say("en", "cli.validate.file"))
    parser.add_argument("-o", "--out", metavar="OUT", default="-", help=say("en", "cli.report.out"))
    parser.add_argument("--sheet", choices=SHEETS, default="A4", help=say("en", "cli.report.sheet"))
    parser.add_argument("--today", metavar="DATE", type=date.fromisoformat, help=say("en", "cli.report.today"))
    parser.set_defaults(run=run)


def run(chosen: argparse.Namespace) -> int:
    """Read the file and write the page."""
    project = project_of(chosen.file)
    if project is None:
        return BAD
    page = document(alone(project, chosen.today or datetime.now(UTC).date()), chosen.sheet)
    return GOOD if _written(page, chosen.out) else _refused(say("en", "cli.not_written", file=chosen.out))


def _written(page: str, out: str) -> bool:
    if out == "-":
        sys.stdout.write(page)
        return True
    try:
        Path(out).write_text(page, encoding="utf-8", newline="\n")
    except OSError:
        return False
    return True


def _refused(sentence: str) -> int:
    sys.stderr.write(f"{sentence}\n")
    return BAD
