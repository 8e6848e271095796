"""What a finding changes in the document: its fix, an acceptance, and taking that back."""

from throughline.core import findings
from throughline.core.effects import Effect, Focus, Reveal, ShowAddress
from throughline.core.findings.finding import Finding
from throughline.core.findings.fixes import Fixed, fix_of, fixed
from throughline.core.found.keys import by_key, key
from throughline.core.found.places import spot_of
from throughline.core.ids import from_seed
from throughline.core.linkable import linked
from throughline.core.messages import findings as m
from throughline.core.model import Model
from throughline.core.state.dialog import Dialog
from throughline.core.text import TEXT_MAX, clean
from throughline.core.update.finding_steps import either, having, listed_keys, looked
from throughline.core.update.steps import Answer, edited, just, said
from throughline.words import Sentence, sentence


def update(model: Model, message: m.FixAsked | m.FindingAccepted | m.AcceptanceTakenBack) -> Answer:
    """The finding is looked for in the document as it is now: the list may be a moment old."""
    finding = by_key(findings.every(model.document, model.today), message.key)
    if finding is None:
        return just(looked(said(model, "said.finding_gone")))
    match message:
        case m.FixAsked():
            return _fixed(model, message, finding)
        case m.FindingAccepted():
            return _accepted(model, message, finding)
        case m.AcceptanceTakenBack():
            return _taken_back(model, finding)


def _fixed(model: Model, message: m.FixAsked, finding: Finding) -> Answer:
    """Where nothing can be done for the person, the panel shows the element, to be filled in by hand."""
    fix = fix_of(model.document, finding)
    if fix is None:
        return just(model)
    made = fixed(model.document, finding, from_seed(message.seed))
    if made.project is not model.document:
        model = edited(model, made.project, sentence("undo.finding_fixed", fix=fix.words))
        model = said(model, "said.finding_begun" if made.edit else "said.finding_fixed", fix=fix.words)
    elif made.field or made.dialog is None:
        model = model.but(side="details")
    return _led(looked(model), made)


def _led(model: Model, made: Fixed) -> Answer:
    """To the element that is to be looked at, with what is to be written or chosen there ready."""
    where = model.at(view=made.view, journey=made.journey or model.where.journey, chosen=made.chosen)
    push = (where.view, where.journey) != (model.where.view, model.where.journey)
    id_ = made.chosen or ""
    dialog = Dialog(made.dialog, (id_,), picked=linked(model.document, (id_,))) if made.dialog else None
    model = model.but(
        where=where, panel=True, picked=frozenset(), dialog=dialog, editing=id_ if made.edit and id_ else None
    )
    return just(model, ShowAddress(where, push=push), *_in_sight(model, made))


def _in_sight(model: Model, made: Fixed) -> tuple[Effect, ...]:
    spot = spot_of(model.document, made.chosen) if made.chosen else None
    faces = spot.ids if spot else ()
    field = (f"field-{made.chosen}-{made.field}",) if made.field else ()
    focus = (f"edit-{made.chosen}",) if made.edit else (*field, *faces)
    return (*(Reveal(each) for each in faces), *([] if made.dialog else [Focus(focus)]))


def _accepted(model: Model, message: m.FindingAccepted, finding: Finding) -> Answer:
    reason = str(clean(message.reason)).strip()[:TEXT_MAX]
    if not reason:
        return just(said(model, "said.reason_needed"), Focus(either("reason", message.key)))
    id_ = next(from_seed(message.seed))
    project = findings.accept(model.document, finding, id_, reason, message.now.date())
    focus = Focus((*_neighbours(model, message.key), "panel-title"))
    model = edited(having(model, accepting=None), project, _name("undo.finding_accepted", finding))
    return just(looked(said(model, "said.finding_accepted", finding=finding.sentence)), focus)


def _taken_back(model: Model, finding: Finding) -> Answer:
    project = findings.take_back(model.document, finding)
    model = edited(model, project, _name("undo.acceptance_taken_back", finding))
    model = looked(said(model, "said.acceptance_taken_back", finding=finding.sentence))
    return just(model, Focus((f"go-{key(finding)}", "panel-title")))


def _name(what: str, finding: Finding) -> Sentence:
    return sentence(what, finding=finding.sentence)


def _neighbours(model: Model, wanted: str) -> tuple[str, ...]:
    """Who takes the focus when a finding leaves the list: the next one, else the one before."""
    keys = listed_keys(model)
    at = keys.index(wanted) if wanted in keys else len(keys)
    return tuple(f"go-{each}" for each in (*keys[at + 1 :], *reversed(keys[:at])))
