"""Python libraries that only one format needs, fetched from our own site when that format is first used."""

import importlib
import sys
from pathlib import Path

import js
from pyodide.ffi import JsException

_HERE: set[str] = set()
_FOLDER = Path("/lib")


class LibraryMissingError(Exception):
    """It could not be fetched: no network, and it was not kept."""


async def need(name: str) -> None:
    """Have a library where Python finds it. Raises LibraryMissingError."""
    if not name or name in _HERE:
        return
    try:
        archive = (await js.throughline.late.library(name)).to_bytes()
    except JsException as error:
        raise LibraryMissingError(name) from error
    path = _FOLDER / f"{name}.zip"
    path.write_bytes(archive)
    sys.path.append(str(path))
    importlib.invalidate_caches()
    _HERE.add(name)
