"""Files of the site under names that carry a hash of their content, and the texts that name them."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field
from fnmatch import fnmatch
from pathlib import PurePosixPath

Folder = dict[str, bytes]


def _mark(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:12]


@dataclass
class Assets:
    """What goes into `dist/assets`, and how each plain name (`./assets/app.css`) is spelled there."""

    files: Folder = field(default_factory=dict)
    spelled: dict[str, str] = field(default_factory=dict)

    def add_file(self, name: str, content: bytes) -> None:
        """One file: `app.css` becomes `app-<hash>.css`."""
        path = PurePosixPath(name)
        hashed = f"{path.stem}-{_mark(content)}{path.suffix}"
        self.files[hashed] = content
        self.spelled[name] = hashed

    def add_folder(self, name: str, folder: Folder) -> None:
        """Files that name each other: their folder carries the hash, their names stay."""
        digest = _mark(b"\0".join(path.encode() + b"\0" + content for path, content in sorted(folder.items())))
        for path, content in folder.items():
            self.files[f"{name}-{digest}/{path}"] = content
        self.spelled[f"{name}/"] = f"{name}-{digest}/"

    def named(self, folder: str, pattern: str) -> list[str]:
        """The plain names in a folder that was added, without those in folders below it."""
        inside = (
            name.removeprefix(self.spelled[folder]) for name in self.files if name.startswith(self.spelled[folder])
        )
        return sorted(name for name in inside if "/" not in name and fnmatch(name, pattern))

    def respelled(self, text: str, prefix: str) -> str:
        """The text with every name that follows the prefix as it is spelled in `dist`."""
        names = "|".join(re.escape(name) for name in sorted(self.spelled, key=len, reverse=True))
        named = re.compile(f"({re.escape(prefix)})({names})")
        return named.sub(lambda found: found[1] + self.spelled[found[2]], text)
