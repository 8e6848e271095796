"""What becomes of the coverage matrix when somebody moves about in it, or fills a cell."""

from throughline.core import edit, joining, matrix, order
from throughline.core.canvas import BLOCKS
from throughline.core.coverage import coverage
from throughline.core.effects import Focus, SetField
from throughline.core.find import note, touchpoint, touchpoints_at, touchpoints_of
from throughline.core.ids import from_seed
from throughline.core.journey import Touchpoint
from throughline.core.messages import links as m
from throughline.core.messages.session import Chosen, ChosenAt, DialogAsked
from throughline.core.model import Model
from throughline.core.state.links import BARE, HEAD
from throughline.core.text import TEXT_MAX, clean
from throughline.core.update import session
from throughline.core.update.joining import name_of
from throughline.core.update.steps import Answer, edited, just, said, short
from throughline.words import sentence

NEW_NAME = "cell-new"
"""The DOM id of the field for a new touchpoint's name."""


def update(model: Model, message: m.LinksMessage) -> Answer:  # noqa: C901, PLR0911 - one line a case
    """One line a case."""
    match message:
        case m.MatrixFiltered(show=show):
            return just(_with(model, show=show))
        case m.BlockFolded(block=block):
            return just(_with(model, folded=model.links.folded ^ {block}))
        case m.CellFocused(cell=cell):
            return just(_with(model, cell=matrix.read(cell) or model.links.cell))
        case m.CellAsked(cell=cell):
            return _opened(_with(model, cell=matrix.read(cell) or model.links.cell))
        case m.CellMoved(to=to):
            return _moved(model, to)
        case m.CellOpened():
            return _opened(model)
        case m.Stepped(to=to):
            return just(model, Focus((to,)))
        case m.PointStepped(touchpoint=id_, by=by):
            return _stepped(model, id_, by)
        case m.CellTicked():
            return just(_ticked(model, message))
        case m.TouchpointNamed():
            return _named(model, message)
    return just(model)


def _with(model: Model, **fields: object) -> Model:
    state = model.links.but(**fields)
    return model if state == model.links else model.but(links=state)


def _moved(model: Model, to: str) -> Answer:
    if model.project is None:
        return just(model)
    cell = matrix.moved(coverage(model.project, model.where.journey), model.links, to)
    return just(_with(model, cell=cell), Focus((matrix.dom(*cell),)))


def _stepped(model: Model, id_: str, by: int) -> Answer:
    """Along the whole journey, across its stages; at an end the focus stays."""
    if model.project is None or model.where.journey is None:
        return just(model)
    along = [each.id for each in touchpoints_of(model.project, model.where.journey)]
    if id_ not in along:
        return just(model)
    at = max(0, min(along.index(id_) + by, len(along) - 1))
    return just(model, Focus((f"point-{along[at]}",)))


def _opened(model: Model) -> Answer:
    """In the heads' column and row: as a click there; in a cell: its list."""
    if model.project is None:
        return just(model)
    found = coverage(model.project, model.where.journey)
    row, column = matrix.stop(found, model.links)
    stage = found.stages[column - 1].id if column else None
    if stage is None:
        return _headed(model, row)
    if row == HEAD:
        return session.update(model, ChosenAt(id=stage))
    return _listed(model, row, stage, column)


def _headed(model: Model, row: str) -> Answer:
    if row in BLOCKS:
        return just(_with(model, folded=model.links.folded ^ {row}))
    return session.update(model, Chosen(id=row))


def _listed(model: Model, row: str, stage: str, column: int) -> Answer:
    bare = [each.id for each in coverage(model.document, model.where.journey).bare if each.stage == stage]
    if model.read_only:
        return just(said(model, "said.read_only"))
    if row == BARE and bare:
        return session.update(model, DialogAsked(kind="link", about=(bare[0],), anchor=matrix.dom(row, column)))
    if note(model.document, row) is None:
        return just(model)
    return session.update(model, DialogAsked(kind="cell", about=(row, stage), anchor=matrix.dom(row, column)))


def _ticked(model: Model, message: m.CellTicked) -> Model:
    """The list stays open: several can be ticked, each is a step of its own."""
    before, these, those = model.document, (message.note,), (message.touchpoint,)
    if note(before, message.note) is None or touchpoint(before, message.touchpoint) is None:
        return model
    names = {"a": name_of(before, message.note), "b": name_of(before, message.touchpoint)}
    if message.on:
        after, key = joining.joined(before, these, those, from_seed(message.seed)), "linked"
    else:
        after, key = joining.parted(before, these, those), "unlinked"
    return edited(model, after, sentence(f"undo.{key}", **names))


def _named(model: Model, message: m.TouchpointNamed) -> Answer:
    """A touchpoint of this name at the end of the stage, linked with the note: one step."""
    before = model.document
    name = str(clean(message.name)).strip()[:TEXT_MAX]
    stages = {stage.id for stage in before.stages}
    if message.stage not in stages or note(before, message.note) is None:
        return just(model)
    if not name:
        return just(said(model, "said.name_needed"), Focus((NEW_NAME,)))
    ids = from_seed(message.seed)
    (key,) = order.at_end(touchpoints_at(before, message.stage))
    new = Touchpoint(id=next(ids), stage=message.stage, name=name, order=key)
    after = joining.joined(edit.added(before, "touchpoints", new), (message.note,), (new.id,), ids)
    model = edited(model, after, sentence("undo.touchpoint_linked", name=short(name)))
    model = said(model, "said.touchpoint_linked", name=short(name), note=name_of(before, message.note))
    return just(model, SetField(NEW_NAME, ""), Focus((NEW_NAME,)))
