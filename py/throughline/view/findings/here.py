"""What was found at the element whose panel is open."""

from htpy import Node, button, ul

from throughline.core.found.listing import concerns, parts_of
from throughline.core.messages import findings as f
from throughline.view.events import on
from throughline.view.findings import cards
from throughline.view.findings.card import Card
from throughline.view.panel_parts import group
from throughline.view.scene import Scene

FEW = 3
HERE = "here-"
"""Before the ids of these cards: what has no id in common with the list is not taken for a part of it."""


def draw(seen: Scene) -> Node:
    """The gravest few, and the way to all of them."""
    shown = seen.model.findings.visible.shown
    about = parts_of(seen.project, seen.model.where.chosen)
    found = [each for each in shown if concerns(each, about)]
    if not found:
        return None
    more = (
        len(found) > FEW
        and button(".link", on("click", f.FindingsHere), type="button", id="findings-of-this")[
            seen.say("findings.all_here", n=len(found))
        ]
    )
    return group(
        seen.say("findings.found_here"),
        [ul(".findings-list")[(cards.here(Card(seen, each, HERE)) for each in found[:FEW])], more],
        name="found",
    )
