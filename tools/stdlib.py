"""Python's standard library as bytecode, without the parts that a page can never use."""

from __future__ import annotations

import re
import zipfile

from tools.bytecode import THEIRS, Source, compiled
from tools.places import PYODIDE

# Left out: what needs processes, sockets, terminals, a compiler or a debugger; mail, the web and XML, which the browser
# does; the Python twins of modules that Pyodide has in C; and what only a command line asks for. A browser test imports
# every module that our package imports anywhere.
LEFT_OUT = re.compile(
    r"__hello__|__phello__/|antigravity|this\.|turtle"
    r"|_pyio|_pydatetime|_py_abc|_pydecimal"
    r"|_pyrepl/|bdb|cmd\.|doctest|pdb|pydoc|pyodide/console|rlcompleter"
    r"|cProfile|profile|pstats|timeit|trace\.|tracemalloc|unittest/"
    r"|argparse|configparser|fileinput|getopt|getpass|gettext|optparse|tomllib/"
    r"|compileall|ensurepip/|idlelib/|json/tool|modulefinder|pickle|_compat_pickle|py_compile|pyclbr"
    r"|symtable|tabnanny|venv/|zipapp"
    r"|ctypes/|multiprocessing/|concurrent/futures/(interpreter|process)|concurrent/interpreters/|pty\.|tty\."
    r"|email/(?!__init__)|ftplib|http/|imaplib|mailbox|mimetypes|netrc|poplib|smtplib|socketserver|_?ssl\.|webbrowser"
    r"|urllib/(?!__init__|parse)|wsgiref/|xml/|xmlrpc/"
    r"|asyncio/(__main__|proactor_events|tools|windows_)|logging/(config|handlers)"
    r"|importlib/(_bootstrap|readers|resources/|simple|metadata/diagnose)|pathlib/(types|_local)"
    r"|_pylong|code\.|colorsys|difflib|filecmp|graphlib|nturl2path|pprint|quopri|runpy|shlex|sre_|statistics"
    r"|stringprep|sysconfig/__main__|json/__main__|zipfile/__main__|_threading_local"
    r"|dbm/|plistlib|sched\.|shelve|sqlite3/|tarfile|wave\.",
)
# These stand in the interpreter itself ("frozen"), and are never looked for elsewhere.
FROZEN = re.compile(
    r"(_collections_abc|_sitebuiltins|abc|codecs|genericpath|io|ntpath|os|posixpath|runpy|site|stat|zipimport"
    r"|importlib/(util|machinery))\.py",
)
ENCODINGS = "encodings/"
# Unicode, and the code pages that a CSV file from somebody's spreadsheet may be in; zipfile itself needs cp437.
ENCODINGS_KEPT = re.compile(
    r"__init__|aliases|ascii|charmap|utf_\w+|\w+_escape"
    r"|latin_1|iso8859_(1|2|15)|cp(437|850|125\d)|mac_roman|koi8_r",
)


def files() -> list[tuple[str, bytes]]:
    """The modules that the page gets, as (path, bytecode)."""
    with zipfile.ZipFile(PYODIDE / "python_stdlib.zip") as archive:
        names = sorted(name for name in archive.namelist() if _wanted(name))
        return compiled([Source(name, archive.read(name), THEIRS) for name in names])


def sources(names: tuple[str, ...]) -> list[tuple[str, bytes]]:
    """Modules that the page goes without, for a library that is fetched by itself: as (path, source)."""
    with zipfile.ZipFile(PYODIDE / "python_stdlib.zip") as archive:
        return [(name, archive.read(name)) for name in names]


def _wanted(name: str) -> bool:
    if not name.endswith(".py") or LEFT_OUT.match(name) or FROZEN.fullmatch(name):
        return False
    if name.startswith(ENCODINGS):
        return ENCODINGS_KEPT.fullmatch(name.removeprefix(ENCODINGS).removesuffix(".py")) is not None
    return True
