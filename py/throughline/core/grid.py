"""The journey as a grid: which rows it has, and where the arrow keys lead in it.

A stop is what can have the focus: a head of a stage or lane, a cell, a touchpoint in its cell.
"""

from typing import Literal, NamedTuple

from throughline.core.find import lanes_of, stages_of, touchpoints_at
from throughline.core.journey import BACKSTAGE_LANES, Lane
from throughline.core.memo import last_few
from throughline.core.project import Project

HEAD = "head"
"""The row of the stages' heads, and the column of the lanes' heads."""
ADD = "add"
"""The button behind the touchpoints of a cell."""
Way = Literal["up", "down", "left", "right", "home", "end", "first", "last"]


class Stop(NamedTuple):
    """A place in the grid: the lane (or HEAD), the stage (or HEAD), and what is in the cell."""

    row: str
    column: str
    item: str | None = None


def is_backstage(lane: Lane) -> bool:
    """Say whether a lane stands below the line of visibility."""
    return lane.kind in BACKSTAGE_LANES or (lane.kind == "own" and lane.backstage)


def shown_lanes(project: Project, journey: str) -> tuple[Lane, ...]:
    """The rows: frontstage, then backstage; of each kind one, but any number of own lanes."""
    return _shown(lanes_of(project, journey))


@last_few()
def _shown(lanes: tuple[Lane, ...]) -> tuple[Lane, ...]:
    first = {each.kind: each for each in reversed(lanes)}
    shown = [each for each in lanes if each.shown and (each.kind == "own" or first[each.kind] is each)]
    return (*(each for each in shown if not is_backstage(each)), *(each for each in shown if is_backstage(each)))


def rows(project: Project, journey: str) -> tuple[str, ...]:
    """The rows by id, the stages' heads first."""
    return (HEAD, *(each.id for each in shown_lanes(project, journey)))


def columns(project: Project, journey: str) -> tuple[str, ...]:
    """The columns by id, the lanes' heads first."""
    return (HEAD, *(each.id for each in stages_of(project, journey)))


def items(project: Project, journey: str, row: str, column: str) -> tuple[str | None, ...]:
    """What can have the focus in a cell: each touchpoint and the button to add one; else the cell itself."""
    lane = next((each for each in shown_lanes(project, journey) if each.id == row), None)
    if lane is None or lane.kind != "touchpoints" or column == HEAD:
        return (None,)
    return (*(each.id for each in touchpoints_at(project, column)), ADD)


def settled(project: Project, journey: str, stop: Stop | None) -> Stop:
    """A stop that exists: the given one, else the first cell of the grid."""
    every = rows(project, journey), columns(project, journey)
    if stop is None or stop.row not in every[0] or stop.column not in every[1]:
        row = every[0][1] if len(every[0]) > 1 else HEAD
        column = every[1][1] if len(every[1]) > 1 else HEAD
        stop = Stop(row, column)
    inside = items(project, journey, stop.row, stop.column)
    return stop if stop.item in inside else stop._replace(item=inside[0])


def went(project: Project, journey: str, stop: Stop, way: Way) -> Stop:
    """Where a key leads; at an edge it stays."""
    stop = settled(project, journey, stop)
    if way in {"up", "down"}:
        return _down(project, journey, stop, 1 if way == "down" else -1)
    if way in {"left", "right"}:
        return _across(project, journey, stop, 1 if way == "right" else -1)
    return _far(project, journey, stop, way)


def _down(project: Project, journey: str, stop: Stop, by: int) -> Stop:
    inside = items(project, journey, stop.row, stop.column)
    at = inside.index(stop.item) + by
    if 0 <= at < len(inside):
        return stop._replace(item=inside[at])
    every = rows(project, journey)
    row = every.index(stop.row) + by
    if not 0 <= row < len(every):
        return stop
    there = items(project, journey, every[row], stop.column)
    return Stop(every[row], stop.column, there[0 if by > 0 else -1])


def _across(project: Project, journey: str, stop: Stop, by: int) -> Stop:
    every = columns(project, journey)
    column = every.index(stop.column) + by
    if not 0 <= column < len(every):
        return stop
    here, there = (items(project, journey, stop.row, each) for each in (stop.column, every[column]))
    at = len(there) - 1 if stop.item == ADD else min(here.index(stop.item), len(there) - 1)
    return Stop(stop.row, every[column], there[at])


def _far(project: Project, journey: str, stop: Stop, way: Way) -> Stop:
    every = rows(project, journey), columns(project, journey)
    row = {"first": every[0][0], "last": every[0][-1]}.get(way, stop.row)
    column = every[1][0] if way in {"home", "first"} else every[1][-1]
    return settled(project, journey, Stop(row, column))


def dom(stop: Stop) -> str:
    """The DOM id of what has the focus at a stop."""
    if stop.item == ADD:
        return f"add-touch-{stop.column}"
    if stop.item is not None:
        return f"touch-{stop.item}"
    if stop.row == HEAD:
        return "grid-corner" if stop.column == HEAD else f"stage-{stop.column}"
    return f"lane-{stop.row}" if stop.column == HEAD else f"cell-{stop.row}-{stop.column}"
