"""What becomes of stages."""

from throughline.core import edit, journeys, order
from throughline.core.effects import Focus
from throughline.core.find import element, locate, stages_of, touchpoints_at
from throughline.core.ids import from_seed
from throughline.core.journey import Stage
from throughline.core.messages import journey as m
from throughline.core.model import Model
from throughline.core.project import Project
from throughline.core.update import names
from throughline.core.update.steps import Answer, edited, just, said, short
from throughline.words import sentence


def update(model: Model, message: m.StageMessage) -> Answer:
    """One line a case."""
    match message:
        case m.StageAdded():
            return _added(model, message)
        case m.StageSetChosen():
            return _set_chosen(model, message)
        case m.StageDropped(stage=id_, index=index):
            return _dropped(model, id_, index)
        case m.StageNudged(stage=id_, by=by):
            return nudged(model, id_, by)
        case m.StageDeleted(stage=id_):
            return deleted(model, id_)
    return just(model)


def _stage(model: Model, id_: str) -> Stage | None:
    found = locate(model.document, id_)
    return found[1] if found and found[0] == "stages" else None


def placed(project: Project, journey: str, index: int, stage: Stage) -> Project:
    """The project with a stage before position `index` of its journey, whether it is new or moved."""
    siblings = tuple(each for each in stages_of(project, journey) if each.id != stage.id)
    result = edit.placed(siblings, index, [stage])
    if element(project, stage.id) is None:
        project = edit.added(project, "stages", *(each for each in result if each.id == stage.id))
        result = [each for each in result if each.id != stage.id]
    return edit.replaced(project, *result)


def _added(model: Model, message: m.StageAdded) -> Answer:
    model = names.left(model, model.editing)
    if locate(model.document, message.journey) is None:
        return just(model)
    stages = stages_of(model.document, message.journey)
    index = next((at + 1 for at, each in enumerate(stages) if each.id == message.after), len(stages))
    index = 0 if message.after == "" else index
    new = Stage(id=next(from_seed(message.seed)), journey=message.journey, name="")
    project = placed(model.document, message.journey, index, new)
    model = edited(model, project, sentence("undo.stage_added", name=""), visit=names.visit(new.id))
    return just(model.but(editing=new.id, dialog=None), names.field(new.id))


def _set_chosen(model: Model, message: m.StageSetChosen) -> Answer:
    """The stages of a ready set; blank stages that the journey had make room."""
    project = model.document
    found = locate(project, message.journey)
    if found is None or found[0] != "journeys":
        return just(model)
    held = stages_of(project, message.journey)
    blank = frozenset(each.id for each in held if not touchpoints_at(project, each.id) and _untouched(each))
    ids = from_seed(message.seed)
    wanted = journeys.stage_names(message.stage_set, model.locale.language)
    new = list(journeys.new_stages(ids, message.journey, wanted))
    project = edit.removed(project, blank) if blank else project
    keys = order.at_end(stages_of(project, message.journey), len(new))
    project = edit.added(project, "stages", *(each.changed(order=key) for each, key in zip(new, keys, strict=True)))
    model = edited(model, project, sentence("undo.stage_set", n=len(new))).but(dialog=None, editing=None)
    return just(said(model, "said.stage_set", n=len(new)), Focus((f"stage-{new[0].id}",)))


def _untouched(stage: Stage) -> bool:
    """Nothing but its name was ever written."""
    return stage == Stage(id=stage.id, journey=stage.journey, name=stage.name, order=stage.order)


def _dropped(model: Model, id_: str, index: int) -> Answer:
    stage = _stage(model, id_)
    if stage is None:
        return just(model)
    stages = stages_of(model.document, stage.journey)
    index = max(0, min(index, len(stages) - 1))
    if stages.index(stage) == index:
        return just(model)
    project = placed(model.document, stage.journey, index, stage)
    model = edited(model, project, sentence("undo.stage_moved", name=short(stage.name)))
    model = said(model, "said.stage_moved", name=short(stage.name), position=index + 1).but(dialog=None)
    return just(model, Focus((f"stage-{id_}",)))


def nudged(model: Model, id_: str, by: int) -> Answer:
    """One to the left or right."""
    stage = _stage(model, id_)
    if stage is None:
        return just(model)
    stages = stages_of(model.document, stage.journey)
    index = stages.index(stage) + by
    if not 0 <= index < len(stages):
        return just(said(model, "said.journey_at_the_end", name=short(stage.name)))
    return _dropped(model, id_, index)


def deleted(model: Model, id_: str) -> Answer:
    """A stage goes with its touchpoints; the focus goes to the next one, else the one before."""
    stage = _stage(model, id_)
    if stage is None:
        return just(model)
    stages = stages_of(model.document, stage.journey)
    at = stages.index(stage)
    rest = (*stages[at + 1 :], *reversed(stages[:at]))
    gone = len(touchpoints_at(model.document, id_))
    project = edit.removed(model.document, frozenset({id_}))
    model = edited(
        model.but(editing=None, dialog=None), project, sentence("undo.stage_deleted", name=short(stage.name))
    )
    model = said(model, "said.stage_deleted", n=gone, name=short(stage.name))
    if element(model.document, model.where.chosen) is None:
        model = model.but(where=model.at(chosen=None))
    return just(model, Focus((*(f"stage-{each.id}" for each in rest), "add-stage")))
