"""The journey screen: the bar, and the grid of stages × lanes.

The table is the frame; each row and the inside of each cell are regions of their own, so that one edit
puts only what changed into the page. Nothing of the grid is made twice while what it shows is the same.
"""

from collections.abc import Callable, Mapping

from htpy import Element, Node, div, span, table, tbody, td, thead, tr

from throughline.core.find import element, stages_of
from throughline.core.grid import is_backstage, settled, shown_lanes
from throughline.core.journey import Journey, Lane, Stage
from throughline.core.messages import journey as m
from throughline.view import journey_bar, journey_columns, journey_empty, journey_rows
from throughline.view.events import INDEX, ITEM, KEY, on, on_keys
from throughline.view.journey_rows import Row
from throughline.view.scene import Scene

Regions = Mapping[str, Callable[[], str]]


def regions(seen: Scene) -> Regions:
    """The frame, the bar, the heads, then each row with its cells."""
    journey = element(seen.project, seen.model.where.journey)
    if not isinstance(journey, Journey):
        return {"work": lambda: seen.kept("no-journey", (), lambda: journey_empty.no_journey(seen))}
    stages, lanes = stages_of(seen.project, journey.id), shown_lanes(seen.project, journey.id)
    made: dict[str, Callable[[], str]] = {
        "work": lambda: _work(seen, journey, stages, lanes),
        "journey-bar": lambda: journey_bar.draw(seen, journey, stages),
    }
    if stages:
        stop = settled(seen.project, journey.id, seen.model.journey.stop)
        made["grid-heads"] = lambda: journey_rows.heads(seen, journey, stages, stop)
        columns = journey_columns.columns(seen, stages, lanes, stop)
        for lane in lanes:
            made |= journey_rows.regions(Row(seen, journey, stages, lane, stop), columns)
    return made


def _work(seen: Scene, journey: Journey, stages: tuple[Stage, ...], lanes: tuple[Lane, ...]) -> str:
    rows = tuple((lane.id, lane.kind, is_backstage(lane)) for lane in lanes)
    inputs = (journey.id, len(stages), bool(stages), "/".join(f"{row}" for row in rows))
    return seen.kept("journey", inputs, lambda: _frame(seen, journey, stages, lanes))


def _frame(seen: Scene, journey: Journey, stages: tuple[Stage, ...], lanes: tuple[Lane, ...]) -> Element:
    return div(".journey", id="journey", tabindex="-1", data_self=True, **on("focusin", m.GridLeft))[
        div(".journey-bar", id="journey-bar", data_region=True),
        div(".grid-box", id="grid-box")[_grid(seen, stages, lanes)]
        if stages
        else journey_empty.no_stage(seen, journey),
    ]


KEYS: dict[str, tuple[type[m.JourneyMessage], dict[str, object]]] = {
    **{f"Arrow{way.title()}": (m.GridWent, {"way": way}) for way in ("up", "down", "left", "right")},
    "Home": (m.GridWent, {"way": "home"}),
    "End": (m.GridWent, {"way": "end"}),
    "Ctrl+Home": (m.GridWent, {"way": "first"}),
    "Ctrl+End": (m.GridWent, {"way": "last"}),
    **{f"Alt+Arrow{way.title()}": (m.GridMoved, {"way": way}) for way in ("up", "down", "left", "right")},
    "Enter": (m.GridEditAsked, {}),
    "F2": (m.GridEditAsked, {}),
    "Space": (m.GridChosen, {}),
    "Ctrl+Space": (m.GridChosen, {"extend": True}),
    "Delete": (m.GridDeleted, {}),
    "Backspace": (m.GridDeleted, {}),
    "Ctrl+d": (m.GridDuplicated, {}),
    "m": (m.GridMenuAsked, {}),
    "l": (m.GridLinkAsked, {}),
    "Type": (m.GridTyped, {"text": KEY}),
}
"""The keys of the grid; they mean what has the focus in it."""


def _grid(seen: Scene, stages: tuple[Stage, ...], lanes: tuple[Lane, ...]) -> Element:
    live = {} if seen.model.read_only else {"role": "grid", **on_keys(KEYS)}
    front = [lane for lane in lanes if not is_backstage(lane)]
    back = [lane for lane in lanes if is_backstage(lane)]
    return table(".grid", id="grid", aria_labelledby="journey-title", data_css=f"--stages: {len(stages)}", **live)[
        thead[_head_row(seen)],
        tbody(".front")[(_row(lane) for lane in front)],
        back and tbody(".back")[_line(seen, len(stages)), (_row(lane) for lane in back)],
    ]


def _head_row(seen: Scene) -> Element:
    """The stages' heads; they are dragged to another place in the row."""
    if seen.model.read_only:
        return tr(id="grid-heads", data_region=True)
    sends = on("tl-drop", m.StageDropped, stage=ITEM, index=INDEX)
    return tr(id="grid-heads", data_region=True, data_sort="stages", data_place=seen.model.where.journey, **sends)


def _row(lane: Lane) -> Element:
    return tr(f".lane.of-{lane.kind}", id=f"row-{lane.id}", data_region=True)


def _line(seen: Scene, many: int) -> Node:
    """The line of visibility: what lies beneath it the customer does not see."""
    words = span(".visibility-words")[seen.say("journey.visibility")]
    role = None if seen.model.read_only else "gridcell"
    return tr(".visibility")[td(colspan=str(many + 1), role=role)[words]]
