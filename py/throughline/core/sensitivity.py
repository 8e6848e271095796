"""How much the CLV moves when one input moves a little, the largest first: where a better number is worth its effort.

Amounts and counts move by a tenth; rates move in points of churn (or of discount, or of margin), and never past 0 or 1.
"""

from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Literal

from throughline.core.clv_forms import Inputs, figure
from throughline.core.figures import Figure, Share
from throughline.core.measures import CustomerValue
from throughline.core.memo import last_few
from throughline.core.record import Record
from throughline.core.worth import Worth, clv_of

TENTH = Decimal("0.1")
_POINTS = {"month": 0.01, "quarter": 0.02, "year": 0.05}
"""A step of churn, by the period that it is given for."""
_DISCOUNT_STEP, _MARGIN_STEP = 0.02, 0.05

Way = Literal["less", "more"]


class Move(Record):
    """One input moved: to what, and by how much the value changes (None: it has no end there, or no meaning)."""

    way: Way
    to: Figure
    change: Decimal | None


class Bar(Record):
    """One input with both its moves; retention is told as churn."""

    name: str
    now: Figure
    moves: tuple[Move, ...]

    @property
    def reach(self) -> Decimal:
        """How long the bar is."""
        return max((abs(each.change) for each in self.moves if each.change is not None), default=Decimal(0))


@last_few(100)
def sensitivity(value: CustomerValue, currency: str) -> tuple[Bar, ...]:
    """The bars of every input that the form uses, the longest first; none where there is no value."""
    base = clv_of(value, currency)
    if not isinstance(base, Worth):
        return ()
    bars = [_bar(value, currency, base, name) for name, _ in _moved(base.inputs)]
    return tuple(sorted(bars, key=lambda bar: -bar.reach))


def _moved(inputs: Inputs) -> Iterator[tuple[str, Figure]]:
    """Tables cannot be moved a little, and an order value counts for nothing where the table has mean values."""
    names = {name for name, _ in inputs}
    for name, now in inputs:
        if name not in {"survivors", "purchases"} and not (name == "order_value" and "purchases" in names):
            yield name, now


def _bar(value: CustomerValue, currency: str, base: Worth, name: str) -> Bar:
    less, more = STEPS.get(name, _tenth)(value, name)
    if name == "retention":  # told as churn, which is less where retention is more
        less, more = more, less
    ways: tuple[tuple[Way, object], ...] = (("less", less), ("more", more))
    moves = tuple(
        Move(way, _told(name, to, currency), _change(value, currency, base, name, to))
        for way, to in ways
        if to is not None and to != getattr(value, name)
    )
    return Bar(_name(name), _told(name, getattr(value, name), currency), moves)


def _name(name: str) -> str:
    return "churn" if name == "retention" else name


def _told(name: str, entered: object, currency: str) -> Figure:
    return Share(1 - float(str(entered))) if name == "retention" else figure(name, entered, currency)


def _change(value: CustomerValue, currency: str, base: Worth, name: str, to: object) -> Decimal | None:
    found = clv_of(value.model_copy(update={name: to}), currency)
    return found.value - base.value if isinstance(found, Worth) else None


Step = Callable[[CustomerValue, str], tuple[object, object]]


def _tenth(value: CustomerValue, name: str) -> tuple[object, object]:
    """A tenth less and more; money stays decimal text."""
    held = getattr(value, name)
    now = Decimal(str(held))
    less, more = now * (1 - TENTH), now * (1 + TENTH)
    if isinstance(held, str):
        return str(less.quantize(Decimal("0.0001"))), str(more.quantize(Decimal("0.0001")))
    return float(less), float(more)


def _periods(value: CustomerValue, _: str) -> tuple[object, object]:
    """Horizons are whole numbers of periods: one period less and more."""
    now = value.periods or 0.0
    return (max(0.0, now - 1), now + 1) if value.form != "simple" else _tenth(value, "periods")


def _share(step: Callable[[CustomerValue], float]) -> Step:
    """Points of a rate: from 0 or 1 it stays half as far away as it was, where a whole step would not fit."""

    def moved(value: CustomerValue, name: str) -> tuple[object, object]:
        now, points = getattr(value, name), step(value)
        return max(now - points, now / 2), min(now + points, (now + 1) / 2)

    return moved


STEPS: dict[str, Step] = {
    "retention": _share(lambda value: _POINTS[value.retention_period]),
    "churn": _share(lambda value: _POINTS[value.margin_period]),
    "discount": _share(lambda _: _DISCOUNT_STEP),
    "gross_margin": _share(lambda _: _MARGIN_STEP),
    "periods": _periods,
}
