"""The pains of a touchpoint as a list to choose from: how much each hurts, and what it is worth."""

from collections.abc import Sequence

from htpy import Element, button, li, span, ul

from throughline.core.journey import Pain
from throughline.core.messages.stake import TurnedTo
from throughline.core.stake import Stake, stake_of
from throughline.core.stake.telling import headline
from throughline.view.events import on
from throughline.view.scene import Scene


def draw(seen: Scene, pains: Sequence[Pain]) -> Element:
    """The list."""
    return ul(".pain-rows", aria_label=seen.say("pain.list"))[(_row(seen, each) for each in pains)]


def _row(seen: Scene, pain: Pain) -> Element:
    found = stake_of(seen.project, pain.id)
    return li[
        button(".pain-row", type="button", id=f"pain-{pain.id}", **on("click", TurnedTo, id=pain.id))[
            span(".pain-text")[pain.text],
            span(".pain-facts.num")[
                seen.say(f"journey.severity.{pain.severity}") if pain.severity else seen.say("pain.unrated"),
                isinstance(found, Stake) and [" · ", seen.say(headline(found, seen.project.profile.currency))],
            ],
        ]
    ]
