"""What becomes of opportunities: made, put on the chart, copied, deleted, made to wait for each other."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from throughline.core import depending, edit, opportunities
from throughline.core import fields as paths
from throughline.core.effects import Effect, Focus, SetField, ShowAddress
from throughline.core.find import element
from throughline.core.ids import from_seed
from throughline.core.messages import priorities as m
from throughline.core.messages.session import FieldSet
from throughline.core.model import Model
from throughline.core.money import digits
from throughline.core.opportunity import Opportunity
from throughline.core.order import ordered
from throughline.core.practice_places import KnownBy, attached
from throughline.core.practices import PHASES, card
from throughline.core.priorities.axes import Axes, Spot, spot, usual
from throughline.core.priorities.listing import passes
from throughline.core.priorities.plane import fields, moved, plane
from throughline.core.priorities.worths import is_computed
from throughline.core.project import MANY
from throughline.core.text import TEXT_MAX, clean
from throughline.core.update import fields as field
from throughline.core.update.steps import Answer, edited, just, said, short
from throughline.words import Sentence, say, sentence

NEW = "new-opportunity"
"""The DOM id of the field in which one is typed."""
MOST_BEFORE = 100
"""As many can come before one, says the file format."""


def update(model: Model, message: m.PrioritiesEdit) -> Answer:  # noqa: PLR0911 - one line a case
    """One line a case."""
    match message:
        case m.OpportunityWritten():
            return _written(model, message)
        case m.OpportunityAsked():
            return _asked(model, message)
        case m.CardTaken():
            return _taken(model, message)
        case m.DependenceSet():
            return just(_depends(model, message))
        case m.OpportunityDuplicated(opportunity=id_):
            return _duplicated(model, message, id_)
        case m.OpportunityDeleted(opportunity=id_):
            return _deleted(model, id_)
        case m.OpportunityRated():
            return _rated(model, message)
        case m.OpportunityPlaced() | m.OpportunityNudged() | m.OpportunityUnplaced():
            return _placing(model, message)
    return just(model)


def dom(id_: str) -> str:
    """The DOM id of its line in the list."""
    return f"opportunity-{id_}"


def dot(id_: str) -> str:
    """The DOM id of its dot on the chart, or in the tray."""
    return f"dot-{id_}"


def axes_of(model: Model) -> Axes:
    """The axes of the chart: as they were chosen, else those on which most is seen."""
    looking, best = model.priorities, usual(model.document)
    return Axes(looking.impact or best.impact, looking.effort or best.effort)


def known_by(language: str) -> KnownBy:
    """By which words a stage is known for what it is, in the person's language."""
    return {each: tuple(say(language, f"practice.known_by.{each}").split(", ")) for each in PHASES}


def _found(model: Model, id_: str) -> Opportunity | None:
    found = element(model.document, id_)
    return found if isinstance(found, Opportunity) else None


def _name(one: Opportunity) -> str | Sentence:
    return short(one.text) or sentence("priorities.unnamed")


def _chosen(model: Model, id_: str, *effects: Effect) -> Answer:
    """It is chosen, with its form beside the work, wherever that is."""
    where = model.at(chosen=id_)
    model = model.but(where=where, panel=True, side="details", dialog=None, picked=frozenset())
    return just(model, ShowAddress(where, push=False), *effects)


def _seen(model: Model, one: Opportunity) -> Model:
    """The list shows it, whatever it showed before."""
    if passes(one, model.priorities.shown):
        return model
    return model.but(priorities=model.priorities.but(shown="all"))


def _written(model: Model, message: m.OpportunityWritten) -> Answer:
    lines = [line.strip()[:TEXT_MAX] for line in str(clean(message.text)).split("\n") if line.strip()]
    if not lines:
        return just(model, Focus((NEW,)))
    if len(model.document.opportunities) + len(lines) > MANY:
        return just(said(model, "field.too_many"))
    project, ids, made = model.document, from_seed(message.seed), ""
    for line in lines:
        project, made = opportunities.new(project, ids, line)
    name = sentence("undo.opportunities_added", n=len(lines), name=short(lines[0]))
    model = said(edited(model, project, name), "said.opportunities_added", n=len(lines), name=short(lines[0]))
    new = _found(model, made)
    return just(_seen(model, new) if new else model, SetField(NEW, ""), Focus((NEW,)))


def _asked(model: Model, message: m.OpportunityAsked) -> Answer:
    made = opportunities.from_element(model.document, message.about, from_seed(message.seed))
    name = _name(_of(made))
    model = said(
        edited(model, made.project, sentence("undo.opportunity_added", name=name)), "said.opportunity_added", name=name
    )
    return _chosen(_seen(model, _of(made)), made.id, Focus((f"field-{made.id}-text",), select=True))


def _of(made: opportunities.Made) -> Opportunity:
    return next(each for each in reversed(made.project.opportunities) if each.id == made.id)


def _taken(model: Model, message: m.CardTaken) -> Answer:
    taken = card(message.card)
    if taken is None:
        return just(model)
    language, project = model.locale.language, model.document
    fits = attached(project, taken, model.where.chosen, model.where.journey, known_by(language))
    text = say(language, f"practice.{taken.id}")
    made = opportunities.new(project, from_seed(message.seed), text, kind=taken.kind, practice=taken.id, **fits)
    name = sentence("undo.card_taken", name=text)
    model = said(edited(model, made.project, name), "said.card_taken", name=text)
    return just(_seen(model, _of(made)), Focus((f"take-{taken.id}",)))


def _depends(model: Model, message: m.DependenceSet) -> Model:
    one, other = _found(model, message.opportunity), _found(model, message.other)
    if one is None or other is None:
        return model
    if message.on and depending.circles(model.document, one.id, other.id):
        return said(model, "priorities.circle", name=_name(one), other=_name(other))
    rest = tuple(each for each in one.depends_on if each != other.id)
    if message.on and len(rest) >= MOST_BEFORE:
        return said(model, "field.too_many")
    after = one.changed(depends_on=(*rest, other.id) if message.on else rest)
    if after.depends_on == one.depends_on:
        return model
    name = sentence("undo.dependence_set" if message.on else "undo.dependence_cut", name=_name(one), other=_name(other))
    return edited(model, edit.replaced(model.document, after), name)


def _duplicated(model: Model, message: m.OpportunityDuplicated, id_: str) -> Answer:
    one = _found(model, id_)
    if one is None:
        return just(model)
    made = opportunities.duplicated(model.document, one, from_seed(message.seed))
    name = {"name": _name(one)}
    model = said(
        edited(model, made.project, sentence("undo.opportunity_duplicated", **name)),
        "said.opportunity_duplicated",
        **name,
    )
    return _chosen(_seen(model, _of(made)), made.id, Focus((dom(made.id), "panel-title")))


def _deleted(model: Model, id_: str) -> Answer:
    one = _found(model, id_)
    if one is None:
        return just(model)
    order = [each.id for each in ordered(model.document.opportunities)]
    at = order.index(id_)
    focus = Focus((*(dom(each) for each in (*order[at + 1 :], *reversed(order[:at]))), NEW))
    project = edit.removed(model.document, frozenset({id_}))
    name = {"name": _name(one)}
    model = said(
        edited(model, project, sentence("undo.opportunity_deleted", **name)), "said.opportunity_deleted", **name
    )
    where = model.at(chosen=None if model.where.chosen == id_ else model.where.chosen)
    return just(model.but(where=where, dialog=None), ShowAddress(where, push=False), focus)


def _rated(model: Model, message: m.OpportunityRated) -> Answer:
    """Typed beside the chart: once both are known the dot stands on it, and the next one is to be typed."""
    if _found(model, message.opportunity) is None:
        return just(model)
    sets = FieldSet(of=message.opportunity, field=message.field, value=message.value, seed=message.seed)
    after, effects = field.update(model, sets)
    axes = axes_of(after)
    one = _found(after, message.opportunity)
    if one is None or None in spot(after.document, one, axes):
        return just(after, *effects)
    return just(after, *effects, Focus((*_waiting(after, one, axes), dot(one.id))))


def _waiting(model: Model, one: Opportunity, axes: Axes) -> Iterator[str]:
    """The fields of those that have no place yet, the ones behind it first."""
    every = [each for each in ordered(model.document.opportunities) if passes(each, model.priorities.shown)]
    at = every.index(one) + 1 if one in every else 0
    names = (
        "impact_money" if axes.impact == "money" else "impact",
        "effort_days" if axes.effort == "days" else "effort",
    )
    for each in (*every[at:], *every[:at]):
        if each is not one and None in spot(model.document, each, axes):
            yield from (f"tray-{each.id}-{name}" for name in names)


Placing = m.OpportunityPlaced | m.OpportunityNudged | m.OpportunityUnplaced


def _placing(model: Model, message: Placing) -> Answer:
    """A dot that moved; an amount that is computed from what would change is moved by that, not by hand."""
    one = _found(model, message.opportunity)
    if one is None:
        return just(model)
    axes = axes_of(model)
    fixed = axes.impact == "money" and is_computed(model.document, one)
    made = (
        _cleared(axes) if isinstance(message, m.OpportunityUnplaced) else _moved(model, one, axes, message, fixed=fixed)
    )
    made = {name: value for name, value in made.items() if getattr(one, name) != value}
    if not made:
        return just(said(model, "priorities.computed", name=_name(one)) if fixed else model)
    visit = f"{one.id}/nudged" if isinstance(message, m.OpportunityNudged) else None
    name = sentence("undo.opportunity_placed", name=_name(one))
    model = edited(model, edit.replaced(model.document, one.changed(**made)), name, visit)
    return just(model, *_told(model, one.id, made), Focus((dot(one.id),)))


def _cleared(axes: Axes) -> dict[str, Any]:
    return {
        "impact_money" if axes.impact == "money" else "impact": None,
        "effort_days" if axes.effort == "days" else "effort": None,
    }


def _moved(
    model: Model, one: Opportunity, axes: Axes, message: m.OpportunityPlaced | m.OpportunityNudged, *, fixed: bool
) -> dict[str, Any]:
    here, now = plane(model.document, axes), spot(model.document, one, axes)
    if isinstance(message, m.OpportunityNudged):
        to = moved(here, now, message.impact, message.effort)
    else:
        to = Spot(here.impact.snapped(_exact(message.y)), here.effort.snapped(_exact(message.x)))
    to = to._replace(impact=None) if fixed or to.impact == now.impact else to
    return fields(here, one, to, digits(model.document.profile.currency))


def _exact(number: float) -> Decimal:
    return Decimal(str(number)) if abs(number) < 1e15 else Decimal(0)  # noqa: PLR2004 - beyond any scale


def _told(model: Model, id_: str, made: dict[str, Any]) -> Iterator[Effect]:
    """What stands in fields that may have the focus."""
    one = element(model.document, id_)
    return (
        SetField(f"{place}-{id_}-{name}", paths.shown(one, name, model.locale))
        for name in made
        for place in ("field", "row")
    )
