"""`throughline validate FILE`: what is wrong with a project, told by the reader that the page uses."""

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from throughline.core.faults import Fault
from throughline.core.formats.native import Reading, read
from throughline.core.formats.size import MOST_BYTES
from throughline.words import Sentence, say, sentence

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - it has no public name

GOOD, FAULTY, UNREADABLE = 0, 1, 2
_FAILURES: dict[type[OSError], str] = {
    FileNotFoundError: "cli.not_found",
    IsADirectoryError: "cli.is_a_folder",
    PermissionError: "cli.not_permitted",
}


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
    """Read the file and tell what came of it."""
    try:
        data = _data(chosen.file)
    except OSError as error:
        fault = Fault("", _failure(error), (("file", chosen.file),))
        reading = Reading(None, (fault,), unreadable=True)
    else:
        reading = read(data)
    sys.stdout.write(_as_json(chosen.file, reading) if chosen.json else _as_text(chosen.file, reading))
    return _status(reading)


def _data(file: str) -> bytes:
    """Return the bytes of the file, one more than can be read at most: it may have no end."""
    if file == "-":
        return sys.stdin.buffer.read(MOST_BYTES + 1)
    with Path(file).open("rb") as stream:
        return stream.read(MOST_BYTES + 1)


def _failure(error: OSError) -> str:
    return next((code for kind, code in _FAILURES.items() if isinstance(error, kind)), "cli.not_opened")


def _status(reading: Reading) -> int:
    if reading.unreadable or reading.newer:
        return UNREADABLE
    return FAULTY if reading.faults else GOOD


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
