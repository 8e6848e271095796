"""What becomes of personas when something happens to them."""

from throughline.core import edit, personas
from throughline.core.effects import Focus, ShowAddress
from throughline.core.find import element
from throughline.core.ids import from_seed
from throughline.core.messages import people as m
from throughline.core.model import Model
from throughline.core.people import Persona
from throughline.core.personas import NOBODY, Crowd
from throughline.core.update.steps import Answer, edited, just, said, short
from throughline.words import Sentence, sentence


def update(model: Model, message: m.PeopleMessage) -> Answer:  # noqa: PLR0911 - one line a case
    """One line a case."""
    match message:
        case m.PersonaAdded():
            return _added(model, message)
        case m.PersonaDuplicated():
            return _duplicated(model, message)
        case m.PersonaDeleted(persona=id_):
            return _deleted(model, id_)
        case m.PersonaDropped(persona=id_, place=place, index=index):
            return _dropped(model, id_, place, index)
        case m.PersonaNudged(persona=id_, by=by):
            return _nudged(model, id_, by)
        case m.PersonaShifted(persona=id_, by=by):
            return _shifted(model, id_, by)
    return just(model)


def dom(id_: str) -> str:
    """The DOM id of a persona's card."""
    return f"persona-{id_}"


def _persona(model: Model, id_: str) -> Persona | None:
    found = element(model.document, id_)
    return found if isinstance(found, Persona) else None


def _name(persona: Persona) -> str | Sentence:
    return short(persona.name) or sentence("people.unnamed")


def _added(model: Model, message: m.PersonaAdded) -> Answer:
    new = Persona(id=next(from_seed(message.seed)), name="")
    place = next((each for each in personas.crowds(model.document) if each.place == message.segment), Crowd(None, ()))
    project = personas.placed(model.document, new, place.place, len(place.personas))
    model = edited(model, project, sentence("undo.persona_added"))
    return _shown(model, new.id, Focus((f"field-{new.id}-name", dom(new.id))))


def _shown(model: Model, id_: str, focus: Focus) -> Answer:
    """The persona on its screen, chosen, with its form beside it."""
    where = model.at(view="personas", chosen=id_)
    push = where.view != model.where.view
    model = model.but(where=where, panel=True, dialog=None, picked=frozenset(), editing=None)
    return just(model, ShowAddress(where, push=push), focus)


def _duplicated(model: Model, message: m.PersonaDuplicated) -> Answer:
    persona = _persona(model, message.persona)
    if persona is None:
        return just(model)
    crowd = personas.crowd_of(model.document, persona)
    copy = persona.changed(id=next(from_seed(message.seed)))
    project = personas.placed(model.document, copy, crowd.place, crowd.personas.index(persona) + 1)
    model = edited(model, project, sentence("undo.persona_duplicated", name=_name(persona)))
    model = said(model, "said.persona_duplicated", name=_name(persona))
    return _shown(model, copy.id, Focus((dom(copy.id),)))


def _deleted(model: Model, id_: str) -> Answer:
    persona = _persona(model, id_)
    if persona is None:
        return just(model)
    crowd = personas.crowd_of(model.document, persona)
    at = crowd.personas.index(persona)
    order = (*crowd.personas[at + 1 :], *reversed(crowd.personas[:at]))
    focus = Focus((*(dom(each.id) for each in order), f"add-persona-{crowd.place}", f"add-persona-{NOBODY}"))
    model = edited(
        model, edit.removed(model.document, frozenset({id_})), sentence("undo.persona_deleted", name=_name(persona))
    )
    model = said(model, "said.persona_deleted", name=_name(persona))
    chosen = None if model.where.chosen == id_ else model.where.chosen
    return just(model.but(dialog=None, where=model.at(chosen=chosen)), focus)


def _dropped(model: Model, id_: str, place: str, index: int) -> Answer:
    persona = _persona(model, id_)
    crowd = next((each for each in personas.crowds(model.document) if each.place == place), None)
    if persona is None or (crowd is None and place != NOBODY):
        return just(model)
    crowd = crowd or Crowd(None, ())
    index = max(0, min(index, len(crowd.personas)))
    if persona in crowd.personas and crowd.personas.index(persona) == index:
        return just(model)
    project = personas.placed(model.document, persona, place, index)
    segment = short(crowd.segment.text) if crowd.segment else sentence("people.stray")
    if persona in crowd.personas:
        name = sentence("undo.persona_reordered", name=_name(persona))
    else:
        name = sentence("undo.persona_moved", name=_name(persona), segment=segment)
    model = said(
        edited(model, project, name), "said.persona_moved", name=_name(persona), segment=segment, position=index + 1
    )
    return just(model, Focus((dom(id_),)))


def _nudged(model: Model, id_: str, by: int) -> Answer:
    persona = _persona(model, id_)
    if persona is None:
        return just(model)
    crowd = personas.crowd_of(model.document, persona)
    index = crowd.personas.index(persona) + by
    if not 0 <= index < len(crowd.personas):
        return just(said(model, "said.persona_at_end", name=_name(persona)))
    return _dropped(model, id_, crowd.place, index)


def _shifted(model: Model, id_: str, by: int) -> Answer:
    persona = _persona(model, id_)
    if persona is None:
        return just(model)
    groups = personas.crowds(model.document)
    index = groups.index(personas.crowd_of(model.document, persona)) + by
    if not 0 <= index < len(groups):
        return just(said(model, "said.persona_at_end", name=_name(persona)))
    return _dropped(model, id_, groups[index].place, len(groups[index].personas))
