"""The frame of every panel: its head, and its groups."""

from importlib import import_module

from htpy import Element, Node, button, details, div, h2, p, span, summary

from throughline.core.messages import session as m
from throughline.view.events import on
from throughline.view.scene import Scene


def head(seen: Scene, title: str, kind: str, more: Node = None) -> Element:
    """The head of a panel: what it is, and the cross."""
    words = seen.say("side.close")
    return div(".panel-head")[
        div[h2(id="panel-title", tabindex="-1")[title], p(".panel-kind")[kind, more]],
        button(
            ".icon-btn", type="button", id="panel-close", aria_label=words, title=words, **on("click", m.ChoiceCleared)
        )[span(aria_hidden="true")["✕"]],
    ]


def group(title: str, body: Node, *, name: str, opened: bool = True) -> Element:
    """A titled group that can be folded away."""
    return details(".group", id=f"group-{name}", open=opened)[summary[span[title]], div(".group-body")[body]]


def found_here(seen: Scene) -> Node:
    """What was found at the chosen element; imported where anything was."""
    if not seen.model.findings.visible.shown:
        return None
    made: Node = import_module("throughline.view.findings.here").draw(seen)
    return made
