"""The panel of a journey: whose it is, where it begins and ends, its episodes, what it teaches."""

from htpy import Node, button, div, fragment, p

from throughline.core.find import stages_of
from throughline.core.journey import Journey
from throughline.core.messages import journey as m
from throughline.core.order import ordered
from throughline.view import journey_fields
from throughline.view.events import on
from throughline.view.form import Field, form
from throughline.view.panel_parts import found_here, group, head
from throughline.view.scene import Scene


def draw(seen: Scene, journey: Journey) -> Node:
    """The whole panel."""
    return fragment[
        head(seen, journey.name, seen.say("panel.journey", view=seen.say(f"journey.view.{journey.view}"))),
        _actions(seen, journey),
        found_here(seen),
        group(seen.say("panel.journey_facts"), form(seen, journey, _facts(seen, journey)), name="journey-facts"),
        group(
            seen.say("panel.episodes"),
            fragment[
                p(".quiet.small-text")[seen.say("panel.episodes_hint")],
                journey_fields.lines(seen, journey.id, "episode", seen.say("panel.episode_lines")),
            ],
            name="episodes",
        ),
        group(
            seen.say("panel.journey_story"),
            form(seen, journey, (Field("story"), Field("lesson"))),
            name="journey-story",
        ),
    ]


def _facts(seen: Scene, journey: Journey) -> list[Field]:
    personas = [(each.id, each.name) for each in ordered(seen.project.personas)]
    stages = [(each.id, each.name) for each in stages_of(seen.project, journey.id)]
    return [
        Field("name", "line"),
        Field("view", options=[(each, seen.say(f"journey.view.{each}")) for each in ("as-is", "to-be")]),
        *((Field("persona", options=personas), Field("other_persona", options=personas)) if personas else ()),
        *((Field("loops_to", options=stages),) if stages else ()),
    ]


def _actions(seen: Scene, journey: Journey) -> Node:
    if seen.model.read_only:
        return None
    return div(".panel-actions")[
        button(".btn.small", type="button", id="panel-to-be", **on("click", m.JourneyDuplicated, journey=journey.id))[
            seen.say("journey.to_be")
        ],
        button(
            ".btn.small.danger", type="button", id="panel-delete", **on("click", m.JourneyDeleted, journey=journey.id)
        )[seen.say("canvas.delete")],
    ]
