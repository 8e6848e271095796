"""What elements that come by the hundred send, written once and named by `data-act`.

A note's face has a dozen keys; in each note's own attributes that would be three kilobytes a note.
`ID` is the `data-item` of the nearest element that has one, `SELF` the DOM id of the element itself.
"""

from collections.abc import Mapping
from typing import Any

from throughline.core.messages import canvas as c
from throughline.core.messages import journey as j
from throughline.core.messages import links as l
from throughline.core.messages import session as m
from throughline.core.messages.base import Message
from throughline.view.events import EXTEND, NUMBER, WHICH

ID = "$id"
SELF = "$self"

Sent = tuple[type[Message], Mapping[str, Any]]
Act = Mapping[str, Sent]
"""By event ("click"), or by key with a colon before it (":Alt+ArrowUp")."""

_MENU: Sent = (m.DialogAsked, {"kind": "note-menu", "about": [ID], "anchor": SELF})

NOTE_FACE: Act = {
    "click": (m.Chosen, {"id": ID, "extend": EXTEND}),
    "dblclick": (c.NoteEditAsked, {"note": ID}),
    "contextmenu": _MENU,
    ":Enter": (c.NoteEditAsked, {"note": ID}),
    ":F2": (c.NoteEditAsked, {"note": ID}),
    ":Alt+ArrowUp": (c.NoteNudged, {"note": ID, "by": -1}),
    ":Alt+ArrowDown": (c.NoteNudged, {"note": ID, "by": 1}),
    ":Alt+ArrowLeft": (c.NoteShifted, {"note": ID, "by": -1}),
    ":Alt+ArrowRight": (c.NoteShifted, {"note": ID, "by": 1}),
    ":Delete": (c.NotesDeleted, {"notes": [ID]}),
    ":Backspace": (c.NotesDeleted, {"notes": [ID]}),
    ":Ctrl+d": (c.NotesDuplicated, {"notes": [ID]}),
    ":m": _MENU,
    ":l": (m.DialogAsked, {"kind": "link", "about": [ID], "anchor": SELF}),
    ":Space": (m.Chosen, {"id": ID}),
    ":Ctrl+Space": (m.Chosen, {"id": ID, "extend": True}),
}

_TOUCH_MENU: Sent = (m.DialogAsked, {"kind": "touchpoint-menu", "about": [ID], "anchor": SELF})

TOUCH_FACE: Act = {
    "click": (m.Chosen, {"id": ID, "extend": EXTEND}),
    "dblclick": (j.NameEditAsked, {"id": ID}),
    "focusin": (j.TouchpointFocused, {"touchpoint": ID}),
    "contextmenu": _TOUCH_MENU,
}
"""Its keys are those of the grid it stands in."""


def _nudged(by: float, which: str = "felt") -> Sent:
    return j.EmotionNudged, {"touchpoint": ID, "by": by, "which": which}


POINT: Act = {
    "click": (m.Chosen, {"id": ID, "extend": EXTEND}),
    "tl-scale": (j.EmotionDragged, {"touchpoint": ID, "value": NUMBER, "which": WHICH}),
    "tl-scaled": (j.EmotionLeft, {"touchpoint": ID}),
    ":ArrowUp": _nudged(0.5),
    ":ArrowDown": _nudged(-0.5),
    ":PageUp": _nudged(1),
    ":PageDown": _nudged(-1),
    ":Shift+ArrowUp": _nudged(0.5, "expected"),
    ":Shift+ArrowDown": _nudged(-0.5, "expected"),
    ":ArrowLeft": (j.PointWent, {"touchpoint": ID, "by": -1}),
    ":ArrowRight": (j.PointWent, {"touchpoint": ID, "by": 1}),
    ":Delete": (j.EmotionCleared, {"touchpoint": ID}),
    ":Backspace": (j.EmotionCleared, {"touchpoint": ID}),
    ":Enter": (j.PointLeft, {"touchpoint": ID}),
    ":Escape": (j.PointLeft, {"touchpoint": ID, "revert": True}),
    ":Space": (m.Chosen, {"id": ID}),
}

_FOCUSED: Act = {"focusin": (l.CellFocused, {"cell": SELF})}

MATRIX: Mapping[str, Act] = {
    "matrix-cell": _FOCUSED,
    "matrix-stage": {**_FOCUSED, "click": (m.ChosenAt, {"id": ID})},
    "matrix-block": {**_FOCUSED, "click": (l.BlockFolded, {"block": ID})},
    "matrix-row": {**_FOCUSED, "click": (m.Chosen, {"id": ID})},
    "matrix-entry": {"click": (m.ChosenAt, {"id": ID})},
    "matrix-plus": {"click": (l.CellAsked, {"cell": SELF})},
}
"""Its keys are those of the table around it."""

STRIP_POINT: Act = {
    "click": (m.Chosen, {"id": ID}),
    ":Enter": (m.Chosen, {"id": ID}),
    ":Space": (m.Chosen, {"id": ID}),
    ":ArrowLeft": (l.PointStepped, {"touchpoint": ID, "by": -1}),
    ":ArrowRight": (l.PointStepped, {"touchpoint": ID, "by": 1}),
}

ACTS: dict[str, Act] = {
    "strip-point": STRIP_POINT,
    **MATRIX,
    "note-face": NOTE_FACE,
    "note-still": {"click": (m.Chosen, {"id": ID})},
    "note-menu": {"click": _MENU},
    "note-handle": {
        "click": (m.DialogAsked, {"kind": "link", "about": [ID], "anchor": SELF}),
        "tl-join": (c.Joined, {"these": [ID], "those": ["$item"]}),
    },
    "touch-face": TOUCH_FACE,
    "touch-still": {"click": (m.Chosen, {"id": ID})},
    "touch-menu": {"click": _TOUCH_MENU},
    "touch-handle": {
        "click": (m.DialogAsked, {"kind": "link", "about": [ID], "anchor": SELF}),
        "tl-join": (c.Joined, {"these": [ID], "those": ["$item"]}),
    },
    "point": POINT,
}
"""Other screens add theirs here, by name."""


def act(name: str) -> dict[str, str]:
    """The attribute of an element that does what `name` does."""
    if name not in ACTS:
        raise KeyError(name)
    return {"data-act": name}


def table() -> dict[str, dict[str, tuple[str, Mapping[str, Any]]]]:
    """The acts with messages by name, as the browser's door wants them."""
    return {
        name: {event: (kind.__name__, fields) for event, (kind, fields) in sends.items()}
        for name, sends in ACTS.items()
    }
