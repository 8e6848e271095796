"""Python sources → bytecode of the interpreter in the page, kept by content so that a rebuild compiles what changed."""

from __future__ import annotations

import hashlib
import json
import subprocess
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from tools.places import CACHE, PYODIDE, ROOT

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

COMPILER = ROOT / "tools" / "compile.mjs"
# Docstrings are dead weight in the page. Asserts are so in other people's code; ours keeps them.
THEIRS = 2
OURS = 0


@dataclass(frozen=True)
class Source:
    """One module: `name` is its path under `sys.path` and what a traceback shows."""

    name: str
    text: bytes
    optimize: int = OURS


def compiled(sources: Sequence[Source]) -> list[tuple[str, bytes]]:
    """The modules as (path ending in .pyc, bytes), in the order given."""
    missing = [source for source in sources if not _kept(source).exists()]
    if missing:
        _compile(missing)
    return [(f"{source.name}c", _kept(source).read_bytes()) for source in sources]


def _compile(sources: Sequence[Source]) -> None:
    jobs = [
        {"name": source.name, "text": source.text.decode(), "target": str(_kept(source)), "optimize": source.optimize}
        for source in sources
    ]
    command = ["node", str(COMPILER)]
    subprocess.run(command, input=json.dumps({"jobs": jobs}), text=True, check=True, cwd=ROOT)


def _kept(source: Source) -> Path:
    parts = (_compiler(), source.name.encode(), str(source.optimize).encode(), source.text)
    digest = hashlib.sha256(b"\0".join(parts)).hexdigest()
    return CACHE / "pyc" / digest[:2] / f"{digest}.pyc"


@cache
def _compiler() -> bytes:
    """What compiles, and how."""
    return (PYODIDE / "package.json").read_bytes() + COMPILER.read_bytes()
