"""Events of the page become messages; nothing else is heard.

A handful of listeners on the document find the nearest element with `data-on-<event>` or
`data-keys` (written by `view.events`), fill in what is known only now, and hand name and fields on.
"""

import json
from collections.abc import Callable, Mapping
from typing import Any

import js
from pyodide.ffi import create_proxy

Send = Callable[[str, dict[str, Any]], None]
Keys = Mapping[str, tuple[str, dict[str, Any]]]

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
)
_TEXT_TYPES = {"", "text", "search", "number", "email", "url", "tel", "date"}


def listen(send: Send, shortcuts: Keys) -> None:
    """Listen for ever. `shortcuts` hold wherever the focus is, but not inside a text field."""

    def heard(event: Any) -> None:  # noqa: ANN401 - a JavaScript event
        if event.type == "keydown":
            _key(event, send, shortcuts)
        else:
            _event(event, send)

    proxy = create_proxy(heard)
    for name in EVENTS:
        js.document.addEventListener(name, proxy, name == "cancel")


def _event(event: Any, send: Send) -> None:  # noqa: ANN401
    target = event.target
    if not target or not hasattr(target, "closest"):
        return
    element = target.closest(f"[data-on-{event.type}]")
    if not element or element.getAttribute("aria-disabled") == "true":
        return
    if event.type in {"submit", "cancel", "contextmenu", "paste"}:
        if event.type == "paste" and not _is_list(event):
            return
        event.preventDefault()
    if element.hasAttribute("data-self") and not element.isSameNode(target):
        return
    name, fields = json.loads(element.getAttribute(f"data-on-{event.type}"))
    send(name, {key: _filled(value, element, event) for key, value in fields.items()})


def _is_list(event: Any) -> bool:  # noqa: ANN401
    """Several lines pasted into a one-note field are several notes."""
    return "\n" in event.clipboardData.getData("text/plain").strip()


def _filled(value: Any, element: Any, event: Any) -> Any:  # noqa: ANN401, PLR0911 - one line a marker
    if not isinstance(value, str) or not value.startswith("$"):
        return value
    if value.startswith("$form:"):
        return _form_value(element, value.removeprefix("$form:"))
    match value:
        case "$value":
            return element.value
        case "$checked":
            return bool(element.checked)
        case "$extend":
            return bool(getattr(event, "ctrlKey", False) or event.metaKey or event.shiftKey)
        case "$pasted":
            return event.clipboardData.getData("text/plain")
        case "$item" | "$place" | "$index" | "$number":
            return getattr(event.detail, value[1:])
    return value


def _form_value(element: Any, name: str) -> str:  # noqa: ANN401
    form = element if element.tagName == "FORM" else element.closest("form")
    field = form.elements.namedItem(name)
    return str(field.value) if field else ""


def _key(event: Any, send: Send, shortcuts: Keys) -> None:  # noqa: ANN401
    if event.isComposing:
        return
    name = _key_name(event)
    element = event.target.closest("[data-keys]") if hasattr(event.target, "closest") else None
    while element:
        found = json.loads(element.getAttribute("data-keys")).get(name)
        if found and not (element.hasAttribute("data-keys-self") and not element.isSameNode(event.target)):
            event.preventDefault()
            send(found[0], {key: _filled(value, event.target, event) for key, value in found[1].items()})
            return
        parent = element.parentElement
        element = parent.closest("[data-keys]") if parent else None
    if name in shortcuts and not _is_text_field(event.target) and not js.document.querySelector("dialog[open]"):
        event.preventDefault()
        send(*shortcuts[name])


def _key_name(event: Any) -> str:  # noqa: ANN401
    key = event.key.lower() if len(event.key) == 1 else event.key
    parts = [
        "Ctrl" if event.ctrlKey or event.metaKey else "",
        "Alt" if event.altKey else "",
        "Shift" if event.shiftKey and (len(event.key) > 1 or event.ctrlKey or event.metaKey) else "",
        "Space" if key == " " else key,
    ]
    return "+".join(part for part in parts if part)


def _is_text_field(target: Any) -> bool:  # noqa: ANN401
    if target.tagName == "TEXTAREA" or target.isContentEditable:
        return True
    return target.tagName == "INPUT" and target.type in _TEXT_TYPES
