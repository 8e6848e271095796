"""The dialogs of the journey: menus of touchpoints and stages, moving, ready stages, lanes, journeys."""

from collections.abc import Callable, Mapping

from htpy import Element, Node, button, div, form, fragment, hr, label, li, p, span, ul
from htpy import input as input_

from throughline.core.find import element, lanes_of, stages_of, touchpoint, touchpoints_at
from throughline.core.grid import is_backstage, shown_lanes
from throughline.core.journey import BACKSTAGE_LANES, Journey, Lane, Stage, Touchpoint
from throughline.core.journeys import KINDS, STAGES
from throughline.core.messages import journey as m
from throughline.core.messages import session as s
from throughline.core.order import ordered
from throughline.core.state.dialog import Dialog
from throughline.core.text import LINE_MAX
from throughline.core.touchpoints import journey_of
from throughline.view import form as fields
from throughline.view import journey_empty
from throughline.view.dialog_parts import framed, item, menu
from throughline.view.events import FORM, on
from throughline.view.journey_rows import title
from throughline.view.scene import Scene


def draw(seen: Scene, wanted: Dialog) -> Element | None:
    """The dialog of this kind, if it is one of ours."""
    drawer = DRAWERS.get(wanted.kind)
    return drawer(seen, wanted) if drawer and seen.model.project else None


def _journey(seen: Scene, wanted: Dialog) -> Journey | None:
    found = element(seen.project, wanted.about[0] if wanted.about else seen.model.where.journey)
    return found if isinstance(found, Journey) else None


def _touchpoints(seen: Scene, wanted: Dialog) -> list[Touchpoint]:
    return [found for id_ in wanted.about if (found := touchpoint(seen.project, id_))]


def _touchpoint_menu(seen: Scene, wanted: Dialog) -> Element | None:
    found = _touchpoints(seen, wanted)
    if not found:
        return None
    one, ids = found[0], [found[0].id]
    anchor = f"touch-{one.id}"

    def opens(kind: str, words: str, key: str = "") -> Element:
        return item(seen.say(words), s.DialogAsked, id_=f"do-{kind}", key=key, kind=kind, about=ids, anchor=anchor)

    siblings = touchpoints_at(seen.project, one.stage)
    picked = one.id in seen.model.picked
    return menu(
        seen,
        wanted,
        one.name or seen.say("journey.empty_touchpoint"),
        fragment[
            item(seen.say("canvas.edit"), m.NameEditAsked, id_="do-edit", key="Enter", id=one.id),
            item(seen.say("journey.next"), m.TouchpointAdded, id_="do-next", stage=one.stage, after=one.id),
            siblings[0] is not one
            and item(seen.say("canvas.up"), m.TouchpointNudged, id_="do-up", key="Alt ↑", touchpoint=one.id, by=-1),
            siblings[-1] is not one
            and item(seen.say("canvas.down"), m.TouchpointNudged, id_="do-down", key="Alt ↓", touchpoint=one.id, by=1),
            opens("move-touchpoint", "canvas.move", "Alt ← →"),
            hr(),
            opens("link", "canvas.link", "L"),
            _owners(seen, found),
            hr(),
            item(
                seen.say("canvas.unpick" if picked else "canvas.pick"),
                s.Chosen,
                id_="do-pick",
                key="Ctrl+click",
                id=one.id,
                extend=True,
            ),
            item(
                seen.say("canvas.duplicate"), m.TouchpointsDuplicated, id_="do-duplicate", key="Ctrl+D", touchpoints=ids
            ),
            item(
                seen.say("canvas.delete"),
                m.TouchpointsDeleted,
                id_="do-delete",
                key="Del",
                danger=True,
                touchpoints=ids,
            ),
        ],
    )


def _owners(seen: Scene, found: list[Touchpoint]) -> Node:
    """Whose it is, one click away."""
    ids = [each.id for each in found]
    held = {each.owner for each in found}
    return div(".menu-choices", role="group", aria_label=seen.say("field.owner"))[
        (
            button(
                ".btn.small",
                type="button",
                id=f"owner-{each}",
                aria_pressed="true" if held == {each} else "false",
                **on("click", m.TouchpointsOwned, touchpoints=ids, owner=each),
            )[seen.say(f"journey.owner.{each}")]
            for each in ("us", "partner", "competitor", "third-party", "customer")
        )
    ]


def _move(seen: Scene, wanted: Dialog) -> Element | None:
    found = _touchpoints(seen, wanted)
    if not found:
        return None
    here = {each.stage for each in found}
    stages = stages_of(seen.project, journey_of(seen.project, found[0].stage))
    return menu(
        seen,
        wanted,
        seen.say("journey.move_title", n=len(found)),
        [
            item(
                each.name or seen.say("journey.unnamed_stage"),
                m.TouchpointsMoved,
                id_=f"to-{each.id}",
                checked=here == {each.id},
                touchpoints=list(wanted.about),
                stage=each.id,
            )
            for each in stages
        ],
    )


def _stage_menu(seen: Scene, wanted: Dialog) -> Element | None:
    stage = element(seen.project, wanted.about[0] if wanted.about else None)
    if not isinstance(stage, Stage):
        return None
    stages = stages_of(seen.project, stage.journey)
    at = stages.index(stage)
    before = stages[at - 1].id if at else ""
    return menu(
        seen,
        wanted,
        stage.name or seen.say("journey.unnamed_stage"),
        fragment[
            item(seen.say("journey.rename"), m.NameEditAsked, id_="do-edit", key="Enter", id=stage.id),
            item(seen.say("journey.stage_facts"), s.Chosen, id_="do-facts", id=stage.id),
            hr(),
            at > 0 and item(seen.say("journey.left"), m.StageNudged, id_="do-left", key="Alt ←", stage=stage.id, by=-1),
            at < len(stages) - 1
            and item(seen.say("journey.right"), m.StageNudged, id_="do-right", key="Alt →", stage=stage.id, by=1),
            item(seen.say("journey.stage_before"), m.StageAdded, id_="do-before", journey=stage.journey, after=before),
            item(seen.say("journey.stage_after"), m.StageAdded, id_="do-after", journey=stage.journey, after=stage.id),
            hr(),
            item(
                seen.say("journey.delete_stage"),
                m.StageDeleted,
                id_="do-delete",
                key="Del",
                danger=True,
                stage=stage.id,
            ),
        ],
    )


def _stages(seen: Scene, wanted: Dialog) -> Element | None:
    journey = _journey(seen, wanted)
    if journey is None:
        return None
    body = fragment[
        p(".quiet")[seen.say("journey.sets_hint")],
        div(".stage-sets")[(journey_empty.stage_set(seen, each, journey) for each in STAGES)],
    ]
    return framed(seen, wanted, seen.say("journey.sets_title"), body, look="wide")


def _lanes(seen: Scene, wanted: Dialog) -> Element | None:
    journey = _journey(seen, wanted)
    if journey is None:
        return None
    body = fragment[
        p(".quiet")[seen.say("journey.lanes_hint")],
        _order(seen, journey),
        div(".lane-more")[
            div[span(".lane-group")[seen.say("journey.front")], _more(seen, journey, backstage=False)],
            div[span(".lane-group")[seen.say("journey.back")], _more(seen, journey, backstage=True)],
        ],
        _own(seen, journey),
    ]
    return framed(seen, wanted, seen.say("journey.lanes_title"), body, foot=_done(seen), look="wide")


def _done(seen: Scene) -> Element:
    return button(".btn.primary", type="button", id="dialog-done", **on("click", s.DialogClosed))[
        seen.say("dialog.done")
    ]


def _order(seen: Scene, journey: Journey) -> Element:
    """The lanes that are seen, as they stand; dragged, or moved by button."""
    lanes = shown_lanes(seen.project, journey.id)
    return ul(
        ".lane-order",
        id="lane-order",
        aria_label=seen.say("journey.lanes_shown"),
        data_sort="lanes",
        data_place=journey.id,
        **on("tl-drop", m.LaneDropped, lane="$item", index="$index"),
    )[(_lane(seen, lane, lanes) for lane in lanes)]


def _lane(seen: Scene, lane: Lane, lanes: tuple[Lane, ...]) -> Element:
    name = title(seen, lane)
    side = [each for each in lanes if is_backstage(each) == is_backstage(lane)]

    def small(
        id_: str, sign: str, words: str, kind: type[m.LaneMessage], *, off: bool = False, **sends: object
    ) -> Element:
        return button(
            ".icon-btn",
            type="button",
            id=f"{id_}-{lane.id}",
            aria_label=words,
            title=words,
            aria_disabled="true" if off else None,
            **on("click", kind, lane=lane.id, **sends),
        )[span(aria_hidden="true")[sign]]

    return li(
        class_=["lane-item", is_backstage(lane) and "is-backstage"], id=f"lane-item-{lane.id}", data_item=lane.id
    )[
        span(".lane-item-name")[name],
        lane.kind == "own" and span(".quiet")[seen.say("journey.own")],
        small("lane-up", "↑", seen.say("journey.lane_up", name=name), m.LaneNudged, off=side[0] is lane, by=-1),
        small("lane-down", "↓", seen.say("journey.lane_down", name=name), m.LaneNudged, off=side[-1] is lane, by=1),
        small("lane-delete", "✕", seen.say("journey.lane_delete", name=name), m.LaneDeleted)
        if lane.kind == "own"
        else small(
            "lane-hide",
            "✕",
            seen.say("journey.lane_hide", name=name),
            m.LaneHidden,
            off=lane.kind == "touchpoints",
            on=False,
        ),
    ]


def _more(seen: Scene, journey: Journey, *, backstage: bool) -> Element:
    """Those that are not seen: own lanes too."""
    lanes = lanes_of(seen.project, journey.id)
    shown = {each.kind for each in shown_lanes(seen.project, journey.id)}
    kinds = [each for each in KINDS if each not in shown and (each in BACKSTAGE_LANES) == backstage]
    hidden = [each for each in lanes if each.kind == "own" and not each.shown and each.backstage == backstage]
    return div(".chips")[
        (
            button(
                ".chip.lane-chip",
                type="button",
                id=f"show-{each}",
                **on("click", m.LaneShown, journey=journey.id, kind=each, on=True),
            )[span(aria_hidden="true")["+"], seen.say(f"lane.{each}")]
            for each in kinds
        ),
        (
            button(
                ".chip.lane-chip",
                type="button",
                id=f"show-{each.id}",
                **on("click", m.LaneHidden, lane=each.id, on=True),
            )[span(aria_hidden="true")["+"], each.name]
            for each in hidden
        ),
    ]


def _own(seen: Scene, journey: Journey) -> Element:
    return form(".own-lane", id="own-lane", **on("submit", m.LaneAdded, journey=journey.id, name=FORM + "name"))[
        label(for_="own-lane-name")[seen.say("journey.own_lane")],
        div(".own-lane-row")[
            input_(
                id="own-lane-name",
                name="name",
                type="text",
                maxlength=LINE_MAX,
                autocomplete="off",
                required=True,
                placeholder=seen.say("journey.own_lane_example"),
            ),
            button(".btn", type="submit", id="own-lane-add")[seen.say("journey.add_lane")],
        ],
    ]


def _journeys(seen: Scene, wanted: Dialog) -> Element:
    journeys = ordered(seen.project.journeys)
    body = fragment[
        ul(".journey-list")[(_one(seen, each) for each in journeys)],
        p(".quiet")[seen.say("journey.new_hint")],
        div(".stage-sets")[(journey_empty.stage_set(seen, each, None) for each in STAGES)],
        div[
            button(".btn.small", type="button", id="add-journey", **on("click", m.JourneyAdded))[
                seen.say("journey.begin_blank")
            ]
        ],
    ]
    return framed(seen, wanted, seen.say("journey.journeys_title"), body, foot=_done(seen), look="wide")


def _one(seen: Scene, journey: Journey) -> Element:
    views = [(each, seen.say(f"journey.view.{each}")) for each in ("as-is", "to-be")]
    wanted = (fields.Field("name", "line"), fields.Field("view", options=views))
    return li(".journey-item", id=f"journey-item-{journey.id}")[
        fields.form(seen, journey, wanted),
        div(".actions")[
            button(
                ".btn.small",
                type="button",
                id=f"to-be-{journey.id}",
                **on("click", m.JourneyDuplicated, journey=journey.id),
            )[seen.say("journey.to_be")],
            button(
                ".btn.small.danger",
                type="button",
                id=f"drop-{journey.id}",
                **on("click", m.JourneyDeleted, journey=journey.id),
            )[seen.say("canvas.delete")],
        ],
    ]


DRAWERS: Mapping[str, Callable[[Scene, Dialog], Element | None]] = {
    "touchpoint-menu": _touchpoint_menu,
    "move-touchpoint": _move,
    "stage-menu": _stage_menu,
    "stages": _stages,
    "lanes": _lanes,
    "journeys": _journeys,
}
