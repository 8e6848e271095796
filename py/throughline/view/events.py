"""Which message an element sends, written into its attributes by message class.

    button(on("click", NoteAdded, place="KP"))
    textarea(on("input", NoteTyped, note=id, text=VALUE))
    li(on_keys({"Alt+ArrowUp": (NoteNudged, {"note": id, "by": -1})}))

Fields that are known only when it happens are named by the constants below.
"""

import json
from collections.abc import Mapping
from typing import Any

from throughline.core.messages.base import Message

VALUE = "$value"
"""The value of the form field that sends the message."""
PASTED = "$pasted"
"""What is being pasted, where it is a list (a single line is pasted as it is)."""
CHECKED = "$checked"
"""Whether the box that sends the message is ticked."""
EXTEND = "$extend"
"""Whether Ctrl, Cmd or Shift was held."""
FORM = "$form:"
"""`FORM + "name"`: the value of another field of the same form."""
ITEM, PLACE, INDEX = "$item", "$place", "$index"
"""For drops: what was dragged, where to (the list's `data-place`), before which position."""
KEY = "$key"
"""The character of the key that was pressed."""
WHICH = "$which"
"""For drags along a scale: which of two numbers is meant, `felt` or `expected`."""
NUMBER = "$number"
"""For drags along a scale: the number under the pointer."""
X, Y = "$x", "$y"
"""For drags on a plane with two scales: the numbers under the pointer."""


def _written(kind: type[Message], fields: Mapping[str, Any]) -> list[Any]:
    unknown = fields.keys() - set(kind.field_names)
    if unknown:
        raise TypeError(f"{kind.__name__} has no {sorted(unknown)}")
    return [kind.__name__, fields]


def on(event: str, kind: type[Message], /, **fields: Any) -> dict[str, str]:
    """The attribute that sends this message on this event."""
    return {f"data-on-{event}": json.dumps(_written(kind, fields), ensure_ascii=False)}


def on_keys(keys: Mapping[str, tuple[type[Message], Mapping[str, Any]]]) -> dict[str, str]:
    """The attribute that sends messages on keys, such as "Enter" or "Alt+ArrowUp"; "Type" is any key that writes."""
    table = {key: _written(kind, fields) for key, (kind, fields) in keys.items()}
    return {"data-keys": json.dumps(table, ensure_ascii=False)}
