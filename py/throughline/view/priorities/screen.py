"""The whole screen: ideas, the chart with its tray, the list, the segments."""

from collections.abc import Callable, Mapping

from htpy import Element, Node, button, div, form, h2, header, label, p, span, textarea

from throughline.core.messages import priorities as m
from throughline.core.update.opportunities import NEW
from throughline.view.events import FORM, PASTED, VALUE, on, on_keys
from throughline.view.priorities import chart, ideas, listing, segments
from throughline.view.scene import Scene

PARTS: Mapping[str, Callable[[Scene], str]] = {
    "opportunity-ideas": ideas.region,
    "opportunity-chart": chart.region,
    "opportunity-list": listing.region,
    "segment-priorities": segments.region,
}


def regions(seen: Scene) -> Mapping[str, Callable[[], str]]:
    """The regions of this screen."""
    return {"work": lambda: _frame(seen), **{id_: _part(seen, draw) for id_, draw in PARTS.items()}}


def _frame(seen: Scene) -> str:
    inputs = (not seen.project.opportunities, seen.model.priorities.ideas)
    return seen.kept("priorities", inputs, lambda: _screen(seen))


def _part(seen: Scene, draw: Callable[[Scene], str]) -> Callable[[], str]:
    return lambda: draw(seen)


def _screen(seen: Scene) -> Element:
    return div(".priorities")[
        _head(seen),
        (div(id=id_, data_region=True) for id_ in PARTS),
    ]


def _head(seen: Scene) -> Element:
    return header(".priorities-head")[
        div(".priorities-title")[h2[seen.say("priorities.title")], _tools(seen)],
        not seen.project.opportunities and p(".people-teach")[seen.say("priorities.teach")],
        not seen.model.read_only and _new(seen),
    ]


def _tools(seen: Scene) -> Element:
    opened = "true" if seen.model.priorities.ideas else "false"
    return div(".actions")[
        button(".btn", on("click", m.IdeasToggled), type="button", id="ideas-toggle", aria_expanded=opened)[
            seen.say("priorities.ideas")
        ],
        seen.project.opportunities
        and button(".btn", on("click", m.TableAsked), type="button", id="opportunities-export")[
            seen.say("priorities.export")
        ],
    ]


def _new(seen: Scene) -> Node:
    """One is typed and entered; a pasted list is one for each line."""
    return form(".new-opportunity", on("submit", m.OpportunityWritten, text=f"{FORM}text"), id="new-opportunity-form")[
        label(".hidden", for_=NEW)[seen.say("priorities.new")],
        textarea(
            on("paste", m.OpportunityWritten, text=PASTED),
            on_keys({"Enter": (m.OpportunityWritten, {"text": VALUE})}),
            id=NEW, name="text", rows=1, placeholder=seen.say("priorities.new_placeholder"), autocomplete="off",
        ),
        button(".btn.primary", type="submit", id="new-opportunity-add")[
            span(aria_hidden="true")["+ "], seen.say("priorities.add")
        ],
    ]  # fmt: skip
