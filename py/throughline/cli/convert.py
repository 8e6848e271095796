"""`throughline convert IN OUT`: a project, or what another program made, from one format into another."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from throughline.cli.files import data_of
from throughline.core.faults import Refused
from throughline.core.find import locate
from throughline.core.formats import door
from throughline.core.formats.reading import Asked, Reading
from throughline.core.formats.registry import FORMATS, Format, by_id, of_name
from throughline.core.project import Project
from throughline.words import Sentence, say, sentence

if TYPE_CHECKING:
    from throughline.cli.validate import Commands

GOOD, LEFT, BAD = 0, 1, 2


def add(commands: "Commands") -> None:
    """Add the command to the command line."""
    written = [each for each in FORMATS if each.writes]
    parts = "\n".join(f"  {each.id:<10}{', '.join(each.parts)}" for each in written if each.parts)
    parser = commands.add_parser(
        "convert",
        help=say("en", "cli.convert.help"),
        description=say("en", "cli.convert.description"),
        epilog=say("en", "cli.convert.example", parts=parts),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("source", metavar="IN", help=say("en", "cli.convert.in"))
    parser.add_argument("target", metavar="OUT", help=say("en", "cli.convert.out"))
    reads = [each.id for each in FORMATS if each.reads]
    parser.add_argument("--from", dest="source_format", choices=reads, help=say("en", "cli.convert.from"))
    parser.add_argument(
        "--to", dest="target_format", choices=[each.id for each in written], help=say("en", "cli.convert.to")
    )
    parser.add_argument("--part", help=say("en", "cli.convert.part"))
    parser.add_argument("--journey", metavar="ID", help=say("en", "cli.convert.journey"))
    parser.set_defaults(run=run)


def run(chosen: argparse.Namespace) -> int:
    """Convert, and say on standard error what was left out."""
    try:
        wanted = _target(chosen)
        found = _read(chosen)
        made = _written(wanted, found, chosen)
        _put(chosen.target, made)
    except _Refusal as refusal:
        sys.stderr.write("".join(f"{say('en', each)}\n" for each in refusal.why))
        return BAD
    for fault in found.left:
        sys.stderr.write(f"{chosen.source}: {say('en', fault.sentence)}\n")
    return LEFT if found.left else GOOD


class _Refusal(Exception):  # noqa: N818 - it is an answer
    def __init__(self, *why: Sentence) -> None:
        super().__init__(why)
        self.why = why


def _target(chosen: argparse.Namespace) -> Format:
    """The format that is wanted; it must be one that can be made here."""
    wanted = by_id(chosen.target_format or "") or (of_name(chosen.target) if chosen.target != "-" else None)
    if wanted is None:
        known = ", ".join(each.ending for each in FORMATS if each.writes)
        raise _Refusal(sentence("cli.convert.unknown", file=chosen.target, known=known))
    if not wanted.writes:
        raise _Refusal(sentence("cli.convert.only_read", format=sentence(f"format.{wanted.id}")))
    if wanted.page_only:
        raise _Refusal(sentence("cli.convert.page_only", format=sentence(f"format.{wanted.id}")))
    if chosen.part and chosen.part not in wanted.parts:
        raise _Refusal(sentence("cli.convert.no_part", part=chosen.part, parts=", ".join(wanted.parts) or "–"))
    return wanted


def _read(chosen: argparse.Namespace) -> Reading:
    try:
        data = data_of(chosen.source)
    except Refused as refused:
        raise _Refusal(*(each.sentence for each in refused.faults)) from None
    try:
        found = door.read("" if chosen.source == "-" else Path(chosen.source).name, data, chosen.source_format or "")
    except ImportError as missing:
        raise _Refusal(sentence("cli.convert.library", library=missing.name or "?")) from None
    if found.project is None or found.newer:
        raise _Refusal(*(each.sentence for each in found.faults))
    return found


def _written(wanted: Format, found: Reading, chosen: argparse.Namespace) -> bytes:
    project = found.project
    assert project is not None
    asked = Asked(
        chosen.part or (wanted.parts[0] if wanted.parts else ""),
        project.profile.language,
        _journey(project, chosen.journey),
    )
    try:
        made = wanted.writer()(project, asked)
    except ImportError as missing:
        raise _Refusal(sentence("cli.convert.library", library=missing.name or "?")) from None
    return made if isinstance(made, bytes) else made.encode()


def _journey(project: Project, wanted: str | None) -> str | None:
    """A journey by its id, or by its name."""
    if wanted is None:
        return None
    found = locate(project, wanted)
    named = next((each.id for each in project.journeys if each.name == wanted), None)
    if named is None and (found is None or found[0] != "journeys"):
        raise _Refusal(sentence("cli.convert.no_journey", journey=wanted))
    return named or wanted


def _put(target: str, made: bytes) -> None:
    if target == "-":
        sys.stdout.buffer.write(made)
        sys.stdout.buffer.flush()
        return
    try:
        Path(target).write_bytes(made)
    except OSError:
        raise _Refusal(sentence("cli.convert.not_written", file=target)) from None
