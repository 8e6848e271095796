"""The rows of the grid: heads of stages and lanes, and the cells around what stands in them."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from htpy import Element, Node, button, div, fragment, span, td, textarea, th

from throughline.core.grid import HEAD, Stop
from throughline.core.journey import Journey, Lane, Stage
from throughline.core.messages import journey as m
from throughline.core.messages import session as s
from throughline.core.record import Record
from throughline.core.text import LINE_MAX
from throughline.view import marks
from throughline.view.events import VALUE, on, on_keys
from throughline.view.journey_columns import Column
from throughline.view.scene import Scene

NAME_KEYS = {"Enter": m.NameEntered, "Escape": m.NameReverted, "Ctrl+Enter": m.NameLeft, "Tab": m.NameLeft}


class Row(Record):
    """All that a row is made of."""

    seen: Scene
    journey: Journey
    stages: tuple[Stage, ...]
    lane: Lane
    stop: Stop


def heads(seen: Scene, journey: Journey, stages: tuple[Stage, ...], stop: Stop) -> str:
    """The row of the stages' heads."""
    at = stop.column if stop.row == HEAD else ""
    editing = seen.model.editing if any(each.id == seen.model.editing for each in stages) else ""
    found = tuple(marks.of(seen, each.id) for each in stages)
    whose = seen.project.personas
    inputs = (journey, stages, whose, at, editing or "", seen.lit, seen.model.where.chosen, *found)
    return seen.kept("grid-heads", inputs, lambda: _heads(seen, journey, stages, at))


def _heads(seen: Scene, journey: Journey, stages: tuple[Stage, ...], at: str) -> Node:
    return fragment[_corner(seen, journey, at == HEAD), (_stage(seen, each, at == each.id, stages) for each in stages)]


def tab(seen: Scene, *, here: bool) -> str | None:
    """The grid has one tab stop; a plain table has none."""
    return None if seen.model.read_only else "0" if here else "-1"


def _role(seen: Scene, role: str) -> str | None:
    return None if seen.model.read_only else role


def _corner(seen: Scene, journey: Journey, here: bool) -> Element:  # noqa: FBT001
    persona = next((each.name for each in seen.project.personas if each.id == journey.persona), "")
    words = (
        f"{persona} · {seen.say(f'journey.view.{journey.view}')}"
        if persona
        else seen.say(f"journey.view.{journey.view}")
    )
    return th(
        ".corner",
        id="grid-corner",
        scope="col",
        role=_role(seen, "columnheader"),
        tabindex=tab(seen, here=here),
        **_focus(seen, HEAD, HEAD),
    )[words]


def _focus(seen: Scene, row: str, column: str, item: str | None = None) -> dict[str, str]:
    if seen.model.read_only:
        return {}
    fields = {"item": item} if item else {}
    return on("focusin", m.StopFocused, row=row, column=column, **fields)


def _stage(seen: Scene, stage: Stage, here: bool, stages: tuple[Stage, ...]) -> Element:  # noqa: FBT001
    editing = seen.model.editing == stage.id and not seen.model.read_only
    on_ = "on" if seen.model.where.chosen == stage.id else "direct" if stage.id in seen.lit.direct else ""
    return th(
        {"class": f"stage-head {on_} {'editing' if editing else ''}".strip()},
        scope="col",
        role=_role(seen, "columnheader"),
        id=f"head-{stage.id}",
        data_item=stage.id,
    )[
        _name_field(seen, stage.id, stage.name, "journey.stage_name")
        if editing
        else _stage_face(seen, stage, here, stages)
    ]


def _stage_face(seen: Scene, stage: Stage, here: bool, stages: tuple[Stage, ...]) -> Node:  # noqa: FBT001
    name = stage.name or seen.say("journey.unnamed_stage")
    face = button(
        ".stage-face",
        type="button",
        id=f"stage-{stage.id}",
        tabindex=tab(seen, here=here),
        aria_pressed="true" if seen.model.where.chosen == stage.id else "false",
        **on("click", s.Chosen, id=stage.id),
        **({} if seen.model.read_only else _stage_events(seen, stage)),
    )[name]
    found = marks.drawn(seen, marks.of(seen, stage.id))
    if seen.model.read_only:
        return fragment[face, found]
    words = seen.say("journey.stage_menu", name=name)
    last = stage is stages[-1]
    return div(".stage-row")[
        face,
        found,
        button(
            ".icon-btn.stage-menu",
            type="button",
            id=f"stage-menu-{stage.id}",
            tabindex="-1",
            aria_label=words,
            title=words,
            aria_haspopup="dialog",
            **on("click", s.DialogAsked, kind="stage-menu", about=[stage.id], anchor=f"stage-menu-{stage.id}"),
        )[span(aria_hidden="true")["⋯"]],
        last and _add_stage(seen, stage),
    ]


def _add_stage(seen: Scene, last: Stage) -> Element:
    words = seen.say("journey.add_stage")
    return button(
        ".icon-btn.add-stage",
        type="button",
        id="add-stage",
        tabindex="-1",
        aria_label=words,
        title=words,
        **on("click", m.StageAdded, journey=last.journey),
    )[span(aria_hidden="true")["+"]]


def _stage_events(seen: Scene, stage: Stage) -> dict[str, str]:
    return {
        **_focus(seen, HEAD, stage.id),
        **on("dblclick", m.NameEditAsked, id=stage.id),
        **on("contextmenu", s.DialogAsked, kind="stage-menu", about=[stage.id], anchor=f"stage-{stage.id}"),
    }


def _name_field(seen: Scene, id_: str, name: str, label: str) -> Element:
    keys = {key: (kind, {"id": id_}) for key, kind in NAME_KEYS.items() if key != "Tab"}
    return textarea(
        ".name-field",
        id=f"edit-{id_}",
        rows=1,
        maxlength=LINE_MAX,
        aria_label=seen.say(label),
        data_keys_end=True,
        **on("input", m.NameTyped, id=id_, text=VALUE),
        **on("focusout", m.NameLeft, id=id_),
        **on_keys(keys),
    )[name]


def regions(row: Row, columns: Sequence[Column]) -> Mapping[str, Callable[[], str]]:
    """A row, the inside of each of its cells, and the lists that stand in cells of touchpoints."""
    lists = columns if row.lane.kind == "touchpoints" else ()
    return {
        f"row-{row.lane.id}": partial(_row, row),
        **{f"in-{row.lane.id}-{each.stage.id}": partial(each.cell, row.lane) for each in columns},
        **{f"touches-{each.stage.id}": partial(each.touches, row.lane) for each in lists},
    }


def _row(row: Row) -> str:
    seen, lane = row.seen, row.lane
    at = row.stop.column if row.stop.row == lane.id else ""
    editing = seen.model.editing if seen.model.editing == lane.id else ""
    inputs = (lane, row.stages, at, editing)
    return seen.kept(
        ("row", lane.id), inputs, lambda: fragment[_lane_head(row, at), [_cell(row, each, at) for each in row.stages]]
    )


def title(seen: Scene, lane: Lane) -> str:
    """What a lane is called."""
    return lane.name or seen.say(f"lane.{lane.kind}")


def _lane_head(row: Row, at: str) -> Element:
    seen, lane = row.seen, row.lane
    editing = seen.model.editing == lane.id and not seen.model.read_only
    live = (
        {}
        if seen.model.read_only or editing
        else {
            **_focus(seen, lane.id, HEAD),
            **on("dblclick", m.NameEditAsked, id=lane.id),
        }
    )
    return th(
        ".lane-head",
        id=f"lane-{lane.id}",
        scope="row",
        role=_role(seen, "rowheader"),
        tabindex=tab(seen, here=at == HEAD),
        **live,
    )[_name_field(seen, lane.id, lane.name, "journey.lane_name") if editing else _lane_face(seen, lane)]


def _lane_face(seen: Scene, lane: Lane) -> Node:
    return [span(".lane-title")[title(seen, lane)], lane.kind == "emotion" and _legend(seen)]


def _legend(seen: Scene) -> Node:
    """Which line is which, and the scale beside the curve."""
    return [
        span(".legend-of", aria_hidden="true")[
            (span(f".legend-{each}")[seen.say(f"journey.line.{each}")] for each in ("peaks", "felt", "expected"))
        ],
        span(".scale", aria_hidden="true")[span["+2"], span["0"], span["−2"]],
    ]


def _cell(row: Row, stage: Stage, at: str) -> Element:
    """A cell; in the row of touchpoints, these have the focus and not the cell."""
    seen, lane = row.seen, row.lane
    own = lane.kind != "touchpoints"
    live = {} if seen.model.read_only else {**_cell_events(row, stage), "role": "gridcell"}
    return td(
        id=f"cell-{lane.id}-{stage.id}",
        tabindex=tab(seen, here=at == stage.id) if own else None,
        **live,
    )[div(".in", id=f"in-{lane.id}-{stage.id}", data_region=True)]


def _cell_events(row: Row, stage: Stage) -> dict[str, str]:
    if row.lane.kind == "touchpoints":
        return on("dblclick", m.TouchpointAdded, stage=stage.id)
    return {
        **_focus(row.seen, row.lane.id, stage.id),
        **on("dblclick", m.CellEditAsked, lane=row.lane.id, stage=stage.id),
    }
