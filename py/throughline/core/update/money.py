"""What becomes of messages about money."""

from typing import Any

from throughline.core import edit, fields
from throughline.core.clv.impossible import ImpossibleError
from throughline.core.clv_forms import retention
from throughline.core.effects import Focus, PickOrders
from throughline.core.figures import Plain
from throughline.core.find import element, note
from throughline.core.ids import from_seed
from throughline.core.measures import CustomerValue
from throughline.core.messages import money as m
from throughline.core.model import Model, Trouble
from throughline.core.orders import recency, separated
from throughline.core.orders.guess import guessed
from throughline.core.orders.survivors import survivors
from throughline.core.orders.taking import taken
from throughline.core.state.money import LookedAt
from throughline.core.update.steps import Answer, edited, just, said, short
from throughline.core.worth import value_of
from throughline.core.written import NotWrittenError, decimal, whole
from throughline.words import Sentence, sentence

ROW = ("x", "t_x", "T", "mean")


def update(model: Model, message: m.MoneyMessage) -> Answer:  # noqa: C901, PLR0911, PLR0912 - one line a case
    """One line a case."""
    if model.project is None:
        return just(model)
    match message:
        case m.ValueAdded(segment=segment):
            return _added(model, segment, message.seed)
        case m.ValueEmptied(value=id_):
            return _emptied(model, id_)
        case m.PeriodsMatched(value=id_):
            return _matched(model, id_)
        case m.SurvivorSet() | m.SurvivorsPasted():
            return _survivors(model, message)
        case m.PurchaseAdded():
            return _purchase_added(model, message)
        case m.PurchaseRemoved() | m.PurchasesCleared():
            return _removed(model, message)
        case m.PeriodRewritten(value=id_, period=period):
            return _rewritten(model, id_, period)
        case m.PurchasesPasted(value=id_, text=text):
            return _pasted(model, id_, text)
        case m.OrdersAsked(value=id_):
            return just(model, PickOrders(id_)) if _value(model, id_) else just(model)
        case m.OrdersRead():
            return _read(model, message)
        case m.MoneySectionChosen(section=section):
            return just(model.but(money=model.money.but(section=section)))
        case m.OrderColumnChosen(role=role, at=at):
            return _column(model, role, at)
        case m.OrdersLeft():
            return _left(model)
        case m.OrdersTaken():
            return _taken(model)
    return just(model)


def _value(model: Model, id_: str) -> CustomerValue | None:
    found = element(model.document, id_)
    return found if isinstance(found, CustomerValue) else None


def _named(model: Model, value: CustomerValue) -> str:
    segment = note(model.document, value.segment)
    return short(segment.text) if segment else ""


def _added(model: Model, segment: str, seed: str) -> Answer:
    """The first question has the focus."""
    found = note(model.document, segment)
    if found is None or found.place != "CS" or value_of(model.document, segment) is not None:
        return just(model)
    value = CustomerValue(id=next(from_seed(seed)), segment=segment)
    name = sentence("undo.value_added", segment=short(found.text))
    model = edited(model, edit.added(model.document, "values", value), name)
    return just(model, Focus((f"question-{value.id}-form-first-not-counted",)))


def _emptied(model: Model, id_: str) -> Answer:
    value = _value(model, id_)
    if value is None:
        return just(model)
    name = sentence("undo.value_emptied", segment=_named(model, value))
    model = edited(model, edit.removed(model.document, frozenset({id_})), name)
    model = said(model, "said.value_emptied", segment=_named(model, value))
    return just(model.but(money=model.money.but(orders=None)), Focus((f"add-value-{value.segment}",)))


def _changed(model: Model, value: CustomerValue, name: str, **new: Any) -> Model:
    """The document with the value changed; whatever was wrong is forgotten."""
    if all(getattr(value, field) == held for field, held in new.items()):
        return model.but(trouble=None)
    named = sentence(f"undo.{name}", segment=_named(model, value))
    return edited(model.but(trouble=None), edit.replaced(model.document, value.changed(**new)), named)


def _troubled(model: Model, of: str, field: str, text: str, why: Sentence) -> Answer:
    model = model.but(trouble=Trouble(of, field, text, why))
    return just(said(model, why.key, **dict(why.params)))


def _matched(model: Model, id_: str) -> Answer:
    """r_month = r_year^(1/12), written where it is seen."""
    value = _value(model, id_)
    if value is None or value.retention is None:
        return just(model)
    model = _changed(
        model, value, "periods_matched", retention=round(retention(value), 6), retention_period=value.margin_period
    )
    return just(said(model, "said.periods_matched"))


def _survivors(model: Model, message: m.SurvivorSet | m.SurvivorsPasted) -> Answer:
    value = _value(model, message.value)
    if value is None:
        return just(model)
    field = "survivors" if isinstance(message, m.SurvivorsPasted) else f"survivors.{message.at}"
    try:
        new = _all(model, message) if isinstance(message, m.SurvivorsPasted) else _one(model, value, message)
        fields.put(value, "survivors", new)
    except NotWrittenError as reason:
        limit = {} if reason.limit is None else {"limit": Plain(reason.limit)}
        return _troubled(model, value.id, field, message.text, sentence(reason.key, written=message.text, **limit))
    return just(_changed(model, value, "survivors_set", survivors=new))


def _all(model: Model, message: m.SurvivorsPasted) -> tuple[int, ...]:
    return survivors(message.text, model.locale)


def _one(model: Model, value: CustomerValue, message: m.SurvivorSet) -> tuple[int, ...]:
    """One number set, added at the end, or the last ones taken away from where nothing was left."""
    held = value.survivors
    if not message.text.strip():
        return held[: message.at]
    number = whole(message.text, model.locale)
    at = min(message.at, len(held))
    return (*held[:at], number, *held[at + 1 :])


def _purchase_added(model: Model, message: m.PurchaseAdded) -> Answer:
    value = _value(model, message.value)
    if value is None:
        return just(model)
    try:
        row = _row(model, message)
    except NotWrittenError as reason:
        return _troubled(model, value.id, "purchases", "", sentence(reason.key, written=""))
    except ImpossibleError as reason:
        return _troubled(model, value.id, "purchases", "", reason.sentence)
    model = _changed(model, value, "purchases_set", purchases=(*value.purchases, row))
    return just(said(model, "said.purchase_added", n=len(value.purchases) + 1), Focus((f"row-{value.id}-x",)))


def _row(model: Model, message: m.PurchaseAdded) -> Any:
    x, t_x, seen, mean = (
        float(decimal(text, model.locale)) if text.strip() else None
        for text in (message.x, message.t_x, message.T, message.mean)
    )
    if x is None or seen is None:
        raise ImpossibleError("not_a_row")
    return recency.checked(x, t_x or 0.0, seen, mean)


def _removed(model: Model, message: m.PurchaseRemoved | m.PurchasesCleared) -> Answer:
    value = _value(model, message.value)
    if value is None:
        return just(model)
    if isinstance(message, m.PurchasesCleared):
        model = said(_changed(model, value, "purchases_set", purchases=()), "said.purchases_cleared")
        return just(model.but(money=model.money.but(told=())), Focus((f"orders-{value.id}",)))
    rest = tuple(each for at, each in enumerate(value.purchases) if at != message.at)
    model = _changed(model, value, "purchases_set", purchases=rest)
    return just(said(model, "said.purchase_removed", n=len(rest)), Focus((f"row-{value.id}-x",)))


def _rewritten(model: Model, id_: str, period: m.Period) -> Answer:
    """Times mean nothing without their unit, so they change with it."""
    value = _value(model, id_)
    if value is None:
        return just(model)
    rows = recency.in_period(value.purchases, value.margin_period, period)
    model = _changed(model, value, "period_set", purchases=rows, margin_period=period)
    return just(said(model, "said.period_set") if rows else model)


def _pasted(model: Model, id_: str, text: str) -> Answer:
    """Rows with dates are orders, and looked at first; rows of numbers are customers already."""
    value = _value(model, id_)
    rows = separated.rows(text)
    if value is None or not rows:
        return just(model)
    columns = guessed(rows, model.locale)
    if columns.day >= 0:
        return _looked_at(model, value, "", rows)
    found = recency.table(rows, model.locale)
    told = (sentence("orders.rows_read", n=len(found.rows)), *found.bad, *_more(found.unread - len(found.bad)))
    model = model.but(money=model.money.but(told=told, told_of=id_, orders=None))
    if not found.rows:
        return just(said(model, "orders.rows_read", n=0))
    model = _changed(model, value, "purchases_set", purchases=found.rows)
    return just(said(model, "orders.rows_read", n=len(found.rows)))


def _more(n: int) -> tuple[Sentence, ...]:
    return (sentence("orders.more_bad", n=n),) if n > 0 else ()


def _read(model: Model, message: m.OrdersRead) -> Answer:
    value = _value(model, message.value)
    if value is None:
        return just(model)
    if len(message.data) > separated.MOST_BYTES:
        return _nothing(model, value, sentence("orders.too_large", name=message.name))
    rows = separated.rows(separated.decoded(message.data))
    if not rows:
        return _nothing(model, value, sentence("orders.empty", name=message.name))
    return _looked_at(model, value, message.name, rows)


def _nothing(model: Model, value: CustomerValue, why: Sentence) -> Answer:
    model = model.but(money=model.money.but(orders=None, told=(why,), told_of=value.id))
    return just(said(model, why.key, **dict(why.params)))


def _looked_at(model: Model, value: CustomerValue, name: str, rows: separated.Rows) -> Answer:
    columns = guessed(rows, model.locale)
    found = taken(rows, columns, value.margin_period, model.locale)
    looked = LookedAt(value.id, name, rows, columns, found)
    model = model.but(money=model.money.but(orders=looked, told=(), told_of=None))
    model = said(model, "said.orders_looked_at", n=found.orders)
    return just(model, Focus((f"orders-take-{value.id}", f"orders-leave-{value.id}")))


def _column(model: Model, role: m.Role, at: int) -> Answer:
    looked = model.money.orders
    value = _value(model, looked.value) if looked else None
    if looked is None or value is None:
        return just(model)
    columns = looked.columns.but(**{role: at})
    found = taken(looked.rows, columns, value.margin_period, model.locale)
    model = model.but(money=model.money.but(orders=looked.but(columns=columns, taken=found)))
    return just(said(model, "said.orders_looked_at", n=found.orders))


def _left(model: Model) -> Answer:
    looked = model.money.orders
    model = model.but(money=model.money.but(orders=None))
    return just(model, *((Focus((f"orders-{looked.value}",)),) if looked else ()))


def _taken(model: Model) -> Answer:
    looked = model.money.orders
    value = _value(model, looked.value) if looked else None
    if looked is None or value is None or not looked.taken.table:
        return just(model)
    found = taken(looked.rows, looked.columns, value.margin_period, model.locale)
    told = (
        sentence("orders.taken", orders=found.orders, customers=found.customers, n=len(found.table)),
        *((sentence("orders.bad_rows", n=found.unread),) if found.unread else ()),
    )
    model = _changed(model, value, "purchases_set", purchases=found.table)
    model = model.but(money=model.money.but(orders=None, told=told, told_of=value.id))
    return just(said(model, "said.orders_taken", n=len(found.table)), Focus((f"orders-{value.id}",)))
