"""The licenses of what the page carries, gathered into one text that goes with it."""

from __future__ import annotations

import json
import zipfile
from typing import TYPE_CHECKING

from tools import wheels
from tools.places import NODE_MODULES, ROOT

if TYPE_CHECKING:
    from pathlib import Path

PACKAGES = (
    "pyodide",
    "@pyscript/core",
    "polyscript",
    "idiomorph",
    "sortablejs",
    "idb-keyval",
    "@fontsource-variable/inter",
    "pptxgenjs",
    "jszip",
)
FILES = ("LICENSE", "LICENSE.markdown", "LICENSE.md", "LICENCE", "LICENSE.txt")
RULE = "\n\n" + "=" * 80 + "\n\n"


def text() -> bytes:
    """Our own license first, then each package's."""
    ours = "Throughline\n\n" + (ROOT / "LICENSE").read_text(encoding="utf-8")
    theirs = [_of_package(name) for name in PACKAGES] + [
        _of_wheel(wheel) for name in ("page", "page-xlsx") for wheel in wheels.fetch(name)
    ]
    return RULE.join([ours, *theirs]).encode()


def _of_package(name: str) -> str:
    folder = NODE_MODULES / name
    said = json.loads((folder / "package.json").read_text(encoding="utf-8"))
    files = [folder / file for file in FILES if (folder / file).exists()]
    words = [file.read_text(encoding="utf-8") for file in files[:1]]
    return "\n\n".join([f"{name} {said['version']} ({said.get('license', 'license not named')})", *words])


def _of_wheel(wheel: Path) -> str:
    name, version = wheel.name.split("-")[:2]
    with zipfile.ZipFile(wheel) as archive:
        files = [file for file in sorted(archive.namelist()) if ".dist-info/" in file and "LICEN" in file.upper()]
        words = [archive.read(file).decode() for file in files if not file.endswith("/")]
    return "\n\n".join([f"{name} {version}", *words])
