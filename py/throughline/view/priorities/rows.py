"""The opportunities of a touchpoint or a stage: each leads to its panel; one more is made where one is."""

from collections.abc import Iterator, Sequence

from htpy import Element, Node, button, fragment, li, span, ul

from throughline.core.messages import priorities as m
from throughline.core.messages.session import Chosen
from throughline.core.opportunity import Opportunity
from throughline.core.priorities.listing import is_late
from throughline.core.written import day_text
from throughline.view.events import on
from throughline.view.priorities import figures
from throughline.view.scene import Scene


def draw(seen: Scene, found: Sequence[Opportunity], about: str) -> Node:
    """The list, and the button."""
    make = button(".btn.small", on("click", m.OpportunityAsked, about=about), type="button", id="make-opportunity")
    return fragment[
        found and ul(".chance-rows", aria_label=seen.say("panel.opportunities"))[(_row(seen, each) for each in found)],
        not seen.model.read_only and make[seen.say("opportunity.make")],
    ]


def _row(seen: Scene, one: Opportunity) -> Element:
    return li[
        button(".chance-row", on("click", Chosen, id=one.id), type="button", id=f"chance-{one.id}")[
            span[one.text or seen.say("priorities.unnamed")], span(".quiet.num")[" · ".join(_facts(seen, one))]
        ]
    ]


def _facts(seen: Scene, one: Opportunity) -> Iterator[str]:
    """Where it stands, who does it, by when, what it is worth."""
    yield seen.say(f"field.status.{one.status}")
    if one.owner:
        yield one.owner
    if one.due:
        late = f" ({seen.say('priorities.late')})" if is_late(one, seen.model.today) else ""
        yield day_text(one.due, seen.model.locale) + late
    worth = figures.worth(seen, one)
    if worth:
        yield worth
