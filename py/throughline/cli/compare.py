"""`throughline compare OLD NEW`: the list of changes that the page shows, for scripts and reviews."""

import argparse
import json
import sys
from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel

from throughline.cli.files import project_of
from throughline.core.compare import Change
from throughline.core.compare.comparison import Comparison, versions
from throughline.core.state.locale import Locale
from throughline.words import say

if TYPE_CHECKING:
    from throughline.cli.validate import Commands

SAME, DIFFERENT, BAD = 0, 1, 2
SIGNS = {"added": "+", "removed": "-", "changed": "~", "moved": ">"}


def add(commands: "Commands") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "compare",
        help=say("en", "cli.compare.help"),
        description=say("en", "cli.compare.description"),
        epilog=say("en", "cli.compare.example"),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("old", metavar="OLD", help=say("en", "cli.compare.old"))
    parser.add_argument("new", metavar="NEW", help=say("en", "cli.compare.new"))
    parser.add_argument("--json", action="store_true", help=say("en", "cli.validate.json"))
    parser.set_defaults(run=run)


def run(chosen: argparse.Namespace) -> int:
    """Compare the files and tell what came of it."""
    old, new = (project_of(file) for file in (chosen.old, chosen.new))
    if old is None or new is None:
        return BAD
    found = versions(old, new, Locale())
    sys.stdout.write(_as_json(chosen, found) if chosen.json else _as_text(found))
    return DIFFERENT if found.changes else SAME


def _as_text(found: Comparison) -> str:
    if not found.changes:
        return say("en", "cli.compare.same") + "\n"
    lines = []
    for area, changes in groupby(found.changes, key=lambda each: each.area):
        lines.append(say("en", f"compare.area.{area}"))
        lines += [line for change in changes for line in _lines(found, change)]
    return "\n".join([*lines, ""])


def _lines(found: Comparison, change: Change) -> list[str]:
    words = say("en", found.said(change))
    return [f"  {SIGNS[change.kind]} {words}", *(f"      {say('en', line)}" for line in change.details)]


def _as_json(chosen: argparse.Namespace, found: Comparison) -> str:
    changes = [_told(each) for each in found.changes]
    told = {"old": chosen.old, "new": chosen.new, "same": not changes, "changes": changes}
    return json.dumps(told, indent=2, ensure_ascii=False) + "\n"


def _told(change: Change) -> dict[str, Any]:
    return {
        "kind": change.kind,
        "area": change.area,
        "collection": change.collection,
        "id": change.id,
        "path": change.path,
        "old": _plain(change.old),
        "new": _plain(change.new),
        "message": say("en", change.sentence),
        "details": [say("en", line) for line in change.details],
    }


def _plain(value: Any) -> Any:
    """A value as it stands in a file."""
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json", exclude_defaults=True)
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    return str(value) if isinstance(value, date) else value
