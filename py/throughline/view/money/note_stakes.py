"""What is at stake where customers meet a note, at a glance in its panel: the dearest pain, and which others there are."""

from htpy import Element, Node, button, div, p

from throughline.core.canvas import Note
from throughline.core.messages.stake import TurnedTo
from throughline.core.stake.listing import met_by
from throughline.core.stake.telling import headline, reckoning
from throughline.core.text import short
from throughline.view.events import on
from throughline.view.scene import Scene


def draw(seen: Scene, note: Note) -> Node:
    """Nothing where no value is known yet."""
    found = met_by(seen.project, note.id)
    if not found:
        return None
    (pain, stake), *others = found
    return div(".worth-box")[
        p(".worth-name")[seen.say("note.at_stake", pain=short(pain.text))],
        p(".worth-sum.num")[seen.say(headline(stake, seen.project.profile.currency))],
        p(".quiet.num")[seen.say(reckoning(seen.project, stake.parts[0]))],
        _others(seen, [short(each.carrier.text) for each in others]) if others else None,
        button(".link", on("click", TurnedTo, id=pain.id), type="button", id="panel-to-pain")[
            seen.say("note.at_stake.open")
        ],
    ]


def _others(seen: Scene, names: list[str]) -> Element:
    return p(".quiet")[seen.say("note.at_stake.more", n=len(names), names=" · ".join(names))]
