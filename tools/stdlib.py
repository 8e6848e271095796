"""Python's standard library as bytecode, without the parts that a page can never use."""

from __future__ import annotations

import re
import zipfile

from tools.bytecode import THEIRS, Source, compiled
from tools.places import PYODIDE

# Left out: what needs processes, sockets, terminals, a compiler or a debugger, the Python twins of modules that Pyodide
# has in C, and what only a command line asks for. A browser test imports every module that our package imports anywhere.
LEFT_OUT = (
    *("__hello__.py", "__phello__/", "antigravity.py", "this.py", "turtle.py"),
    *("_pyio.py", "_pydatetime.py", "_py_abc.py", "_pydecimal.py"),
    *("_pyrepl/", "bdb.py", "cmd.py", "doctest.py", "pdb.py", "pydoc.py", "rlcompleter.py"),
    *("cProfile.py", "profile.py", "pstats.py", "timeit.py", "trace.py", "tracemalloc.py", "unittest/"),
    *("argparse.py", "configparser.py", "fileinput.py", "getopt.py", "getpass.py", "optparse.py", "tomllib/"),
    *("compileall.py", "ensurepip/", "idlelib/", "modulefinder.py", "pickletools.py", "py_compile.py", "pyclbr.py"),
    *("symtable.py", "tabnanny.py", "venv/", "zipapp.py"),
    *("ctypes/", "multiprocessing/", "concurrent/futures/process.py", "concurrent/interpreters/", "pty.py", "tty.py"),
    *("ftplib.py", "http/cookiejar.py", "http/cookies.py", "http/server.py", "imaplib.py", "mailbox.py", "netrc.py"),
    *("poplib.py", "smtplib.py", "socketserver.py", "urllib/robotparser.py", "webbrowser.py", "wsgiref/", "xmlrpc/"),
    *("asyncio/__main__.py", "asyncio/proactor_events.py", "asyncio/tools.py", "asyncio/windows_"),
    *("dbm/", "plistlib.py", "sched.py", "shelve.py", "sqlite3/", "wave.py", "xml/dom/"),
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
