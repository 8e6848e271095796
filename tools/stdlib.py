"""Python's standard library as bytecode, without the parts that a page can never use."""

from __future__ import annotations

import re
import zipfile

from tools.bytecode import THEIRS, Source, compiled
from tools.places import PYODIDE

# Left out: what needs processes, sockets, terminals or a debugger, and codecs of other centuries. Conservative: what a
# lazily imported module of ours might touch stays, and a browser test imports each of those.
LEFT_OUT = (
    "__hello__.py",
    "__phello__/",
    "_pyrepl/",
    "antigravity.py",
    "ftplib.py",
    "idlelib/",
    "imaplib.py",
    "mailbox.py",
    "modulefinder.py",
    "multiprocessing/",
    "pdb.py",
    "poplib.py",
    "profile.py",
    "pstats.py",
    "pty.py",
    "pyclbr.py",
    "pydoc.py",
    "smtplib.py",
    "sqlite3/",
    "this.py",
    "turtle.py",
    "wave.py",
    "webbrowser.py",
    "wsgiref/",
    "xmlrpc/",
)
ENCODINGS = "encodings/"
# Unicode, and the code pages that a CSV file from somebody's spreadsheet may be in; zipfile itself needs cp437.
ENCODINGS_KEPT = re.compile(
    r"__init__|aliases|ascii|charmap|idna|punycode|utf_\w+|\w+_escape"
    r"|latin_1|iso8859_(1|2|15)|cp(437|850|125\d)|mac_roman|koi8_r",
)


def files() -> list[tuple[str, bytes]]:
    """The modules that the page gets, as (path, bytecode)."""
    with zipfile.ZipFile(PYODIDE / "python_stdlib.zip") as archive:
        names = sorted(name for name in archive.namelist() if _wanted(name))
        return compiled([Source(name, archive.read(name), THEIRS) for name in names])


def _wanted(name: str) -> bool:
    if not name.endswith(".py") or name.startswith(LEFT_OUT):
        return False
    if name.startswith(ENCODINGS):
        return ENCODINGS_KEPT.fullmatch(name.removeprefix(ENCODINGS).removesuffix(".py")) is not None
    return True
