"""Pins what requirements/*.in ask for, with hashes: all files for developers' machines, one wheel each for the page."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

from tools.places import REQUIREMENTS
from tools.wheels import TARGET

QUIET = ("--no-emit-index-url", "--no-emit-find-links", "--no-emit-trusted-host", "--no-header")
PIP_TOOLS = "pip-tools==7.6.2"
MADE = "# Made by `make requirements` from"


def main() -> None:
    """Write dev.txt and what the page gets anew."""
    _pin_for_developers()
    for name in ("page", "page-test", "page-xlsx"):
        _pin_for_the_page(name)


def _pin_for_developers() -> None:
    """With pip-tools, in a place of its own: it is needed only here."""
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        python = str(Path(folder) / "bin" / "python")
        subprocess.run([python, "-m", "pip", "install", "--quiet", PIP_TOOLS], check=True)
        compile_ = [python, "-m", "piptools", "compile", "--quiet", "--generate-hashes", "--strip-extras", *QUIET]
        subprocess.run([*compile_, "--allow-unsafe", "-o", "dev.txt", "dev.in"], check=True, cwd=REQUIREMENTS)
    pinned = REQUIREMENTS / "dev.txt"
    pinned.write_text(f"{MADE} dev.in.\n{pinned.read_text(encoding='utf-8')}", encoding="utf-8")


def _pin_for_the_page(name: str) -> None:
    source = REQUIREMENTS / f"{name}.in"
    wanted = [line for line in source.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    with tempfile.TemporaryDirectory() as folder:
        download = [sys.executable, "-m", "pip", "--quiet", "download", "--no-deps", "--only-binary=:all:"]
        subprocess.run([*download, *TARGET, "--dest", folder, *wanted], check=True)
        lines = [f"{line} --hash=sha256:{_hash(line, Path(folder))}" for line in wanted]
    text = "\n".join([f"{MADE} {name}.in: one wheel each, named by its hash.", *lines])
    (REQUIREMENTS / f"{name}.txt").write_text(f"{text}\n", encoding="utf-8")


def _hash(requirement: str, folder: Path) -> str:
    name = requirement.partition("==")[0].replace("-", "_")
    (wheel,) = [path for path in folder.glob("*.whl") if path.name.split("-")[0].lower() == name]
    return hashlib.sha256(wheel.read_bytes()).hexdigest()


if __name__ == "__main__":
    main()
