"""Events of the page become messages; nothing else is heard.

A handful of listeners on the document find the nearest element with `data-on-<event>`, `data-keys`
or `data-act` (written by `view.events` and `view.acts`), fill in what is known only now, and hand
name and fields on. Keys go outwards as far as an element with `data-keys-end` (a field inside a grid).
"""

import json
from collections.abc import Callable, Mapping
from typing import Any

import js
from pyodide.ffi import create_proxy

from throughline.browser.screen import Screen

Send = Callable[[str, dict[str, Any]], None]
Sent = tuple[str, Mapping[str, Any]]
Keys = Mapping[str, Sent]

EVENTS = (
    "click",
    "dblclick",
    "input",
    "change",
    "submit",
    "focusin",
    "focusout",
    "keydown",
    "paste",
    "cancel",
    "contextmenu",
    "tl-drop",
    "tl-join",
    "tl-scale",
    "tl-scaled",
    "tl-plane",
)
_TEXT_TYPES = {"", "text", "search", "number", "email", "url", "tel", "date"}


class Ears:
    """Hears events. `acts` say what elements with `data-act` send; `shortcuts` hold everywhere else.

    `screen` is told where something is being done.
    """

    def __init__(self, send: Send, shortcuts: Keys, acts: Mapping[str, Keys], screen: Screen) -> None:
        """Nothing is heard before `listen`."""
        self._send, self._shortcuts, self._acts, self._screen = send, shortcuts, acts, screen

    def listen(self) -> None:
        """Listen for ever."""
        proxy = create_proxy(self._heard)
        for name in EVENTS:
            js.document.addEventListener(name, proxy, name == "cancel")

    def _heard(self, event: Any) -> None:
        if not event.target or not hasattr(event.target, "closest"):
            return
        around, self._screen.target = self._screen.target, event.target
        try:
            if event.type == "keydown":
                self._key(event)
            else:
                self._event(event)
        finally:
            self._screen.target = around

    def _nearest(self, event: Any, name: str, own: str) -> tuple[Any, Sent] | None:
        """The nearest element that sends something on this, and what it sends."""
        element = event.target.closest(f"[{own}],[data-act]")
        while element:
            sent = self._sent(element, name, own)
            if sent is not None:
                return element, sent
            if own == "data-keys" and element.hasAttribute("data-keys-end"):
                return None
            parent = element.parentElement
            element = parent.closest(f"[{own}],[data-act]") if parent else None
        return None

    def _sent(self, element: Any, name: str, own: str) -> Sent | None:
        if element.hasAttribute(own):
            written = json.loads(element.getAttribute(own))
            found = written.get(name.removeprefix(":")) if own == "data-keys" else written
            if found:
                return found[0], found[1]
        act = self._acts.get(element.getAttribute("data-act") or "", {})
        return act.get(name)

    def _event(self, event: Any) -> None:
        found = self._nearest(event, event.type, f"data-on-{event.type}")
        if found is None:
            return
        element, (name, fields) = found
        if element.getAttribute("aria-disabled") == "true":
            return
        if element.hasAttribute("data-self") and not element.isSameNode(event.target):
            return
        if event.type == "paste" and not _is_list(event):
            return
        if event.type in {"submit", "cancel", "contextmenu", "paste"} or element.hasAttribute("data-link"):
            event.preventDefault()
        self._send(name, _all_filled(fields, element, event))

    def _writing(self, event: Any, name: str) -> tuple[Any, Sent] | None:
        """What is written where no field has the focus yet, for whoever begins one by it ("Type")."""
        if not _writes(event, name) or _is_text_field(event.target) or event.target.tagName == "SELECT":
            return None
        return self._nearest(event, ":Type", "data-keys")

    def _key(self, event: Any) -> None:
        if event.isComposing:
            return
        name = _key_name(event)
        found = self._nearest(event, f":{name}", "data-keys") or self._writing(event, name)
        if found is not None:
            element, (message, fields) = found
            event.preventDefault()
            self._send(message, _all_filled(fields, element, event))
        elif name in self._shortcuts and not _is_busy(event.target):
            event.preventDefault()
            message, fields = self._shortcuts[name]
            self._send(message, dict(fields))


def _writes(event: Any, name: str) -> bool:
    return len(name) == 1 and not event.ctrlKey and not event.metaKey and not event.altKey


def _is_busy(target: Any) -> bool:
    """Shortcuts leave text fields, lists to choose from (letters search them) and open dialogs alone."""
    return _is_text_field(target) or target.tagName == "SELECT" or bool(js.document.querySelector("dialog[open]"))


def _is_list(event: Any) -> bool:
    """Several lines pasted into a one-note field are several notes."""
    return "\n" in event.clipboardData.getData("text/plain").strip()


def _all_filled(fields: Mapping[str, Any], element: Any, event: Any) -> dict[str, Any]:
    return {key: _filled(value, element, event) for key, value in fields.items()}


def _filled(value: Any, element: Any, event: Any) -> Any:
    """A marker (`view.events`) becomes what it stands for now; anything else stays."""
    if isinstance(value, list):
        return [_filled(each, element, event) for each in value]
    if not isinstance(value, str) or not value.startswith("$"):
        return value
    if value.startswith("$form:"):
        return _form_value(element, value.removeprefix("$form:"))
    found = _MARKERS.get(value)
    return found(element, event) if found else value


_MARKERS: Mapping[str, Callable[[Any, Any], Any]] = {
    "$id": lambda element, _: element.closest("[data-item]").getAttribute("data-item"),
    "$self": lambda element, _: element.id,
    "$value": lambda _, event: event.target.value,
    "$checked": lambda _, event: bool(event.target.checked),
    "$extend": lambda _, event: bool(getattr(event, "ctrlKey", False) or event.metaKey or event.shiftKey),
    "$pasted": lambda _, event: event.clipboardData.getData("text/plain"),
    "$item": lambda _, event: event.detail.item,
    "$place": lambda _, event: event.detail.place,
    "$index": lambda _, event: event.detail.index,
    "$key": lambda _, event: event.key,
    "$which": lambda _, event: event.detail.which,
    "$number": lambda _, event: event.detail.number,
    "$x": lambda _, event: event.detail.x,
    "$y": lambda _, event: event.detail.y,
}


def _form_value(element: Any, name: str) -> str:
    form = element if element.tagName == "FORM" else element.closest("form")
    field = form.elements.namedItem(name)
    return str(field.value) if field else ""


def _key_name(event: Any) -> str:
    key = event.key.lower() if len(event.key) == 1 else event.key
    parts = [
        "Ctrl" if event.ctrlKey or event.metaKey else "",
        "Alt" if event.altKey else "",
        "Shift" if event.shiftKey and (len(event.key) > 1 or event.ctrlKey or event.metaKey) else "",
        "Space" if key == " " else key,
    ]
    return "+".join(part for part in parts if part)


def _is_text_field(target: Any) -> bool:
    if target.tagName == "TEXTAREA" or target.isContentEditable:
        return True
    return target.tagName == "INPUT" and target.type in _TEXT_TYPES
