"""What becomes of touchpoints."""

from throughline.core import edit, touchpoints
from throughline.core.effects import Focus, FocusFirst
from throughline.core.find import element, locate, touchpoint, touchpoints_at
from throughline.core.grid import Stop, shown_lanes
from throughline.core.ids import from_seed
from throughline.core.journey import Moment, Touchpoint, Variant
from throughline.core.messages import journey as m
from throughline.core.model import Model
from throughline.core.notes import pasted_lines
from throughline.core.project import Project
from throughline.core.text import TEXT_MAX, clean
from throughline.core.update import episodes, names
from throughline.core.update.steps import Answer, edited, just, listed, said, short
from throughline.words import Sentence, sentence


def update(model: Model, message: m.TouchpointMessage) -> Answer:  # noqa: C901, PLR0911 - one line a case
    """One line a case."""
    match message:
        case m.TouchpointAdded():
            return added(model, message)
        case m.TouchpointsPasted():
            return _pasted(model, message)
        case m.TouchpointDropped(touchpoint=id_, stage=stage, index=index):
            return dropped(model, id_, stage, index)
        case m.TouchpointNudged(touchpoint=id_, by=by):
            return nudged(model, id_, by)
        case m.TouchpointShifted(touchpoint=id_, by=by):
            return shifted(model, id_, by)
        case m.TouchpointsMoved(touchpoints=ids, stage=stage):
            return _moved(model, ids, stage)
        case m.TouchpointsDuplicated(touchpoints=ids):
            return duplicated(model, message, ids)
        case m.TouchpointsDeleted(touchpoints=ids):
            return deleted(model, ids)
        case m.TouchpointsOwned(touchpoints=ids, owner=owner):
            return _owned(model, ids, owner)
        case m.EpisodeBegun() | m.EpisodeSet():
            return episodes.update(model, message)
        case m.MomentSet(touchpoints=ids, kind=kind):
            return _moment(model, ids, kind)
        case m.VariantTyped():
            return _variant(model, message)
    return just(model)


def dom(id_: str) -> str:
    """The DOM id of a touchpoint."""
    return f"touch-{id_}"


def stage_name(project: Project, id_: str) -> str:
    """What a stage is called."""
    found = element(project, id_)
    return short(found.name) if found is not None else ""


def _is_stage(project: Project, id_: str) -> bool:
    found = locate(project, id_)
    return found is not None and found[0] == "stages"


def _at(project: Project, stage: str, after: str | None) -> int:
    siblings = touchpoints_at(project, stage)
    return next((index + 1 for index, each in enumerate(siblings) if each.id == after), len(siblings))


def _stop(model: Model, stage: str, item: str) -> Model:
    """The model whose tab stop in the grid is a touchpoint."""
    journey = touchpoints.journey_of(model.document, stage)
    row = next((each.id for each in shown_lanes(model.document, journey) if each.kind == "touchpoints"), None)
    if row is None:
        return model

    return model.but(journey=model.journey.but(stop=Stop(row, stage, item)))


def added(model: Model, message: m.TouchpointAdded) -> Answer:
    """A blank touchpoint, being edited."""
    model = names.left(model, model.editing)
    project, stage = model.document, message.stage
    if not _is_stage(project, stage):
        return just(model)
    new = Touchpoint(id=next(from_seed(message.seed)), stage=stage, name="")
    after = touchpoints.placed(project, stage, _at(project, stage, message.after), [new])
    model = edited(model, after, sentence("undo.touchpoint_added", name=""), visit=names.visit(new.id))
    model = model.but(editing=new.id, picked=frozenset(), where=model.at(chosen=new.id))
    return just(_stop(model, stage, new.id), names.field(new.id))


def _pasted(model: Model, message: m.TouchpointsPasted) -> Answer:
    lines = pasted_lines(message.text)
    if not lines or not _is_stage(model.document, message.stage):
        return just(said(model, "said.nothing_pasted"))
    long = next((number for number, line in enumerate(lines, 1) if len(line) > TEXT_MAX), None)
    if long is not None:
        return just(said(model, "said.line_too_long", line=long, longest=TEXT_MAX))
    ids = from_seed(message.seed)
    stage = message.stage
    new = [Touchpoint(id=next(ids), stage=stage, name=line) for line in lines]
    model = names.left(model, message.after) if model.editing == message.after else model
    after = touchpoints.placed(model.document, stage, _at(model.document, stage, message.after), new)
    params = {"n": len(new), "stage": stage_name(model.document, stage)}
    model = edited(model, after, sentence("undo.touchpoints_pasted", **params))
    model = said(model, "said.touchpoints_pasted", **params)
    return just(_stop(model.but(dialog=None), stage, new[-1].id), Focus((dom(new[-1].id),)))


def dropped(model: Model, id_: str, stage: str, index: int) -> Answer:
    """A touchpoint goes to a position of a stage."""
    project = model.document
    found = touchpoint(project, id_)
    if found is None or not _is_stage(project, stage):
        return just(model)
    siblings = tuple(each for each in touchpoints_at(project, stage) if each.id != id_)
    index = max(0, min(index, len(siblings)))
    if found.stage == stage and touchpoints_at(project, stage).index(found) == index:
        return just(model)
    after = touchpoints.placed(project, stage, index, [found])
    params = {"name": short(found.name), "stage": stage_name(project, stage)}
    verb = "undo.touchpoint_reordered" if found.stage == stage else "undo.touchpoint_moved"
    model = edited(model, after, sentence(verb, **params))
    model = said(model, "said.touchpoint_moved", position=index + 1, **params)
    return just(_stop(model, stage, id_), Focus((dom(id_),)))


def nudged(model: Model, id_: str, by: int) -> Answer:
    """One up or down."""
    found = touchpoint(model.document, id_)
    if found is None:
        return just(model)
    siblings = touchpoints_at(model.document, found.stage)
    index = siblings.index(found) + by
    if not 0 <= index < len(siblings):
        return just(said(model, "said.journey_at_the_end", name=short(found.name)))
    return dropped(model, id_, found.stage, index)


def shifted(model: Model, id_: str, by: int) -> Answer:
    """To the end of the stage before, or after."""
    found = touchpoint(model.document, id_)
    if found is None:
        return just(model)
    stage = touchpoints.neighbour(model.document, found.stage, by)
    if stage is None:
        return just(said(model, "said.journey_at_the_end", name=short(found.name)))
    return dropped(model, id_, stage, len(touchpoints_at(model.document, stage)))


def _found(model: Model, ids: tuple[str, ...]) -> list[Touchpoint]:
    known = frozenset(each.id for each in model.document.touchpoints)
    return [found for id_ in listed(ids, known) if (found := touchpoint(model.document, id_))]


def _named(verb: str, found: list[Touchpoint], **params: object) -> Sentence:
    """The name of a step about one touchpoint or several."""
    if len(found) == 1:
        return sentence(verb, name=short(found[0].name), **params)
    return sentence(f"{verb}_many", n=len(found), **params)


def _moved(model: Model, ids: tuple[str, ...], stage: str) -> Answer:
    found = [each for each in _found(model, ids) if each.stage != stage]
    model = model.but(dialog=None)
    if not found or not _is_stage(model.document, stage):
        return just(model)
    project = touchpoints.placed(model.document, stage, len(touchpoints_at(model.document, stage)), found)
    name = stage_name(model.document, stage)
    model = edited(model, project, _named("undo.touchpoint_moved", found, stage=name))
    model = said(model, "said.touchpoints_moved", n=len(found), stage=name)
    return just(_stop(model, stage, found[0].id), Focus((dom(found[0].id),)))


def duplicated(model: Model, message: m.JourneyMessage, ids: tuple[str, ...]) -> Answer:
    """Copies right after the originals."""
    found = _found(model, ids)
    if not found:
        return just(model)
    project, new = touchpoints.copies(model.document, found, from_seed(message.seed))
    model = edited(model, project, _named("undo.touchpoint_duplicated", found))
    model = said(model, "said.touchpoints_duplicated", n=len(found))
    picked = frozenset(new) if len(new) > 1 else frozenset()
    model = model.but(dialog=None, picked=picked, where=model.at(chosen=new[0]))
    return just(_stop(model, found[0].stage, new[0]), Focus((dom(new[0]),)))


def deleted(model: Model, ids: tuple[str, ...]) -> Answer:
    """Touchpoints go; the focus goes to the next one, else the one before, else the Add button."""
    found = _found(model, ids)
    if not found:
        return just(model)
    gone = {each.id for each in found}
    stage = found[-1].stage
    focus = _focus_after(model.document, gone, stage)
    project = edit.removed(model.document, frozenset(gone))
    model = edited(model.but(editing=None), project, _named("undo.touchpoint_deleted", found))
    model = said(model, "said.touchpoints_deleted", n=len(found), name=short(found[0].name))
    chosen = None if model.where.chosen in gone else model.where.chosen
    model = model.but(dialog=None, picked=model.picked - gone, where=model.at(chosen=chosen))
    model = _stop(model, stage, focus[0].removeprefix("touch-") if len(focus) > 1 else "add")
    return just(model, FocusFirst(focus), Focus(focus))


def _focus_after(project: Project, gone: set[str], stage: str) -> tuple[str, ...]:
    siblings = touchpoints_at(project, stage)
    at = max(index for index, each in enumerate(siblings) if each.id in gone)
    rest = (*siblings[at + 1 :], *reversed(siblings[:at]))
    return (*(dom(each.id) for each in rest if each.id not in gone), f"add-touch-{stage}")


def _owned(model: Model, ids: tuple[str, ...], owner: str) -> Answer:
    found = [each for each in _found(model, ids) if each.owner != owner]
    model = model.but(dialog=None)
    if not found:
        return just(model)
    project = edit.replaced(model.document, *(each.changed(owner=owner) for each in found))
    return just(edited(model, project, _named("undo.touchpoint_owned", found)))


def _moment(model: Model, ids: tuple[str, ...], kind: str) -> Answer:
    """Importance and reason stay when only the kind changes."""
    pairs = [(each, (each.moment or Moment()).changed(kind=kind) if kind else None) for each in _found(model, ids)]
    changed = [each.changed(moment=moment) for each, moment in pairs if each.moment != moment]
    model = model.but(dialog=None)
    if not changed:
        return just(model)
    project = edit.replaced(model.document, *changed)
    return just(edited(model, project, _named("undo.touchpoint_moment", changed)))


def variant_visit(touchpoint_: str, segment: str) -> str:
    """The visit of the field of a variant."""
    return f"{touchpoint_}/variant-{segment}"


def _variant(model: Model, message: m.VariantTyped) -> Answer:
    """One text a segment; an empty one goes."""
    found, segment = touchpoint(model.document, message.touchpoint), element(model.document, message.segment)
    if found is None or segment is None:
        return just(model)
    text = str(clean(message.text))[:TEXT_MAX]
    rest = tuple(each for each in found.variants if each.segment != message.segment)
    after = found.changed(variants=(*rest, Variant(segment=message.segment, text=text)) if text else rest)
    name = sentence("undo.variant_written", name=short(found.name))
    visit = variant_visit(message.touchpoint, message.segment)
    return just(edited(model, edit.replaced(model.document, after), name, visit=visit))
