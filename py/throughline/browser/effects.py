"""Performs effects: each is one small thing the browser does."""

from collections.abc import Callable
from functools import singledispatch
from typing import Any

import js
from pyodide.ffi import to_js

from throughline.core import effects

Send = Callable[[str, dict[str, Any]], None]


def lacks(effect: effects.Effect) -> bool:
    """Whether what an effect is about does not stand in the page (yet)."""
    match effect:
        case effects.Focus(ids=(id_, *_)) | effects.SetField(id=id_) | effects.Reveal(id=id_):
            return not js.document.getElementById(id_)
    return False


@singledispatch
def perform(effect: effects.Effect) -> None:
    """Do what is wanted. An effect nobody can perform is a defect."""
    raise TypeError(type(effect).__name__)


@perform.register
def _focus(effect: effects.Focus) -> None:
    for id_ in effect.ids:
        element = js.document.getElementById(id_)
        if element:
            if not element.isSameNode(js.document.activeElement):
                _focused(element, at_once=effect.after_render)
            if effect.select and hasattr(element, "select"):
                element.select()
            elif element.tagName == "TEXTAREA":
                element.setSelectionRange(len(element.value), len(element.value))
            return


def _focused(element: Any, *, at_once: bool) -> None:
    """Before the picture changes nothing is laid out for it: into sight it comes with that picture."""
    if at_once:
        element.focus()
    else:
        element.focus(_options(preventScroll=True))
        js.throughline.sight.bring(element)


@perform.register
def _type_text(effect: effects.TypeText) -> None:
    # The one way by which the browser takes it for typed: `input` comes now, `change` when the field is left.
    if effect.replace and hasattr(js.document.activeElement, "select"):
        js.document.activeElement.select()
    js.document.execCommand("insertText", False, effect.text)  # noqa: FBT003 - the browser's own order


@perform.register
def _set_field(effect: effects.SetField) -> None:
    element = js.document.getElementById(effect.id)
    if element and element.value != effect.value:
        element.value = effect.value


@perform.register
def _show_address(effect: effects.ShowAddress) -> None:
    url = js.location.pathname + effect.where.query()
    if effect.push:
        js.history.pushState(None, "", url)
    else:
        js.history.replaceState(None, "", url)


@perform.register
def _to_top(_: effects.ToTop) -> None:
    js.scrollTo(0, 0)
    js.document.getElementById("work").scrollTo(0, 0)


@perform.register
def _reveal(effect: effects.Reveal) -> None:
    element = js.document.getElementById(effect.id)
    if element:
        js.throughline.sight.bring(element)


@perform.register
def _download(effect: effects.Download) -> None:
    blob = js.Blob.new(to_js([effect.text]), _options(type=effect.mime))
    url = js.URL.createObjectURL(blob)
    anchor = js.document.createElement("a")
    anchor.href, anchor.download = url, effect.name
    anchor.click()
    js.setTimeout(js.URL.revokeObjectURL.bind(js.URL, url), 60_000)


def _options(**options: object) -> Any:
    return to_js(options, dict_converter=js.Object.fromEntries)
