"""The dialog that is open, drawn by its kind; those of other screens stand with their screens."""

from collections.abc import Callable, Mapping
from importlib import import_module

from htpy import Element

from throughline.core.state.dialog import Dialog
from throughline.view import (
    help_dialog,
    journey_dialogs,
    link_dialog,
    note_dialogs,
    project_dialogs,
    question_dialog,
    settings_dialog,
)
from throughline.view.scene import Scene

DRAWERS: tuple[Callable[[Scene, Dialog], Element | None], ...] = (
    note_dialogs.draw,
    link_dialog.draw,
    journey_dialogs.draw,
    project_dialogs.draw,
    help_dialog.draw,
    question_dialog.draw,
    settings_dialog.draw,
)
LATE: Mapping[str, str] = {
    "consequences": "experience.changes_dialog",
    "import": "imports.dialog",
    "import-text": "imports.text_dialog",
    "kpi-kinds": "kpis.kinds_dialog",
    "export": "export_dialog",
    "version-save": "compare.dialogs",
    "version-restore": "compare.dialogs",
    "version-delete": "compare.dialogs",
    "version-rename": "compare.dialogs",
    "share": "share_dialogs",
    "link-locked": "share_dialogs",
    "link-broken": "share_dialogs",
}
"""Dialogs of screens that are imported when they are first needed: the module in `view` that has `draw`."""


def regions(seen: Scene) -> Mapping[str, Callable[[], str]]:
    """The region of the dialog; empty where none is open."""
    return {"dialog": lambda: _drawn(seen)}


def _drawn(seen: Scene) -> str:
    wanted = seen.model.dialog
    if wanted is None:
        return ""
    if wanted.kind in LATE:
        return str(import_module(f"throughline.view.{LATE[wanted.kind]}").draw(seen, wanted) or "")
    for draw in DRAWERS:
        made = draw(seen, wanted)
        if made is not None:
            return str(made)
    return ""
