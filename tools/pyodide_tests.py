"""Runs the unit tests inside the vendored Pyodide, under node: the interpreter that ships."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

from tools import wheels
from tools.places import CACHE, REQUIREMENTS, ROOT

if TYPE_CHECKING:
    from pathlib import Path

NEEDED = ("page", "page-test", "page-xlsx")


def main() -> None:
    """Run them; further arguments go to pytest."""
    # Tests are told whether this is CI: there they must not search anew each time (tests/conftest.py).
    environment = {name: value for name, value in os.environ.items() if name in {"CI", "THROUGHLINE_SCHEDULES"}}
    order = {
        "root": str(ROOT),
        "packages": str(unpacked()),
        "arguments": sys.argv[1:],
        "environment": environment,
    }
    command = ["node", str(ROOT / "tools" / "pyodide_tests.mjs")]
    sys.exit(subprocess.run(command, input=json.dumps(order), text=True, check=False, cwd=ROOT).returncode)


def unpacked() -> Path:
    """A folder with what the page and its tests import; on disk, so that Python's own bytecode cache works there."""
    pins = b"".join((REQUIREMENTS / f"{name}.txt").read_bytes() for name in NEEDED)
    folder = CACHE / "pyodide-packages" / hashlib.sha256(pins).hexdigest()[:12]
    if not (folder / "complete").exists():
        shutil.rmtree(folder, ignore_errors=True)
        for wheel in (wheel for name in NEEDED for wheel in wheels.fetch(name)):
            _unpack(wheel, folder)
        (folder / "complete").touch()
    return folder


def _unpack(wheel: Path, folder: Path) -> None:
    for name, content in wheels.members(wheel, everything=True):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


if __name__ == "__main__":
    main()
