"""What becomes of an element when one of its fields is typed in, set, ticked or left."""

from typing import Any

from throughline.core import edit, fields, joining
from throughline.core.effects import SetField
from throughline.core.fields import NoSuchFieldError
from throughline.core.figures import Plain, Share
from throughline.core.find import element, locate
from throughline.core.ids import from_seed
from throughline.core.messages import session as m
from throughline.core.model import Model, Trouble
from throughline.core.update.joining import name_of
from throughline.core.update.steps import Answer, edited, just, said
from throughline.core.value import Value
from throughline.core.written import NotWrittenError
from throughline.words import Sentence, sentence

PLACES = ("field", "row", "tray")
"""Where a field may stand: in the panel, in a list whose rows are edited in place, beside the chart of priorities."""
_OWN_LABELS = {"opportunities": frozenset({"text", "kind", "touchpoint", "stage", "pains", "notes", "effort", "owner"})}
"""Fields that are called otherwise than those of other elements: `field.opportunities.effort`."""
FieldMessage = m.FieldTyped | m.FieldSet | m.FieldTicked | m.FieldLeft | m.ItemAdded | m.ItemRemoved


def update(model: Model, message: FieldMessage) -> Answer:
    """`of` is an element's id, or "project" for the project's own fields."""
    target = _target(model, message.of)
    if target is None:
        return just(model)
    try:
        return _case(model, message, target)
    except (NoSuchFieldError, AttributeError):
        return just(model)


def _case(model: Model, message: FieldMessage, target: Value) -> Answer:
    match message:
        case m.FieldTyped() | m.FieldSet():
            return _set(model, message, target)
        case m.FieldTicked():
            return just(_ticked(model, message, target))
        case m.FieldLeft():
            return just(_left(model, message))
        case m.ItemAdded():
            return just(_item_added(model, message, target))
        case m.ItemRemoved():
            return just(_item_removed(model, message, target))


def _target(model: Model, of: str) -> Any | None:
    return model.document if of == "project" else element(model.document, of)


def _stored(model: Model, target: Any, message: FieldMessage, visit: str | None = None) -> Model:
    project = target if message.of == "project" else edit.replaced(model.document, target)
    return edited(model, project, _name(model, message), visit)


def _name(model: Model, message: FieldMessage) -> Sentence:
    label = sentence(_label(model, message))
    of = model.document.name if message.of == "project" else name_of(model.document, message.of)
    return sentence("undo.field_set", field=label, of=of)


def _label(model: Model, message: FieldMessage) -> str:
    """Labels know no list positions: `proposition.tests.0.measure` is `proposition.tests.measure`."""
    found = locate(model.document, message.of)
    path = ".".join(part for part in message.field.split(".") if not part.isdigit())
    own = found is not None and path in _OWN_LABELS.get(found[0], ())
    return f"field.{found[0]}.{path}" if found and own else f"field.{path}"


def _set(model: Model, message: m.FieldTyped | m.FieldSet, target: Value) -> Answer:
    what = fields.kind_at(target, message.field)
    typing = isinstance(message, m.FieldTyped)
    if typing and what.base != "text":
        return just(model)
    text = message.value[: what.longest] if what.longest else message.value
    try:
        new = fields.parsed(what, text, model.locale, model.document.profile.currency)
        after = target if fields.get(target, message.field) == new else fields.put(target, message.field, new)
    except NotWrittenError as reason:
        why = _why(reason, message.value, what)
        trouble = Trouble(message.of, message.field, message.value, why)
        return just(said(model.but(trouble=trouble), why.key, **dict(why.params)))
    model = model.but(trouble=None)
    visit = f"{message.of}/{message.field}" if typing else None
    if after is target:
        return just(model)
    model = _stored(model, after, message, visit)
    if message.field == "channel" and new:
        model = _met_through(model, message.of, new, message.seed)
    if typing or what.base in {"text", "flag", "choice"}:
        return just(model)
    shown = fields.shown(after, message.field, model.locale)
    return just(model, *(SetField(f"{place}-{message.of}-{message.field}", shown) for place in PLACES))


def _why(reason: NotWrittenError, text: str, what: fields.Kind) -> Sentence:
    if reason.limit is None:
        return sentence(reason.key, written=text, **reason.params)
    return sentence(reason.key, written=text, limit=(Share if what.base == "rate" else Plain)(reason.limit))


def _ticked(model: Model, message: m.FieldTicked, target: Value) -> Model:
    what = fields.kind_at(target, message.field)
    held = fields.get(target, message.field) or ()
    if what.choices:
        on = {*held, message.option} if message.on else set(held) - {message.option}
        new: tuple[object, ...] = tuple(each for each in what.choices if each in on)
    else:
        rest = tuple(each for each in held if each != message.option)
        new = (*rest, message.option) if message.on else rest
    return _stored(model, fields.put(target, message.field, new), message) if new != held else model


def _left(model: Model, message: m.FieldLeft) -> Model:
    last = model.history.past[-1] if model.history.past else None
    if last is not None and last.visit == f"{message.of}/{message.field}":
        return model.but(history=model.history.closed())
    return model


def _item_added(model: Model, message: m.ItemAdded, target: Value) -> Model:
    what = fields.kind_at(target, message.field)
    if what.of is None:
        return model
    held = fields.get(target, message.field) or ()
    fresh = {"id": next(from_seed(message.seed))}
    item = what.of.model_validate(fresh) if _has_only_id(what.of) else None
    return _stored(model, fields.put(target, message.field, (*held, item)), message) if item else model


def _has_only_id(of: type[Value]) -> bool:
    """Items that need nothing but an id can be added blank."""
    return {name for name, field in of.model_fields.items() if field.is_required()} <= {"id"}


def _item_removed(model: Model, message: m.ItemRemoved, target: Value) -> Model:
    held = fields.get(target, message.field) or ()
    after = tuple(each for index, each in enumerate(held) if index != message.index)
    return _stored(model, fields.put(target, message.field, after), message) if after != held else model


def _met_through(model: Model, touchpoint: str, channel: str, seed: str) -> Model:
    """The channel of a touchpoint is one of the notes that make it happen, so the two are linked in the same step."""
    project = joining.joined(model.document, (channel,), (touchpoint,), from_seed(seed))
    return model.but(project=project)
