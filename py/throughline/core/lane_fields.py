"""Which fields a lane's cells hold: of the touchpoints, of the stage, or lists."""

from collections.abc import Mapping
from typing import get_args

from throughline.core.find import touchpoints_at
from throughline.core.journey import Lane, LaneKind
from throughline.core.lane_lines import LineKind
from throughline.core.project import Project

OF_TOUCHPOINT: Mapping[LaneKind, tuple[str, ...]] = {
    "channel": ("channel",),
    "action": ("action",),
    "thought": ("thought",),
    "motivation": ("motivation",),
    "need": ("need",),
    "moment": ("moment.kind", "moment.importance"),
    "relationship": ("relationship",),
    "time": ("minutes", "waiting_minutes", "effort", "hand_offs", "bottleneck"),
    "data": ("data_used", "consent"),
}
OF_STAGE: Mapping[LaneKind, tuple[str, ...]] = {
    "goal": ("goal",),
    "strategy": ("strategy",),
    "outcome": ("outcome",),
    "owner": ("owner",),
    "funnel": ("entered", "went_on", "counted"),
    "spend": ("spend", "spend_period"),
}
LISTS: frozenset[str] = frozenset(get_args(LineKind))
STAGE_LISTS: frozenset[str] = frozenset({"opportunity", "kpi"})
"""Lists that a stage can have too."""


def needs_touchpoint(kind: LaneKind) -> bool:
    """Say whether nothing can be written in such a cell while its stage has no touchpoint."""
    return kind in OF_TOUCHPOINT or kind in {"emotion", "notes", "function"} or kind in LISTS - STAGE_LISTS


def field_dom(of: str, path: str) -> str:
    """The DOM id of a field of an element, as `view/form.py` has it."""
    return f"field-{of}-{path}"


def lines_dom(of: str, kind: str) -> str:
    """The DOM id of a list's field."""
    return f"lines-{of}-{kind}"


def first_fields(project: Project, lane: Lane, stage: str) -> tuple[str, ...]:
    """The DOM ids of the fields where editing a cell begins; the first that is there gets the focus."""
    holders = [each.id for each in touchpoints_at(project, stage)]
    if lane.kind in OF_TOUCHPOINT:
        return tuple(field_dom(each, OF_TOUCHPOINT[lane.kind][0]) for each in holders)
    if lane.kind in OF_STAGE:
        return (field_dom(stage, OF_STAGE[lane.kind][0]),)
    if lane.kind in LISTS:
        return tuple(lines_dom(each, lane.kind) for each in (*holders, stage))
    if lane.kind == "function":
        return tuple(field_dom(each.id, "function") for each in project.backstage)
    return (f"own-{lane.id}-{stage}",)
