"""The fields of a cell that is edited in place: one for each touchpoint of the stage, or those of the stage."""

from collections.abc import Iterable

from htpy import Element, Node, div, fieldset, label, legend, option, p, select, textarea

from throughline.core import lane_fields, lane_lines
from throughline.core.find import cell_of, notes_in
from throughline.core.journey import Lane, Stage, Touchpoint
from throughline.core.messages import journey as m
from throughline.core.text import LONG_MAX, TEXT_MAX
from throughline.core.update.cells import cell_visit, lines_visit
from throughline.view.events import VALUE, on, on_keys
from throughline.view.form import Field, field
from throughline.view.scene import Scene
from throughline.words import sentence


def draw(seen: Scene, lane: Lane, stage: Stage, here: tuple[Touchpoint, ...]) -> Element:
    """Escape restores; Enter is done, except in lists, where it begins the next line."""
    keys: dict[str, tuple[type[m.JourneyMessage], dict[str, object]]] = {
        "Escape": (m.CellEditReverted, {}),
        "Ctrl+Enter": (m.CellEditDone, {}),
        "F2": (m.CellEditDone, {}),
    }
    listed = lane.kind in lane_fields.LISTS
    if not listed:
        keys["Enter"] = (m.CellEditDone, {})
    return div(".cell-edit", id=f"fields-{lane.id}-{stage.id}", data_keys_end=True, **on_keys(keys))[
        _fields(seen, lane, stage, here),
        p(".cell-hint")[seen.say("journey.list_hint" if listed else "journey.edit_hint")],
    ]


def _fields(seen: Scene, lane: Lane, stage: Stage, here: tuple[Touchpoint, ...]) -> Node:
    if lane.kind == "own":
        return _own(seen, lane, stage)
    if lane.kind in lane_fields.OF_STAGE:
        return [field(seen, stage, _plain(seen, each), stage.id) for each in lane_fields.OF_STAGE[lane.kind]]
    if lane.kind in lane_fields.LISTS:
        return _lists(seen, lane.kind, stage, here)  # type: ignore[arg-type]
    if lane.kind == "moment":
        return [_moment(seen, each) for each in here]
    if lane.kind == "function":
        return _functions(seen, here)
    return [_of_touchpoint(seen, lane, each) for each in here]


def _plain(seen: Scene, path: str) -> Field:
    """The stage's own words for the fields that others have too."""
    return Field(
        path,
        label={"goal": "lane.goal", "owner": "lane.owner"}.get(path, ""),
        unit=seen.project.profile.currency if path == "spend" else "",
    )


def _of_touchpoint(seen: Scene, lane: Lane, each: Touchpoint) -> Node:
    paths = lane_fields.OF_TOUCHPOINT[lane.kind]
    options = channel_options(seen) if lane.kind == "channel" else ()
    if lane.kind == "channel" and not options:
        return p(".quiet")[seen.say("journey.no_channels")]
    if len(paths) == 1:
        return field(
            seen, each, Field(paths[0], label=sentence("journey.of", name=each.name), options=options), each.id
        )
    return fieldset(".cell-group")[legend[each.name], (field(seen, each, Field(path), each.id) for path in paths)]


def channel_options(seen: Scene) -> list[tuple[str, str]]:
    """The notes of the block Channels; "" is none."""
    return [(each.id, each.text) for each in notes_in(seen.project, "CH")]


def _lists(seen: Scene, kind: lane_lines.LineKind, stage: Stage, here: Iterable[Touchpoint]) -> Node:
    made: list[Node] = [lines(seen, each.id, kind, each.name) for each in here]
    if kind in lane_fields.STAGE_LISTS:
        made.append(lines(seen, stage.id, kind, seen.say("journey.whole_stage", name=stage.name)))
    return made


def lines(seen: Scene, of: str, kind: lane_lines.LineKind, words: str) -> Element:
    """The field of a list: one line is one pain, job or system."""
    id_ = lane_fields.lines_dom(of, kind)
    return div(".field")[
        label(for_=id_)[words],
        textarea(
            id=id_,
            rows=1,
            maxlength=LONG_MAX,
            disabled=seen.model.read_only,
            **on("input", m.LinesTyped, of=of, kind=kind, text=VALUE),
            **on("focusout", m.CellLeft, visit=lines_visit(of, kind)),
        )[lane_lines.text(seen.project, of, kind)],
    ]


def _own(seen: Scene, lane: Lane, stage: Stage) -> Element:
    held = cell_of(seen.project, lane.id, stage.id)
    return textarea(
        id=f"own-{lane.id}-{stage.id}",
        rows=1,
        maxlength=TEXT_MAX,
        aria_label=seen.say("journey.own_cell", lane=lane.name, stage=stage.name),
        **on("input", m.CellTyped, lane=lane.id, stage=stage.id, text=VALUE),
        **on("focusout", m.CellLeft, visit=cell_visit(lane.id, stage.id)),
    )[held.text if held else ""]


KINDS = ("encounter", "ZMOT", "FMOT", "SMOT", "UMOT")


def moment_kind(seen: Scene, each: Touchpoint, words: str) -> Element:
    """Whether it is a moment of truth, and of which kind."""
    held = each.moment.kind if each.moment else ""
    id_ = lane_fields.field_dom(each.id, "moment.kind")
    pairs = [("", seen.say("journey.no_moment")), *((kind, seen.say(f"field.moment.kind.{kind}")) for kind in KINDS)]
    return div(".field")[
        label(for_=id_)[words],
        select(id=id_, disabled=seen.model.read_only, **on("change", m.MomentSet, touchpoints=[each.id], kind=VALUE))[
            (option(value=value, selected=value == held)[text] for value, text in pairs)
        ],
    ]


def importance(seen: Scene) -> Field:
    """1 to 3, in words."""
    return Field("moment.importance", options=[(str(n), seen.say(f"journey.importance_of.{n}")) for n in (1, 2, 3)])


def _moment(seen: Scene, each: Touchpoint) -> Node:
    return [moment_kind(seen, each, each.name), each.moment and field(seen, each, importance(seen), each.id)]


def _functions(seen: Scene, here: Iterable[Touchpoint]) -> Node:
    found = {one.id: one for each in here for one in lane_lines.carried_by(seen.project, each.id)}
    if not found:
        return p(".quiet")[seen.say("journey.no_backstage")]
    return [
        field(seen, one, Field("function", label=sentence("journey.of", name=one.name)), one.id)
        for one in found.values()
    ]
