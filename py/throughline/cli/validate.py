"""`throughline validate FILE`: what is wrong with a project, told by the reader that the page uses."""

import argparse
import json
import sys
from typing import TYPE_CHECKING, Any

from throughline.cli.files import reading
from throughline.core.faults import Fault
from throughline.core.formats.native import Reading
from throughline.words import Sentence, say, sentence

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - it has no public name

GOOD, FAULTY, UNREADABLE = 0, 1, 2


def add(commands: "Commands") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "validate",
        help=say("en", "cli.validate.help"),
        description=say("en", "cli.validate.description"),
        epilog=say("en", "cli.validate.example"),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("file", metavar="FILE", help=say("en", "cli.validate.file"))
    parser.add_argument("--json", action="store_true", help=say("en", "cli.validate.json"))
    parser.set_defaults(run=run)


def run(chosen: argparse.Namespace) -> int:
    """Read the file and tell what came of it: on the error stream where nothing could be made of it."""
    found = reading(chosen.file)
    status = _status(found)
    if chosen.json:
        sys.stdout.write(_as_json(chosen.file, found))
    if not chosen.json or status == UNREADABLE:
        (sys.stderr if status == UNREADABLE else sys.stdout).write(_as_text(chosen.file, found))
    return status


def _status(found: Reading) -> int:
    if found.unreadable or found.newer:
        return UNREADABLE
    return FAULTY if found.faults else GOOD


def _as_text(file: str, reading: Reading) -> str:
    lines: list[Sentence] = [fault.sentence for fault in reading.faults]
    if reading.project is not None and not reading.faults:
        project = reading.project
        counts = {"notes": len(project.notes), "touchpoints": len(project.touchpoints), "links": len(project.links)}
        lines = [sentence("cli.validate.good", version=project.version, **counts)]
    return "".join(f"{file}: {say('en', line)}\n" for line in lines)


def _as_json(file: str, reading: Reading) -> str:
    told: dict[str, Any] = {
        "file": file,
        "ok": not reading.faults,
        "newer": reading.newer,
        "unreadable": reading.unreadable,
        "faults": [_told(fault) for fault in reading.faults],
    }
    return json.dumps(told, indent=2) + "\n"


def _told(fault: Fault) -> dict[str, str]:
    return {"place": fault.place, "code": fault.code, "message": say("en", fault.sentence)}
