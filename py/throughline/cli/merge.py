"""`throughline merge BASE A B -o OUT`: two copies of a project become one, and what somebody should decide is listed."""

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from throughline.cli.files import project_of
from throughline.core.formats.native import write
from throughline.core.merge.merging import Merge, merge
from throughline.core.merge.size import TooMuchError
from throughline.core.merge.telling import Difference, differences
from throughline.core.state.locale import Locale
from throughline.words import Sentence, say

if TYPE_CHECKING:
    from throughline.cli.validate import Commands

DONE, TO_DECIDE, BAD = 0, 1, 2
STANDARD = "-"


def add(commands: "Commands") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "merge",
        help=say("en", "cli.merge.help"),
        description=say("en", "cli.merge.description"),
        epilog=say("en", "cli.merge.example"),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    for name in ("base", "a", "b"):
        parser.add_argument(name, metavar=name.upper(), help=say("en", f"cli.merge.{name}"))
    parser.add_argument("-o", "--out", metavar="OUT", required=True, help=say("en", "cli.merge.out"))
    parser.add_argument("--json", action="store_true", help=say("en", "cli.validate.json"))
    parser.set_defaults(run=run)


def run(chosen: argparse.Namespace) -> int:
    """Merge the files, write what came of it, and tell what is to be decided."""
    base, mine, theirs = (project_of(file) for file in (chosen.base, chosen.a, chosen.b))
    if base is None or mine is None or theirs is None:
        return BAD
    try:
        found = merge(base, mine, theirs)
    except TooMuchError as refused:
        return _bad(chosen.out, refused.fault.sentence)
    if not _written(chosen.out, write(found.project)):
        return BAD
    open_ = [each for each in differences(found, Locale()) if each.verdict.open]
    # Where the project itself goes to standard output, nothing else may stand there.
    stream = sys.stderr if chosen.out == STANDARD else sys.stdout
    stream.write(_as_json(chosen, found, open_) if chosen.json else _as_text(open_))
    return TO_DECIDE if open_ else DONE


def _bad(file: str, why: Sentence) -> int:
    sys.stderr.write(f"{file}: {say('en', why)}\n")
    return BAD


def _written(out: str, text: str) -> bool:
    if out == STANDARD:
        sys.stdout.write(text)
        return True
    try:
        Path(out).write_text(text, encoding="utf-8")
    except OSError as error:
        sys.stderr.write(f"{out}: {say('en', 'cli.merge.not_written', why=error.strerror)}\n")
        return False
    return True


def _as_text(open_: list[Difference]) -> str:
    if not open_:
        return say("en", "cli.merge.done") + "\n"
    lines = [say("en", "cli.merge.to_decide", n=len(open_))]
    for each in open_:
        lines.append(f"  {_said(each.name)}: {say('en', _outcome(each))}")
        for sign, told in (("A", each.mine), ("B", each.theirs)):
            lines += [f"    {sign}  {say('en', line)}" for line in told]
    return "\n".join([*lines, ""])


def _outcome(each: Difference) -> str:
    if each.verdict.twin:
        return "merge.outcome.two"
    return f"merge.outcome.{each.verdict.kind}"


def _as_json(chosen: argparse.Namespace, found: Merge, open_: list[Difference]) -> str:
    told: dict[str, Any] = {
        "base": chosen.base,
        "a": chosen.a,
        "b": chosen.b,
        "out": chosen.out,
        "changed": len(found.verdicts),
        "decisions": [_told(each) for each in open_],
    }
    return json.dumps(told, indent=2, ensure_ascii=False) + "\n"


def _told(each: Difference) -> dict[str, Any]:
    return {
        "collection": each.verdict.collection,
        "id": each.verdict.id,
        "twin": each.verdict.twin,
        "kind": each.verdict.kind,
        "name": _said(each.name),
        "message": say("en", _outcome(each)),
        "a": [say("en", line) for line in each.mine],
        "b": [say("en", line) for line in each.theirs],
    }


def _said(what: str | Sentence) -> str:
    return what if isinstance(what, str) else say("en", what)
