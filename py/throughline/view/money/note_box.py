"""What a customer of a segment is worth, at a glance in the panel of its note; the whole of it is on the money screen."""

from htpy import Element, Node, button, div, p

from throughline.core.canvas import Note
from throughline.core.messages.session import ViewAsked
from throughline.core.worth import Worth, worth
from throughline.view.events import on
from throughline.view.money.compared import short_sum
from throughline.view.scene import Scene


def draw(seen: Scene, note: Note) -> Element:
    """The value with its formula, or why there is none; and the way there."""
    found = worth(seen.project, note.id)
    return div(".worth-box")[
        _value(seen, found) if isinstance(found, Worth) else p(".quiet")[seen.say("note.worth.none")],
        button(".link", on("click", ViewAsked, view="money"), type="button", id="panel-to-money")[
            seen.say("note.worth.open")
        ],
    ]


def _value(seen: Scene, found: Worth) -> Node:
    return [
        p(".worth-name")[seen.say("note.worth.revenue" if found.is_revenue else "note.worth")],
        p(".worth-sum.num")[short_sum(seen, found.value)],
        p(".quiet")[seen.say(found.formula)],
    ]
