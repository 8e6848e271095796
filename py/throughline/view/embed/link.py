"""In place of the document: the link in the frame's address is locked, or cannot be opened."""

from collections.abc import Callable, Mapping

from htpy import Element, Node, button, form, fragment, h1, p, section

from throughline.core.messages import share as m
from throughline.view.events import FORM, on
from throughline.view.scene import Scene
from throughline.view.share_dialogs import broken_words, passphrase_field


def regions(seen: Scene) -> Mapping[str, Callable[[], str]]:
    """One region."""
    return {"work": lambda: str(_drawn(seen))}


def _drawn(seen: Scene) -> Element:
    title = "link.locked_title" if seen.model.share.locked is not None else "link.broken_title"
    return section(".embed-link", aria_labelledby="link-title")[
        h1(id="link-title")[seen.say(title)],
        _locked(seen) if seen.model.share.locked is not None else broken_words(seen),
    ]


def _locked(seen: Scene) -> Node:
    if not seen.model.share.can_lock:
        return p[seen.say("share.no_lock")]
    return fragment[
        p[seen.say("link.locked_about")],
        form(autocomplete="off", **on("submit", m.LinkUnlocked, passphrase=FORM + "passphrase"))[
            passphrase_field(seen), button(".btn.primary", type="submit", id="link-open")[seen.say("link.open")]
        ],
    ]
