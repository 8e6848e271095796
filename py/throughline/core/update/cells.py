"""What becomes of the cells that are not a field of one element: own lanes, and lists."""

from throughline.core import edit, lane_lines
from throughline.core.find import cell_of, locate
from throughline.core.ids import from_seed
from throughline.core.journey import Cell
from throughline.core.messages import journey as m
from throughline.core.model import Model
from throughline.core.project import Project
from throughline.core.text import TEXT_MAX, clean
from throughline.core.update.joining import name_of
from throughline.core.update.steps import Answer, edited, just
from throughline.words import sentence


def update(model: Model, message: m.CellMessage) -> Answer:
    """One line a case."""
    match message:
        case m.CellTyped():
            return just(_typed(model, message))
        case m.LinesTyped():
            return just(_lines(model, message))
        case m.CellLeft(visit=visit):
            return just(_left(model, visit))
    return just(model)


HOLDERS = {
    "touchpoints": frozenset({"pain", "opportunity", "kpi", *lane_lines.BACKSTAGE}),
    "stages": frozenset({"opportunity", "kpi"}),
    "journeys": frozenset({"episode"}),
}
"""Which lists an element can have."""


def lines_visit(of: str, kind: str) -> str:
    """The visit of a list's field."""
    return f"{of}/{kind}-lines"


def cell_visit(lane: str, stage: str) -> str:
    """The visit of an own cell's field."""
    return f"{lane}/{stage}-cell"


def _typed(model: Model, message: m.CellTyped) -> Model:
    project = model.document
    ends = locate(project, message.lane), locate(project, message.stage)
    if [each and each[0] for each in ends] != ["lanes", "stages"]:
        return model
    text = str(clean(message.text))[:TEXT_MAX]
    held = cell_of(project, message.lane, message.stage)
    if (held.text if held else "") == text:
        return model
    name = sentence("undo.cell_written", lane=name_of(project, message.lane), stage=name_of(project, message.stage))
    after = _with_cell(project, held, message, text)
    return edited(model, after, name, visit=cell_visit(message.lane, message.stage))


def _with_cell(project: Project, held: Cell | None, message: m.CellTyped, text: str) -> Project:
    if held is None:
        new = Cell(id=next(from_seed(message.seed)), lane=message.lane, stage=message.stage, text=text)
        return edit.added(project, "cells", new)
    return edit.replaced(project, held.changed(text=text)) if text else edit.removed(project, frozenset({held.id}))


def _lines(model: Model, message: m.LinesTyped) -> Model:
    """Always from how it was when the visit began, so that half a word never becomes a job."""
    found = locate(model.document, message.of)
    if found is None or message.kind not in HOLDERS.get(found[0], frozenset()):
        return model
    visit = lines_visit(message.of, message.kind)
    last = model.history.past[-1] if model.history.past else None
    base = last.before if last is not None and last.visit == visit else model.document
    ids = from_seed(message.seed)
    after = lane_lines.written(base, message.of, message.kind, message.text, ids)
    name = sentence("undo.lines_written", lane=sentence(f"lane.{message.kind}"), name=name_of(base, message.of))
    return edited(model, after, name, visit=visit)


def _left(model: Model, visit: str) -> Model:
    last = model.history.past[-1] if model.history.past else None
    if last is not None and last.visit == visit:
        return model.but(history=model.history.closed())
    return model
