"""What stands where there is no journey, or no stage yet: what a journey is, and three ways to begin."""

from htpy import Element, Node, button, div, h2, p, span

from throughline.core.journey import Journey
from throughline.core.journeys import STAGES, stage_names
from throughline.core.messages import journey as m
from throughline.view.events import on
from throughline.view.scene import Scene


def no_journey(seen: Scene) -> Element:
    """The project has no journey."""
    live = not seen.model.read_only
    return div(".journey.empty", id="journey")[
        div(".teach")[
            h2[seen.say("journey.none_title")],
            p[seen.say("journey.none_text")],
            live and p(".quiet")[seen.say("journey.choose_set")],
            live and _sets(seen, None),
            live
            and button(".btn", type="button", id="add-journey", **on("click", m.JourneyAdded))[
                seen.say("journey.begin_blank")
            ],
        ]
    ]


def no_stage(seen: Scene, journey: Journey) -> Element:
    """The journey has no stage."""
    live = not seen.model.read_only
    return div(".teach", id="grid-box")[
        h2[seen.say("journey.no_stage_title")],
        p[seen.say("journey.no_stage_text")],
        live and _sets(seen, journey),
        live
        and button(".btn", type="button", id="add-stage", **on("click", m.StageAdded, journey=journey.id))[
            seen.say("journey.add_stage")
        ],
    ]


def _sets(seen: Scene, journey: Journey | None) -> Element:
    return div(".stage-sets")[(stage_set(seen, each, journey) for each in STAGES)]


def stage_set(seen: Scene, which: str, journey: Journey | None) -> Element:
    """A ready set, as a card that is a button."""
    sends = (
        on("click", m.StageSetChosen, journey=journey.id, stage_set=which)
        if journey
        else on("click", m.JourneyAdded, stage_set=which)
    )
    return button(".stage-set", type="button", id=f"set-{which}", **sends)[
        span(".set-name")[seen.say(f"stages.{which}")],
        span(".set-for")[seen.say(f"stages.{which}.for")],
        _names(seen, which),
    ]


def _names(seen: Scene, which: str) -> Node:
    names = stage_names(which, seen.model.locale.language)  # type: ignore[arg-type]
    return span(".set-stages")[" → ".join(names)]
