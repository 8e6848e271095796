"""What the keys of the grid do to whatever has the focus in it."""

from typing import Any

from throughline.core import grid, lane_fields
from throughline.core.effects import Effect, Focus, TypeText
from throughline.core.find import element, touchpoint, touchpoints_at
from throughline.core.grid import ADD, HEAD, Stop
from throughline.core.messages import journey as m
from throughline.core.messages import session as s
from throughline.core.model import Model
from throughline.core.state.dialog import Dialog, Kind
from throughline.core.state.history import History
from throughline.core.touchpoints import journey_of
from throughline.core.update import lanes, names, stages, touchpoints
from throughline.core.update.emotion import point_dom
from throughline.core.update.steps import Answer, just, said


def update(model: Model, message: m.GridMessage) -> Answer:  # noqa: C901, PLR0911, PLR0912 - one line a case
    """One line a case."""
    match message:
        case m.StopFocused():
            return _focused(model, Stop(message.row, message.column, message.item))
        case m.TouchpointFocused(touchpoint=id_):
            return _touchpoint_focused(model, id_)
        case m.GridLeft():
            return just(done(model))
        case m.CellEditAsked(lane=lane, stage=stage):
            return _cell(model, lane, stage)
        case m.CellEditDone():
            return _done(model)
        case m.CellEditReverted():
            return _reverted(model)
    stop = current(model)
    if stop is None:
        return just(model)
    match message:
        case m.GridWent(way=way):
            return _went(model, stop, way)
        case m.GridEditAsked():
            return _edit(model, message, stop)
        case m.GridTyped(text=text):
            return _typed(model, message, stop, text)
        case m.GridMoved(way=way):
            return _moved(model, stop, way)
        case m.GridChosen(extend=extend):
            return _chosen(model, stop, extend=extend)
        case m.GridDeleted():
            return _deleted(model, stop)
        case m.GridDuplicated():
            return touchpoints.duplicated(model, message, _touched(model, stop))
        case m.GridMenuAsked():
            return _menu(model, stop) if _has_menu(stop) else _typed(model, message, stop, "m")
        case m.GridLinkAsked():
            if _touchpoint(stop) is None:
                return _typed(model, message, stop, "l")
            return _dialog(model, "link", _touched(model, stop), grid.dom(stop))
    return just(model)


def current(model: Model) -> Stop | None:
    """What has the grid's tab stop."""
    journey = model.where.journey
    if journey is None:
        return None
    return grid.settled(model.document, journey, model.journey.stop)


def _at(model: Model, stop: Stop) -> Model:
    if model.journey.stop == stop:
        return model
    return model.but(journey=model.journey.but(stop=stop))


def _focused(model: Model, stop: Stop) -> Answer:
    """The tab stop follows the focus; a cell that is edited elsewhere is done."""
    editing = model.journey.editing
    if editing is not None and editing != (stop.row, stop.column):
        model = done(model)
    return just(_at(model, stop))


def _touchpoint_focused(model: Model, id_: str) -> Answer:
    found = touchpoint(model.document, id_)
    if found is None:
        return just(model)
    journey = journey_of(model.document, found.stage)
    row = next((each.id for each in grid.shown_lanes(model.document, journey) if each.kind == "touchpoints"), "")
    return _focused(model, Stop(row, found.stage, id_))


def _went(model: Model, stop: Stop, way: grid.Way) -> Answer:
    there = grid.went(model.document, str(model.where.journey), stop, way)
    return just(_at(model, there), Focus((grid.dom(there),)))


def _touchpoint(stop: Stop) -> str | None:
    return stop.item if stop.item not in {None, ADD} else None


def _touched(model: Model, stop: Stop) -> tuple[str, ...]:
    """The touchpoint that has the focus, or all picked if it is one of them."""
    id_ = _touchpoint(stop)
    if id_ is None:
        return ()
    return tuple(sorted(model.picked)) if id_ in model.picked else (id_,)


def _edit(model: Model, message: m.GridMessage, stop: Stop) -> Answer:
    if stop.item == ADD:
        return touchpoints.added(model, m.TouchpointAdded(stage=stop.column, now=message.now, seed=message.seed))
    if stop.item is not None:
        return names.asked(model, stop.item)
    if HEAD in (stop.row, stop.column):
        return _head(model, stop)
    return _cell(model, stop.row, stop.column)


def _typed(model: Model, message: m.GridMessage, stop: Stop, text: str) -> Answer:
    """As in a spreadsheet: a name is written anew, a cell is written on. What opens a list does not begin by writing."""
    model, effects = _edit(model, message, stop)
    editing = model.editing or model.journey.editing
    begun = any(isinstance(each, Focus) for each in effects) and editing and model.dialog is None
    return model, (*effects, TypeText(text, replace=model.editing is not None)) if begun else effects


def _has_menu(stop: Stop) -> bool:
    return _touchpoint(stop) is not None or (stop.row == HEAD and stop.column != HEAD)


def _head(model: Model, stop: Stop) -> Answer:
    id_ = stop.column if stop.row == HEAD else stop.row
    return just(model) if id_ == HEAD else names.asked(model, id_)


def _cell(model: Model, lane: str, stage: str) -> Answer:
    """Begin to edit a cell: the first point of the curve, or the first field."""
    found = element(model.document, lane)
    if found is None or found.kind == "touchpoints" or element(model.document, stage) is None:
        return just(model)
    here = touchpoints_at(model.document, stage)
    if not here and lane_fields.needs_touchpoint(found.kind):
        return just(said(model, "said.needs_touchpoint"))
    if found.kind == "emotion":
        return just(model, Focus((point_dom(here[0].id),)))
    if found.kind == "notes":
        return _dialog(model, "link", tuple(each.id for each in here[:1]), f"cell-{lane}-{stage}")
    model = names.left(model, model.editing)
    history = model.history.closed()
    state = model.journey.but(stop=Stop(lane, stage), editing=(lane, stage), since=len(history.past))
    return just(
        model.but(journey=state, history=history, dialog=None),
        Focus(lane_fields.first_fields(model.document, found, stage)),
    )


def done(model: Model) -> Model:
    """Whatever is edited in a cell stays as it is."""
    if model.journey.editing is None:
        return model
    return model.but(journey=model.journey.but(editing=None), history=model.history.closed())


def _back(model: Model) -> tuple[Effect, ...]:
    editing = model.journey.editing
    return (Focus((f"cell-{editing[0]}-{editing[1]}",)),) if editing else ()


def _done(model: Model) -> Answer:
    return just(done(model), *_back(model))


def _reverted(model: Model) -> Answer:
    """Escape: the document as it was when the editing began."""
    state, past = model.journey, model.history.past
    focus = _back(model)
    if state.editing is not None and len(past) > state.since:
        model = model.but(project=past[state.since].before, history=History(past[: state.since]), trouble=None)
    return just(done(model), *focus)


def _moved(model: Model, stop: Stop, way: str) -> Answer:
    by = 1 if way in {"down", "right"} else -1
    upright = way in {"up", "down"}
    if (id_ := _touchpoint(stop)) is not None:
        return touchpoints.nudged(model, id_, by) if upright else touchpoints.shifted(model, id_, by)
    if stop.row == HEAD and stop.column != HEAD and not upright:
        return stages.nudged(model, stop.column, by)
    if stop.column == HEAD and stop.row != HEAD and upright:
        return lanes.nudged(model, stop.row, by)
    return just(model)


def _chosen(model: Model, stop: Stop, *, extend: bool) -> Answer:
    from throughline.core.update import session

    id_ = _touchpoint(stop) or (stop.column if stop.row == HEAD and stop.column != HEAD else None)
    if id_ is None:
        return just(model)
    return session.update(model, s.Chosen(id=id_, extend=extend))


def _deleted(model: Model, stop: Stop) -> Answer:
    if _touchpoint(stop) is not None:
        return touchpoints.deleted(model, _touched(model, stop))
    if stop.row == HEAD and stop.column != HEAD:
        return stages.deleted(model, stop.column)
    if stop.column == HEAD and stop.row != HEAD:
        return lanes.deleted(model, stop.row)
    return just(model)


def _menu(model: Model, stop: Stop) -> Answer:
    if (id_ := _touchpoint(stop)) is not None:
        return _dialog(model, "touchpoint-menu", (id_,), grid.dom(stop))
    if stop.row == HEAD and stop.column != HEAD:
        return _dialog(model, "stage-menu", (stop.column,), grid.dom(stop))
    return just(model)


def _dialog(model: Model, kind: Kind, about: tuple[Any, ...], anchor: str) -> Answer:
    return just(model.but(dialog=Dialog(kind, about, anchor))) if about else just(model)
