"""The dialog that is open, if any."""

from dataclasses import dataclass
from typing import Literal

Kind = Literal[
    "note-menu",
    "move",
    "link",
    "cell",
    "paste",
    "questions",
    "colour",
    "segments",
    "state",
    "touchpoint-menu",
    "stage-menu",
    "move-touchpoint",
    "stages",
    "lanes",
    "journeys",
    "project-menu",
    "rename",
    "delete",
    "finish",
    "storage",
    "open",
    "import",
    "import-text",
    "settings",
    "help",
    "questions-list",
    "conflict",
    "consequences",
    "version-save",
    "version-rename",
    "version-restore",
    "version-delete",
    "kpi-kinds",
    "export",
    "share",
    "link-locked",
    "link-broken",
]


@dataclass(frozen=True, slots=True)
class Dialog:
    """`about`: ids it is about; `anchor`: the DOM id it opens beside (None: in the middle)."""

    kind: Kind
    about: tuple[str, ...] = ()
    anchor: str | None = None
    search: str = ""
    picked: frozenset[str] = frozenset()
