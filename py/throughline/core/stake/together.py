"""Several changes at once, each for those whom it concerns.

Whoever meets the rarer of two pains is taken to meet the more common one too. So the customers fall into layers: those
whom all changes concern, those whom all but the rarest concern, and so on; each layer is valued with its changes
applied together. One change alone makes one layer: customers × share × ΔCLV.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal, localcontext
from math import prod
from typing import NamedTuple

from throughline.core import money
from throughline.core.measures import CustomerValue
from throughline.core.stake.answer import Ask, Missing, Part
from throughline.core.stake.levers import applied, by_of
from throughline.core.worth import MOST, Refused, amount_of, is_revenue
from throughline.words import sentence

PLACES = 60
"""Digits to count with: the largest counts and amounts of a document fit."""
SIDES = ("low", "high")


class Range(NamedTuple):
    """From … to."""

    low: Decimal
    high: Decimal


class Delta(NamedTuple):
    """How much more one customer is worth; `capped`: a rate stopped at 0 or 1."""

    amount: Decimal
    capped: bool = False


class WhatIf:
    """What a segment's customers are worth, as they are and with changes; each answer is counted once."""

    def __init__(self, value: CustomerValue, currency: str, clv: Decimal) -> None:
        """`clv` is the value as it is."""
        self.value, self.currency, self.clv = value, currency, clv
        self.cac = None if value.cac is None else Decimal(value.cac)
        self._known: dict[tuple[str, ...], Delta | Missing] = {}

    def delta(self, asks: Sequence[Ask], side: str) -> Delta | Missing:
        """ΔCLV of a customer whom all these changes concern."""
        key = (side, *(each.id for each in asks))
        if key not in self._known:
            self._known[key] = self._delta(asks, side)
        return self._known[key]

    def _delta(self, asks: Sequence[Ask], side: str) -> Delta | Missing:
        after = applied(self.value, [(each.change.lever, by_of(each.change, side)) for each in asks])
        if isinstance(after, Missing):
            return after
        found = amount_of(after.value)
        if isinstance(found, Refused):
            return Missing(sentence("stake.beyond", why=found.why), at=asks[0].id)
        return Delta((found or Decimal(0)) - self.clv, after.capped)


def what_if(value: CustomerValue, currency: str) -> WhatIf | Missing:
    """The value as it is; lifetime revenue will not do, for it is not what one gains."""
    if is_revenue(value):
        return Missing(sentence("stake.revenue"), ("gross_margin",), value.id, "money")
    found = amount_of(value)
    if found is None:
        return Missing(sentence("stake.no_value"), at=value.id, view="money")
    if isinstance(found, Refused):
        return Missing(found.why, found.missing, value.id, "money")
    return WhatIf(value, currency, found)


def gained(of: WhatIf, asks: Sequence[Ask]) -> Range | Missing:
    """What the changes bring together in a year, rounded to the currency's places; low is never above high."""
    ends = []
    with localcontext(prec=PLACES):
        for side in SIDES:
            found = _gained(of, asks, side)
            if isinstance(found, Missing):
                return found
            if abs(found) >= MOST:
                return Missing(sentence("stake.too_large"), at=asks[0].id)
            ends.append(Decimal(money.quantised(found, of.currency)))
    return Range(min(ends), max(ends))


def _gained(of: WhatIf, asks: Sequence[Ask], side: str) -> Decimal | Missing:
    winners = [each for each in asks if each.change.lever == "conversion"]
    keepers = [each for each in asks if each.change.lever != "conversion"]
    kept = _kept(of, keepers, side)
    if isinstance(kept, Missing) or not winners:
        return kept
    if of.cac is None:
        return _no_cac(of)
    return kept + _won(winners, side) * (_mean(of, keepers, kept) - of.cac)


def _no_cac(of: WhatIf) -> Missing:
    return Missing(sentence("stake.no_cac"), ("cac",), of.value.id, "money")


def _kept(of: WhatIf, asks: Sequence[Ask], side: str) -> Decimal | Missing:
    """What customers who are there already are worth more."""
    total = Decimal(0)
    for width, here in _layers(asks):
        more = of.delta(here, side)
        if isinstance(more, Missing):
            return more
        total += width * more.amount
    return total


def _won(asks: Sequence[Ask], side: str) -> Decimal:
    """How many become customers who otherwise would not; nobody twice."""
    return sum(
        (width * (1 - prod(1 - by_of(each.change, side) for each in here)) for width, here in _layers(asks)),
        start=Decimal(0),
    )


def _mean(of: WhatIf, asks: Sequence[Ask], kept: Decimal) -> Decimal:
    """A new customer is worth what the others are worth after the changes, on average."""
    most = max((each.reach.customers for each in asks), default=0)
    return of.clv + kept / most if most else of.clv


def _layers(asks: Sequence[Ask]) -> Iterator[tuple[Decimal, list[Ask]]]:
    """(how many customers, the changes that concern them), from the fewest changes to all of them."""
    ranked = sorted(asks, key=lambda each: (-each.affected, each.id))
    sizes = [*(each.affected for each in ranked), Decimal(0)]
    for count in range(1, len(sizes)):
        if sizes[count - 1] > sizes[count] or len(ranked) == 1:
            yield sizes[count - 1] - sizes[count], ranked[:count]


def part(of: WhatIf, ask: Ask) -> Part | Missing:
    """One change, by what it is per customer."""
    with localcontext(prec=PLACES):
        ends = _per_customer(of, ask)
    if isinstance(ends, Missing):
        return ends
    low, high = min(each.amount for each in ends), max(each.amount for each in ends)
    return Part(ask.id, ask.change, ask.reach, low, high, any(each.capped for each in ends))


def _per_customer(of: WhatIf, ask: Ask) -> list[Delta] | Missing:
    if ask.change.lever == "conversion":
        if of.cac is None:
            return _no_cac(of)
        return [Delta(of.clv - of.cac)]
    ends = []
    for side in SIDES:
        found = of.delta([ask], side)
        if isinstance(found, Missing):
            return found
        ends.append(found)
    return ends
