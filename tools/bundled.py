"""Modules of JavaScript as one file: each file that the page asks for costs it a moment of its start."""

from __future__ import annotations

import re
import subprocess
from typing import TYPE_CHECKING

from tools.places import NODE_MODULES, ROOT

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

ESBUILD = NODE_MODULES / ".bin" / "esbuild"
# What is common to the browsers that have what PyScript needs.
TARGET = "es2022"


def bundled(entry: Path, places: Mapping[str, str]) -> bytes:
    """A module with all that it imports, but for what lies at `places`: a name in an import → where it is found."""
    outside = [f"--external:{name}" for name in places]
    command = [str(ESBUILD), str(entry), "--bundle", "--format=esm", "--minify", f"--target={TARGET}", *outside]
    made = subprocess.run(
        [*command, "--legal-comments=inline", "--log-level=warning"],
        check=True,
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    ).stdout
    for name, place in places.items():
        made = re.sub(rf"""(["']){re.escape(name)}\1""", f'"{place}"', made)
    return made.encode()


def joined(scripts: list[Path]) -> bytes:
    """Classic scripts one after the other, each as it is: what runs before anything else is readable where it runs."""
    return b"\n".join(script.read_bytes() for script in scripts)
