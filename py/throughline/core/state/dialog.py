"""The dialog that is open, if any."""

from typing import Literal

from throughline.core.record import Record

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


class Dialog(Record):
    """`about`: ids it is about; `anchor`: the DOM id it opens beside (None: in the middle)."""

    kind: Kind
    about: tuple[str, ...] = ()
    anchor: str | None = None
    search: str = ""
    picked: frozenset[str] = frozenset()
