"""The wheels that run in the page, fetched once by pip and checked against their hashes."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import zipfile
from typing import TYPE_CHECKING

from tools.places import CACHE, REQUIREMENTS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# What the vendored Pyodide is, in pip's words. The last platform is for markupsafe alone: its wheel exists only
# compiled, and we take its pure-Python part (see COMPILED).
TARGET = (
    *("--python-version", "3.14", "--implementation", "cp", "--abi", "cp314", "--abi", "none"),
    *("--platform", "pyemscripten_2026_0_wasm32", "--platform", "manylinux_2_28_x86_64"),
)
COMPILED = ".so"
WASM_TAG = "wasm32"
NOT_FOR_THE_PAGE = (".pyi", ".typed", ".c", ".md", ".txt", "RECORD", "WHEEL")


def fetch(name: str) -> list[Path]:
    """The wheels of `requirements/<name>.txt`, downloaded when that file has changed since the last time."""
    pins = REQUIREMENTS / f"{name}.txt"
    folder = CACHE / "wheels" / f"{name}-{hashlib.sha256(pins.read_bytes()).hexdigest()[:12]}"
    if not (folder / "complete").exists():
        folder.mkdir(parents=True, exist_ok=True)
        _download(pins, folder)
        (folder / "complete").touch()
    return sorted(folder.glob("*.whl"))


def members(wheel: Path, *, everything: bool = False) -> Iterator[tuple[str, bytes]]:
    """The files of a wheel that the page can use, by their path under `sys.path`; or all that Pyodide can."""
    with zipfile.ZipFile(wheel) as archive:
        for name in sorted(archive.namelist()):
            if _runs(name, wheel) and (everything or not name.endswith(NOT_FOR_THE_PAGE)):
                yield name, archive.read(name)


def _download(pins: Path, folder: Path) -> None:
    command = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", "download", "--no-deps"]
    checks = ["--require-hashes", "--only-binary=:all:", *TARGET, "--dest", str(folder), "--requirement", str(pins)]
    subprocess.run([*command, *checks], check=True)


def _runs(name: str, wheel: Path) -> bool:
    return not name.endswith("/") and (WASM_TAG in wheel.name or not name.endswith(COMPILED))
