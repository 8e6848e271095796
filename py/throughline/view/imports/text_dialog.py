"""A text to be brought in: pasted here, or out of a file."""

from htpy import Element, button, div, fragment, label, p, textarea

from throughline.core.messages.imports import TextGiven
from throughline.core.messages.projects import FileAsked
from throughline.core.state.dialog import Dialog
from throughline.view.dialog_parts import asking
from throughline.view.events import FORM, on
from throughline.view.scene import Scene


def draw(seen: Scene, wanted: Dialog) -> Element:
    """The dialog."""
    body = fragment[
        p[seen.say("import.about")],
        div(".field")[
            label(for_="import-text")[seen.say("import.text")],
            textarea(id="import-text", name="text", rows="10", required=True, autofocus=True, spellcheck="false"),
        ],
        p[button(".btn", type="button", id="import-file", **on("click", FileAsked))[seen.say("start.open_file")],],
    ]
    sends = on("submit", TextGiven, text=FORM + "text")
    return asking(seen, wanted, seen.say("import.title"), body, submit=(seen.say("import.look"), sends), look="wide")
