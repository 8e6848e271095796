"""What becomes of messages about experience."""

from throughline.core import edit, order
from throughline.core.effects import Focus
from throughline.core.experience import diagnosing
from throughline.core.find import element, locate
from throughline.core.ids import from_seed
from throughline.core.messages import experience as m
from throughline.core.model import Model
from throughline.core.project import Diagnosis, Suspect, Symptom
from throughline.core.update.joining import name_of
from throughline.core.update.steps import Answer, edited, just, said, short
from throughline.words import Sentence, sentence

SUSPECTED = frozenset({"notes", "stages", "touchpoints", "pains", "backstage"})
"""What can be the cause of a symptom."""


def update(model: Model, message: m.ExperienceMessage) -> Answer:  # noqa: PLR0911 - one line a case
    """One line a case."""
    match message:
        case m.SectionChosen(section=section):
            return just(_with(model, section=section))
        case m.AuditViewChosen(view=view):
            return just(_with(model, view=view))
        case m.DiagnosisOpened(diagnosis=id_):
            return just(_with(model, diagnosis=id_))
        case m.DiagnosisAdded(symptom=symptom):
            return _added(model, symptom, next(from_seed(message.seed)))
        case m.DiagnosisDeleted(diagnosis=id_):
            return _deleted(model, id_)
        case m.SuspectsProposed(diagnosis=id_):
            return _proposed(model, id_)
        case m.SuspectEdit():
            return _suspect(model, message)
    return just(model)


def _with(model: Model, **fields: object) -> Model:
    return model.but(experience=model.experience.but(**fields))


def _diagnosis(model: Model, id_: str) -> Diagnosis | None:
    found = element(model.document, id_)
    return found if isinstance(found, Diagnosis) else None


def name(diagnosis: Diagnosis) -> str | Sentence:
    """What a diagnosis is called: its own words, else its symptom."""
    return short(diagnosis.text) or sentence(f"field.symptom.{diagnosis.symptom}")


def _added(model: Model, symptom: Symptom, id_: str) -> Answer:
    project = model.document
    key = order.at_end(project.diagnoses)[0]
    new = diagnosing.begun(project, symptom, id_, key, model.today)
    model = edited(model, edit.added(project, "diagnoses", new), sentence("undo.diagnosis_added", name=name(new)))
    model = said(model, "said.diagnosis_added", n=len(new.suspects))
    return just(_with(model, section="diagnosis", diagnosis=id_), Focus((f"field-{id_}-text",)))


def _deleted(model: Model, id_: str) -> Answer:
    found = _diagnosis(model, id_)
    if found is None:
        return just(model)
    step = sentence("undo.diagnosis_deleted", name=name(found))
    model = edited(model, edit.removed(model.document, frozenset({id_})), step)
    return just(said(_with(model, diagnosis=None), "said.diagnosis_deleted", name=name(found)), Focus(("symptom-new",)))


def _proposed(model: Model, id_: str) -> Answer:
    found = _diagnosis(model, id_)
    if found is None:
        return just(model)
    new = diagnosing.suspects(diagnosing.more(model.document, found, model.today))
    if not new:
        return just(said(model, "said.no_more_suspects"))
    step = sentence("undo.suspects_proposed", n=len(new))
    model = edited(model, edit.replaced(model.document, diagnosing.with_suspects(found, new)), step)
    return just(said(model, "said.suspects_proposed", n=len(new)), Focus((dom(new[0].element),)))


def dom(element_: str) -> str:
    """The DOM id of a suspect's name."""
    return f"suspect-{element_}"


def _suspect(model: Model, message: m.SuspectEdit) -> Answer:
    found = _diagnosis(model, message.diagnosis)
    if found is None:
        return just(model)
    match message:
        case m.SuspectAdded(element=id_):
            return _suspected(model, found, id_)
        case m.SuspectNudged(element=id_, by=by):
            at = diagnosing.place_of(found, id_)
            return _moved(model, found, id_, at + by) if at is not None else just(model)
        case m.SuspectDropped(element=id_, index=index):
            return _moved(model, found, id_, index) if diagnosing.place_of(found, id_) is not None else just(model)
        case m.SuspectRemoved(element=id_):
            return _removed(model, found, id_)
    return just(model)


def _suspected(model: Model, found: Diagnosis, id_: str) -> Answer:
    where = locate(model.document, id_)
    if where is None or where[0] not in SUSPECTED:
        return just(model)
    called = name_of(model.document, id_)
    after = diagnosing.with_suspects(found, (Suspect(element=id_),))
    if after == found:
        return just(said(model, "said.suspected_already", name=called), Focus((dom(id_),)))
    model = edited(model, edit.replaced(model.document, after), sentence("undo.suspect_added", name=called))
    return just(said(model, "said.suspect_added", name=called), Focus((dom(id_),)))


def _moved(model: Model, found: Diagnosis, id_: str, index: int) -> Answer:
    called = name_of(model.document, id_)
    after = diagnosing.moved(found, id_, index)
    if after is found:
        return just(said(model, "said.suspect_at_end", name=called))
    model = edited(model, edit.replaced(model.document, after), sentence("undo.suspect_moved", name=called))
    at = (diagnosing.place_of(after, id_) or 0) + 1
    return just(said(model, "said.suspect_moved", name=called, position=at), Focus((dom(id_),)))


def _removed(model: Model, found: Diagnosis, id_: str) -> Answer:
    """The focus goes to the next suspect, else the one before, else to the list of what can be suspected."""
    at = diagnosing.place_of(found, id_)
    if at is None:
        return just(model)
    rest = (*found.suspects[at + 1 :], *reversed(found.suspects[:at]))
    called = name_of(model.document, id_)
    step = sentence("undo.suspect_removed", name=called)
    model = edited(model, edit.replaced(model.document, diagnosing.without(found, id_)), step)
    focus = Focus((*(dom(each.element) for each in rest), "suspect-new"))
    return just(said(model, "said.suspect_removed", name=called), focus)
