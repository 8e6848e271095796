"""Writes `sw.js`: the service worker with the list of what belongs to this release."""

from __future__ import annotations

import base64
import hashlib
import json
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tools.places import STATIC

if TYPE_CHECKING:
    from tools.assets import Folder

PAGE = "index.html"
KEPT = (PAGE, "assets/", "static/examples/")
"""What a visit without a network may ask for; the schema and /embed/ are for other people's pages."""
RELEASE = re.compile(rb'<html[^>]* data-release="([\w-]+)"')
TWIN = ".gzipped"
"""For hosts that do not compress: the same again, so it is not kept twice."""


class UnnamedReleaseError(ValueError):
    """The page does not say of which release it is."""


def made(files: Folder) -> bytes:
    """The worker for the files of a site (path in `dist` → content)."""
    kept = {_path(name): content for name, content in sorted(files.items()) if _is_kept(name)}
    packed = {name.replace(TWIN, ".txt"): name for name in sorted(files) if name.endswith(TWIN)}
    source = (STATIC / "worker" / "sw.js").read_text(encoding="utf-8")
    listed = {path: _integrity(content) for path, content in kept.items()}
    release = RELEASE.search(files[PAGE])
    if release is None:
        raise UnnamedReleaseError
    parts = {"__FILES__": _json(listed), "__PACKED__": _json(packed), "__RELEASE__": release[1].decode()}
    for placeholder, text in parts.items():
        source = source.replace(placeholder, text)
    return source.encode()


def renew(folder: Path) -> None:
    """Write the worker of a site whose files were changed after it was built."""
    (folder / "sw.js").unlink(missing_ok=True)
    paths = [path for path in folder.rglob("*") if path.is_file()]
    files = {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}
    (folder / "sw.js").write_bytes(made(files))


def _is_kept(name: str) -> bool:
    return name.startswith(KEPT) and not name.endswith(TWIN)


def _path(name: str) -> str:
    """The page is asked for by its folder."""
    return "" if name == PAGE else name


def _integrity(content: bytes) -> str:
    """As a page writes it to say what a file must be."""
    return f"sha256-{base64.b64encode(hashlib.sha256(content).digest()).decode()}"


def _json(value: object) -> str:
    return json.dumps(value, indent=1, sort_keys=True)


if __name__ == "__main__":
    renew(Path(sys.argv[1]))
