"""Files named on the command line, read by the readers that the page uses: our own, and what other programs write."""

import sys
from pathlib import Path

from throughline.core.faults import Fault, Refused, fault
from throughline.core.formats import door, standalone
from throughline.core.formats.native import Reading, read
from throughline.core.formats.registry import of_name
from throughline.core.formats.size import MOST_BYTES
from throughline.core.project import Project
from throughline.core.storage import carried
from throughline.words import say

_MOST = MOST_BYTES + standalone.FAR
"""More than a project, or a standalone page up to the end of the project in it."""
_FAILURES: dict[type[OSError], str] = {
    FileNotFoundError: "cli.not_found",
    IsADirectoryError: "cli.is_a_folder",
    PermissionError: "cli.not_permitted",
}


def project_of(file: str) -> Project | None:
    """The project in the file; what of another program's was left out is said. None, and why: it cannot be read."""
    found = reading(file)
    if found.project is None or found.newer:
        sys.stderr.write(f"{file}: {say('en', found.faults[0].sentence)}\n")
        return None
    sys.stderr.write("".join(f"{file}: {say('en', each.sentence)}\n" for each in found.faults))
    return found.project


def reading(file: str) -> Reading:
    """What the file holds, or why it cannot be read; "-" is standard input.

    Of a file of another program: what was made of it, and as faults what was not.
    """
    try:
        data, _ = carried.unpacked(data_of(file))
    except Refused as refused:
        return Reading(None, refused.faults, unreadable=True)
    own = standalone.read(data) if standalone.looks_like(data) else read(data)
    if own.project is not None or own.newer or not _foreign(own):
        return own
    try:
        found = door.read("" if file == "-" else Path(file).name, data)
    except ImportError as missing:
        return Reading(None, (fault("", "cli.convert.library", library=missing.name or "?"),), unreadable=True)
    if found.project is not None:
        return Reading(found.project, found.left)
    return Reading(None, found.faults, unreadable=True) if _is_foreign(file) else own


def _foreign(own: Reading) -> bool:
    """Whether it does not even say that it is ours."""
    return own.unreadable or own.faults[0].code in {"fault.not_ours", "fault.not_an_object"}


def _is_foreign(file: str) -> bool:
    """Whether it is another program's by its ending."""
    known = of_name(file)
    return known is not None and known.id != "json"


def data_of(file: str) -> bytes:
    """The bytes of the file; "-" is standard input. Raises Refused."""
    try:
        return _data(file)
    except (OSError, ValueError) as error:
        raise Refused(Fault("", _failure(error), (("file", file),))) from None


def _data(file: str) -> bytes:
    """Return the bytes of the file, no more than can be of use: it may have no end."""
    if file == "-":
        return sys.stdin.buffer.read(_MOST)
    with Path(file).open("rb") as stream:
        return stream.read(_MOST)


def _failure(error: Exception) -> str:
    return next((code for kind, code in _FAILURES.items() if isinstance(error, kind)), "cli.not_opened")
