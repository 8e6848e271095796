"""What becomes of pains and of what they are worth."""

from throughline.core import edit, opportunities
from throughline.core.effects import Focus, Reveal, ShowAddress
from throughline.core.find import element
from throughline.core.ids import from_seed
from throughline.core.journey import Change, Lever, Pain
from throughline.core.messages import stake as m
from throughline.core.model import Model
from throughline.core.opportunity import Opportunity
from throughline.core.stake import Stake, joint
from throughline.core.stake.telling import headline
from throughline.core.text import short
from throughline.core.update.steps import Answer, edited, just, said
from throughline.core.worth import value_of
from throughline.words import sentence

UNITS: dict[Lever, str] = {"frequency": "orders", "order-value": "money", "margin": "money"}
"""Others are in points."""


def update(model: Model, message: m.StakeMessage) -> Answer:  # noqa: PLR0911 - one line a case
    """One line a case."""
    match message:
        case m.TogetherTicked(id=id_, on=on):
            return just(_ticked(model, id_, on=on))
        case m.TogetherCleared():
            return just(_together(model, frozenset()))
        case m.PeriodChosen(over=over):
            return just(model.but(stake=model.stake.but(over=over)))
        case m.TurnedTo(id=id_):
            return _turned(model, id_)
        case m.NumbersAsked(segment=segment):
            return _numbers(model, segment)
        case m.LeverChosen(of=of, lever=lever):
            return just(_lever(model, of, lever or None))
        case m.PainAnswered(pain=pain):
            return _answered(model, message, pain)
        case m.PainDeleted(pain=pain):
            return _deleted(model, pain)
    return just(model)


def _ticked(model: Model, id_: str, *, on: bool) -> Model:
    """What they bring together is said, for who does not see the box beside the table."""
    ids = model.stake.together | {id_} if on else model.stake.together - {id_}
    model = _together(model, ids)
    if model.project is None:
        return model
    found = joint(model.project, sorted(ids))
    if not isinstance(found, Stake):
        return model
    return said(model, "said.together", amount=headline(found, model.project.profile.currency))


def _turned(model: Model, id_: str) -> Answer:
    """The panel begins at its head again, and so does the keyboard: what had the focus is gone."""
    if model.project is None or element(model.project, id_) is None:
        return just(model)
    where = model.at(chosen=id_)
    model = model.but(where=where, picked=frozenset(), panel=True, side="details")
    return just(model, ShowAddress(where, push=False), Focus(("panel-title",)))


def _numbers(model: Model, segment: str) -> Answer:
    """The segment's card on the money screen, with the focus in it."""
    where = model.at(view="money")
    push = where.view != model.where.view
    model = model.but(where=where, money=model.money.but(section="worth"))
    value = value_of(model.document, segment) if model.project else None
    fields = (f"add-value-{segment}", f"field-{value.id if value else ''}-form", f"money-{model.money.section}")
    return just(model, ShowAddress(where, push=push), Reveal(f"worth-{segment}"), Focus(fields))


def _together(model: Model, ids: frozenset[str]) -> Model:
    return model.but(stake=model.stake.but(together=ids))


def _lever(model: Model, of: str, lever: Lever | None) -> Model:
    """Another lever keeps its figures only where they mean the same."""
    carrier = element(model.document, of)
    if not isinstance(carrier, Pain | Opportunity) or lever == (carrier.change and carrier.change.lever):
        return model
    project = edit.replaced(model.document, carrier.changed(change=_change(carrier.change, lever)))
    field = sentence("field.change.lever")
    name = sentence("undo.field_set", field=field, of=short(carrier.text))
    return edited(model.but(trouble=None), project, name)


def _change(held: Change | None, lever: Lever | None) -> Change | None:
    if lever is None:
        return None
    if held is None:
        return Change(lever=lever, low=0, high=0)
    same = UNITS.get(held.lever) == UNITS.get(lever)
    return held.changed(lever=lever) if same else held.changed(lever=lever, low=0, high=0)


def _answered(model: Model, message: m.PainAnswered, id_: str) -> Answer:
    """The new opportunity is chosen, its name ready to be typed over."""
    pain = element(model.document, id_)
    if not isinstance(pain, Pain):
        return just(model)
    made = opportunities.from_pains(model.document, (id_,), from_seed(message.seed))
    model = edited(model, made.project, sentence("undo.pain_answered", pain=short(pain.text)))
    where = model.at(chosen=made.id)
    model = said(model.but(where=where, panel=True, side="details"), "said.pain_answered", pain=short(pain.text))
    return just(model, ShowAddress(where, push=False), Focus((f"field-{made.id}-text", "panel-title"), select=True))


def _deleted(model: Model, id_: str) -> Answer:
    """Its touchpoint is chosen instead."""
    pain = element(model.document, id_)
    if not isinstance(pain, Pain):
        return just(model)
    project = edit.removed(model.document, frozenset({id_}))
    model = edited(model, project, sentence("undo.pain_deleted", pain=short(pain.text)))
    model = _together(model, model.stake.together - {id_})
    where = model.at(chosen=pain.touchpoint if model.where.chosen == id_ else model.where.chosen)
    model = said(model.but(where=where), "said.pain_deleted", pain=short(pain.text))
    return just(model, ShowAddress(where, push=False), Focus(("panel-title",)))
