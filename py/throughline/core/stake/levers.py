"""What each lever means for each form of customer lifetime value: which of its inputs changes, and how.

Retention is changed in points (0.01 is one per cent), frequency in orders per period, order value in money, margin in
money per customer and period. A rate never leaves 0…1. Several changes of one lever act together: money and orders
add up, but whoever stays for one reason cannot stay twice, so each reason keeps its part of those who would still go.
"""

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from math import prod
from typing import Any, NamedTuple

from throughline.core.clv.impossible import symbol
from throughline.core.journey import Change, Lever
from throughline.core.measures import ClvForm, CustomerValue
from throughline.core.stake.answer import Missing
from throughline.words import sentence

By = Sequence[Decimal]
"""How much, of each change."""
ONE = Decimal(1)


class Changed(NamedTuple):
    """The inputs after the changes; `capped`: a rate would have gone past 0 or 1."""

    value: CustomerValue
    capped: bool = False


Route = Callable[[CustomerValue, By], Changed | Missing]


def applied(value: CustomerValue, changes: Sequence[tuple[Lever, Decimal]]) -> Changed | Missing:
    """The inputs with all changes at once; conversion changes no input."""
    capped = False
    for lever in LEVERS:
        by = sorted(amount for each, amount in changes if each == lever)
        if not by:
            continue
        after = _route(value.form, lever)(value, by)
        if isinstance(after, Missing):
            return after
        value, capped = after.value, capped or after.capped
    return Changed(value, capped)


def combined(start: Decimal, by: By) -> tuple[Decimal, bool]:
    """A rate after several changes of it, and whether it had to stop at 0 or 1.

    One change adds its points. Of several gains each takes its part of what the others leave: 80 % with twice 5 points
    is 100 % − 20 % × ¾ × ¾ = 88.75 %, not 90 %. Losses the same from the other end.
    """
    up = _taken(ONE - start, [each for each in by if each > 0])
    down = _taken(start, [-each for each in by if each < 0])
    after = start + up - down
    beyond = any(each > ONE - start for each in by) or any(-each > start for each in by)
    return min(max(after, Decimal(0)), ONE), beyond


def _taken(room: Decimal, parts: By) -> Decimal:
    """How much of the room is taken, each part taking its share of what is left."""
    if room <= 0:
        return Decimal(0)
    return room - room * prod((ONE - min(each / room, ONE) for each in parts), start=ONE)


def _points(field: str, *, falls: bool = False) -> Route:
    """A rate goes up (or, for churn, down) by the points."""

    def changed(value: CustomerValue, by: By) -> Changed | Missing:
        held = getattr(value, field)
        if held is None:
            return _needs(value, field)
        rate, capped = combined(Decimal(str(held)), [-each for each in by] if falls else by)
        return Changed(_with(value, field, float(rate)), capped)

    return changed


def _more(field: str) -> Route:
    """A number or an amount grows by so much; it never falls below nothing."""

    def changed(value: CustomerValue, by: By) -> Changed | Missing:
        held = _held(value, field)
        if held is None:
            return _needs(value, field)
        return Changed(_with(value, field, max(held + sum(by), Decimal(0))))

    return changed


def _in_step(field: str, base: str) -> Route:
    """An amount grows in step with what it is earned by: one order more in four is a quarter more margin."""

    def changed(value: CustomerValue, by: By) -> Changed | Missing:
        held, of = _held(value, field), _held(value, base)
        if held is None or not of:
            return _needs(value, field if held is None else base)
        return Changed(_with(value, field, held * max(of + sum(by), Decimal(0)) / of))

    return changed


def _rate_by_money(*earned: str) -> Route:
    """The margin rate, by money per period: five more of a hundred that are paid is five points more."""

    def changed(value: CustomerValue, by: By) -> Changed | Missing:
        amounts = [(each, _held(value, each)) for each in earned]
        lacking = next((field for field, amount in amounts if not amount), None)
        if lacking is not None or value.gross_margin is None:
            return _needs(value, lacking or "gross_margin")
        paid = prod((amount for _, amount in amounts if amount is not None), start=ONE)
        rate = Decimal(str(value.gross_margin)) + sum(by) / paid
        held = min(max(rate, Decimal(0)), ONE)
        return Changed(_with(value, "gross_margin", float(held)), held != rate)

    return changed


def _not_here(form: ClvForm, lever: Lever) -> Route:
    """The form reads it from data, or does not know it."""
    why = sentence("stake.not_here", form=sentence(f"clv.form.{form}"), lever=sentence(f"stake.lever.{lever}"))
    return lambda value, _: Missing(why, ("form",), value.id, "money")


def _held(value: CustomerValue, field: str) -> Decimal | None:
    held = getattr(value, field)
    return None if held is None else Decimal(str(held))


def _with(value: CustomerValue, field: str, new: Decimal | float) -> CustomerValue:
    """Unchecked on purpose: an amount keeps all its places until the result is rounded."""
    held: Any = new
    if isinstance(new, Decimal):
        held = float(new) if field == "orders_per_period" else f"{new:f}"
    return value.model_copy(update={field: held})


def _needs(value: CustomerValue, field: str) -> Missing:
    return Missing(sentence("stake.needs", field=symbol(field)), (field,), value.id, "money")


LEVERS: tuple[Lever, ...] = ("retention", "frequency", "order-value", "margin")
"""Those that change what a customer is worth."""
_OF_MARGIN: Mapping[Lever, Route] = {
    "frequency": _in_step("margin", "orders_per_period"),
    "order-value": _in_step("margin", "order_value"),
    "margin": _more("margin"),
}
_OF_RETENTION: Mapping[Lever, Route] = {"retention": _points("retention"), **_OF_MARGIN}
ROUTES: Mapping[ClvForm, Mapping[Lever, Route]] = {
    "simple": {
        "frequency": _more("orders_per_period"),
        "order-value": _more("order_value"),
        "margin": _rate_by_money("order_value", "orders_per_period"),
    },
    "subscription": {
        "retention": _points("churn", falls=True),
        "frequency": _in_step("arpa", "orders_per_period"),
        "order-value": _more("arpa"),
        "margin": _rate_by_money("arpa"),
    },
    "first-not-counted": _OF_RETENTION,
    "first-counted-start": _OF_RETENTION,
    "first-counted-end": _OF_RETENTION,
    "truncated": _OF_RETENTION,
    "sbg": _OF_MARGIN,
    "bg-nbd": {},
}
"""Which input a lever changes, by form. Who is read from data (survivors, purchases) cannot be asked "what if"."""


def _route(form: ClvForm, lever: Lever) -> Route:
    return ROUTES[form].get(lever) or _not_here(form, lever)


def by_of(change: Change, side: str) -> Decimal:
    """How much a change is, at its low or high end."""
    return Decimal(str(change.low if side == "low" else change.high))
