"""Keys that hold wherever the focus is, except in a text field."""

from throughline.core.messages import session as m
from throughline.core.messages.base import Message
from throughline.core.messages.paper import PrintAsked
from throughline.core.messages.projects import SaveAsked


def _to(kind: type[Message], /, **fields: object) -> tuple[str, dict[str, object]]:
    return kind.__name__, fields


HIDE_FINDINGS = "HiddenToggled"
"""By its name: the messages of findings are imported when they are first wanted."""
PRINT = {"Ctrl+p": _to(PrintAsked)}
"""In a frame: the browser would print the page around it."""

SHORTCUTS = {
    "Ctrl+z": _to(m.UndoAsked),
    "Ctrl+Shift+z": _to(m.RedoAsked),
    "Ctrl+y": _to(m.RedoAsked),
    "Ctrl+s": _to(SaveAsked),
    "Escape": _to(m.ChoiceCleared),
    "1": _to(m.ViewAsked, view="canvas"),
    "2": _to(m.ViewAsked, view="journey"),
    "3": _to(m.ViewAsked, view="links"),
    "4": _to(m.ViewAsked, view="personas"),
    "5": _to(m.ViewAsked, view="experience"),
    "6": _to(m.ViewAsked, view="money"),
    "7": _to(m.ViewAsked, view="kpis"),
    "8": _to(m.ViewAsked, view="priorities"),
    "9": _to(m.ViewAsked, view="report"),
    "h": (HIDE_FINDINGS, {}),
    "?": _to(m.DialogAsked, kind="help"),
}
