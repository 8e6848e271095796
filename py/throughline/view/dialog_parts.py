"""The frame of every dialog: a title, a way out, a body, a foot."""

from typing import Any

from htpy import Element, Node, button, dialog, div, form, h2, span

from throughline.core.messages import session as m
from throughline.core.messages.base import Message
from throughline.core.state.dialog import Dialog
from throughline.view.events import on
from throughline.view.scene import Scene


def _frame(seen: Scene, wanted: Dialog, look: str, title: str) -> Element:
    """The dialog's own element; Escape and a click outside close it."""
    del seen
    return dialog(
        {"class": look},
        id="the-dialog",
        aria_labelledby="dialog-title" if title else None,
        data_anchor=wanted.anchor,
        data_self=True,
        **on("cancel", m.DialogClosed),
        **on("click", m.DialogClosed),
    )


def closing(seen: Scene) -> Element:
    """The cross."""
    words = seen.say("dialog.close")
    return button(
        ".icon-btn", type="button", id="dialog-close", aria_label=words, title=words, **on("click", m.DialogClosed)
    )[span(aria_hidden="true")["✕"]]


def cancel(seen: Scene) -> Element:
    """The button that leaves without doing anything."""
    return button(".btn", type="button", id="dialog-cancel", **on("click", m.DialogClosed))[seen.say("dialog.cancel")]


def framed(  # noqa: PLR0913 - what a dialog is made of
    seen: Scene, wanted: Dialog, title: str, body: Node, *, foot: Node = None, look: str = ""
) -> Element:
    """A dialog with a title."""
    return _frame(seen, wanted, look, title)[
        div(".dialog-head")[h2(id="dialog-title")[title], closing(seen)],
        div(".dialog-body")[body],
        foot and div(".dialog-foot")[foot],
    ]


def asking(  # noqa: PLR0913 - what a dialog is made of
    seen: Scene, wanted: Dialog, title: str, body: Node, *, submit: tuple[str, dict[str, Any]], look: str = ""
) -> Element:
    """A dialog that is a form: `submit` is (words, attributes of the form that send the message)."""
    words, sends = submit
    return _frame(seen, wanted, look, title)[
        form(id="dialog-form", **sends)[
            div(".dialog-head")[h2(id="dialog-title")[title], closing(seen)],
            div(".dialog-body")[body],
            div(".dialog-foot")[cancel(seen), button(".btn.primary", type="submit", id="dialog-submit")[words]],
        ]
    ]


def menu(seen: Scene, wanted: Dialog, title: str, items: Node) -> Element:
    """A short list of things to do."""
    return _frame(seen, wanted, "menu", title)[div(".menu-list")[h2(".menu-title", id="dialog-title")[title], items]]


def item(  # noqa: PLR0913 - each is a part of one line of a menu
    words: str,
    kind: type[Message],
    /,
    *,
    id_: str,
    key: str = "",
    danger: bool = False,
    checked: bool | None = None,
    **fields: Any,
) -> Element:
    """One thing to do in a menu."""
    return button(
        ".menu-item.danger" if danger else ".menu-item",
        type="button",
        id=id_,
        aria_current=None if checked is None else ("true" if checked else None),
        **on("click", kind, **fields),
    )[words, key and span(".key")[key]]
