"""What becomes of whole journeys."""

from throughline.core import edit, journeys, order
from throughline.core.effects import Focus, ShowAddress
from throughline.core.find import locate
from throughline.core.ids import from_seed
from throughline.core.journey import Journey
from throughline.core.messages import journey as m
from throughline.core.model import Model
from throughline.core.order import ordered
from throughline.core.project import Project
from throughline.core.text import LINE_MAX
from throughline.core.update.steps import Answer, edited, just, said, short
from throughline.words import say, sentence


def update(model: Model, message: m.WholeJourneyMessage) -> Answer:
    """One line a case."""
    match message:
        case m.JourneyAdded():
            return _added(model, message)
        case m.JourneyDuplicated(journey=id_):
            return _duplicated(model, message, id_)
        case m.JourneyDeleted(journey=id_):
            return _deleted(model, id_)
    return just(model)


def _journey(model: Model, id_: str) -> Journey | None:
    found = locate(model.document, id_)
    return found[1] if found and found[0] == "journeys" else None


def _opened(model: Model, journey: str | None) -> Answer:
    where = model.at(journey=journey, chosen=None)
    model = model.but(where=where, dialog=None, editing=None, picked=frozenset())
    return just(model, ShowAddress(where))


def _added(model: Model, message: m.JourneyAdded) -> Answer:
    project = model.document
    language = model.locale.language
    persona = ordered(project.personas)[0] if project.personas else None
    name = " ".join(message.name.split())[:LINE_MAX] or _name(project, language, persona.name if persona else "")
    new = journeys.new_journey(
        from_seed(message.seed),
        name,
        message.stage_set,
        order.at_end(project.journeys)[0],
        kind=project.profile.kind,
        persona=persona.id if persona else None,
        language=language,
    )
    model = edited(model, journeys.with_journey(project, new), sentence("undo.journey_added", name=short(name)))
    after, effects = _opened(said(model, "said.journey_added", name=short(name)), new.journey.id)
    first = f"add-touch-{new.stages[0].id}" if new.stages else "add-stage"
    return after, (*effects, Focus((first,)))


def _name(project: Project, language: str, persona: str) -> str:
    key = "journey.new_of" if persona else "journey.new_name"
    return _free(project, say(language, key, persona=persona))


def _free(project: Project, name: str) -> str:
    """The name, with a number if there is one of that name."""
    known = {each.name for each in project.journeys}
    number = 2
    free = name
    while free in known:
        free, number = f"{name} {number}", number + 1
    return free


def _duplicated(model: Model, message: m.JourneyDuplicated, id_: str) -> Answer:
    journey = _journey(model, id_)
    if journey is None:
        return just(model)
    name = _free(model.document, say(model.locale.language, "journey.to_be_of", name=journey.name))[:LINE_MAX]
    project, new = journeys.duplicated(model.document, journey, from_seed(message.seed), name)
    model = edited(model, project, sentence("undo.journey_duplicated", name=short(journey.name)))
    return _opened(said(model, "said.journey_duplicated", name=short(new.name)), new.id)


def _deleted(model: Model, id_: str) -> Answer:
    journey = _journey(model, id_)
    if journey is None:
        return just(model)
    project = edit.removed(model.document, frozenset({id_}))
    model = edited(model, project, sentence("undo.journey_deleted", name=short(journey.name)))
    model = said(model, "said.journey_deleted", name=short(journey.name))
    rest = ordered(project.journeys)
    here = model.where.journey
    open_ = here if here != id_ else rest[0].id if rest else None
    after, effects = _opened(model, open_)
    return after, (*effects, Focus((f"journey-{open_}", "add-journey")))
