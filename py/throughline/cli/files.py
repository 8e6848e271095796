"""Project files named on the command line, read by the reader that the page uses."""

import sys
from pathlib import Path

from throughline.core.faults import Fault, Refused
from throughline.core.formats import standalone
from throughline.core.formats.native import Reading, read
from throughline.core.formats.size import MOST_BYTES

_MOST = MOST_BYTES + standalone.FAR
"""More than a project, or a standalone page up to the end of the project in it."""
_FAILURES: dict[type[OSError], str] = {
    FileNotFoundError: "cli.not_found",
    IsADirectoryError: "cli.is_a_folder",
    PermissionError: "cli.not_permitted",
}


def reading(file: str) -> Reading:
    """What the file holds, or why it cannot be read; "-" is standard input."""
    try:
        data = data_of(file)
        return standalone.read(data) if standalone.looks_like(data) else read(data)
    except Refused as refused:
        return Reading(None, refused.faults, unreadable=True)


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
