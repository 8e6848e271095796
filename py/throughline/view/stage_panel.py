"""The panel of a stage: what the customer wants there, what we want, who answers for it, how we know."""

from importlib import import_module

from htpy import Node, button, div, fragment, p, span

from throughline.core import lane_lines
from throughline.core.find import touchpoints_at
from throughline.core.journey import Stage
from throughline.core.messages import journey as m
from throughline.core.messages import session as s
from throughline.view import journey_fields, kpis_here
from throughline.view.events import on
from throughline.view.form import Field, form
from throughline.view.journey_cells import funnel_words
from throughline.view.panel_parts import found_here, group, head
from throughline.view.scene import Scene


def draw(seen: Scene, stage: Stage) -> Node:
    """The whole panel."""
    currency = seen.project.profile.currency
    plan = (
        Field("goal", label="lane.goal"),
        Field("strategy"),
        Field("outcome", "line"),
        Field("owner", "line", label="lane.owner"),
    )
    return fragment[
        head(seen, stage.name or seen.say("journey.unnamed_stage"), seen.say("panel.stage")),
        _actions(seen, stage),
        found_here(seen),
        group(seen.say("panel.stage_plan"), form(seen, stage, (Field("name", "line"), *plan)), name="stage-plan"),
        group(
            seen.say("panel.stage_numbers"),
            fragment[
                form(
                    seen,
                    stage,
                    (
                        Field("entered"),
                        Field("went_on"),
                        Field("counted"),
                        Field("spend", unit=currency),
                        Field("spend_period"),
                    ),
                ),
                stage.entered and p(".quiet.num")[funnel_words(seen, stage)],
            ],
            name="stage-numbers",
        ),
        group(seen.say("panel.touchpoints"), _touchpoints(seen, stage), name="stage-touchpoints"),
        group(
            seen.say("panel.more"),
            fragment[
                div(".form")[journey_fields.lines(seen, stage.id, "opportunity", seen.say("lane.opportunity"))],
                import_module("throughline.view.priorities.rows").draw(
                    seen, lane_lines.held(seen.project, stage.id, "opportunity"), stage.id
                ),
            ],
            name="stage-more",
        ),
        kpis_here.draw(seen, stage.id),
    ]


def _actions(seen: Scene, stage: Stage) -> Node:
    if seen.model.read_only:
        return None
    return div(".panel-actions")[
        button(".btn.small", type="button", id="panel-edit", **on("click", m.NameEditAsked, id=stage.id))[
            seen.say("journey.rename")
        ],
        button(".btn.small", type="button", id="panel-left", **on("click", m.StageNudged, stage=stage.id, by=-1))[
            seen.say("journey.left")
        ],
        button(".btn.small", type="button", id="panel-right", **on("click", m.StageNudged, stage=stage.id, by=1))[
            seen.say("journey.right")
        ],
        button(".btn.small.danger", type="button", id="panel-delete", **on("click", m.StageDeleted, stage=stage.id))[
            seen.say("canvas.delete")
        ],
    ]


def _touchpoints(seen: Scene, stage: Stage) -> Node:
    found = touchpoints_at(seen.project, stage.id)
    if not found:
        return p(".quiet")[seen.say("panel.no_touchpoints")]
    return div(".chips")[
        (
            button(".chip", type="button", id=f"go-touch-{each.id}", **on("click", s.ChosenAt, id=each.id))[
                span(".chip-text")[each.name]
            ]
            for each in found
        )
    ]
