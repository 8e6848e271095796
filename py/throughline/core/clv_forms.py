"""Each form of CLV applied to what is known of a segment: which inputs it needs, and how often its money counts.

Every form is an amount of money times a *multiple*. The money is decimal, the multiple a plain number, so that no cent
is lost to binary fractions.
"""

from collections.abc import Callable, Mapping
from decimal import Decimal

from throughline.core.clv import assumptions, rates, retained
from throughline.core.clv.impossible import amounts
from throughline.core.clv.simple import simple, subscription
from throughline.core.figures import Figure, Plain, Share, Sum
from throughline.core.measures import ClvForm, CustomerValue
from throughline.core.record import Record
from throughline.words import Sentence, sentence

Inputs = tuple[tuple[str, Figure], ...]


class Form(Record):
    """`needs` and `may` name fields of CustomerValue; `earns` is the margin of one period, where there is one such."""

    needs: tuple[str, ...]
    may: tuple[str, ...]
    money: Callable[[CustomerValue], Decimal]
    multiple: Callable[[CustomerValue, float], float]
    """The second number is the growth g per period; forms that know no growth leave it aside."""
    assumes: Callable[[CustomerValue], tuple[Sentence, ...]]
    earns: Callable[[CustomerValue], Decimal] | None = None
    grows: bool = False

    def missing(self, value: CustomerValue) -> tuple[str, ...]:
        """The needed fields that are not entered yet."""
        return tuple(name for name in self.needs if getattr(value, name) in (None, ()))

    def inputs(self, value: CustomerValue, currency: str) -> Inputs:
        """The symbols of the formula with what was entered for them."""
        return tuple(
            (name, figure(name, getattr(value, name), currency))
            for name in (*self.needs, *self.may)
            if getattr(value, name) not in (None, ())
        )


_SUMS = frozenset({"order_value", "arpa", "margin", "cac"})
_SHARES = frozenset({"retention", "churn", "discount", "gross_margin", "growth", "referral_credit"})


def figure(name: str, entered: object, currency: str) -> Figure:
    """An input as it is shown; of a table, how many rows it has."""
    if name in _SUMS:
        return Sum(Decimal(str(entered)), currency)
    if isinstance(entered, tuple):
        return Plain(len(entered))
    number = float(str(entered))
    return Share(number) if name in _SHARES else Plain(number)


def _amount(value: CustomerValue, name: str) -> Decimal:
    held = Decimal(getattr(value, name) or 0)
    amounts(**{name: float(held)})
    return held


def retention(value: CustomerValue) -> float:
    """The share that stays over one period of the margin."""
    return rates.retention_in(value.retention or 0.0, value.retention_period, value.margin_period)


def discount(value: CustomerValue) -> float:
    """The discount rate of one period of the margin; none entered means none."""
    return rates.discount_in(value.discount or 0.0, "year", value.margin_period)


def decimal(number: float) -> Decimal:
    """A plain number as it is written, not as binary holds it: its last digits are noise."""
    return Decimal(f"{number:.14g}")


def _simple_multiple(value: CustomerValue, _: float) -> float:
    return simple(1.0, value.orders_per_period or 0.0, value.periods or 0.0, share_kept(value))


def _simple_earns(value: CustomerValue) -> Decimal:
    return _amount(value, "order_value") * decimal(value.orders_per_period or 0.0) * decimal(share_kept(value))


def _simple_assumes(value: CustomerValue) -> tuple[Sentence, ...]:
    orders, periods = value.orders_per_period or 0.0, value.periods or 0.0
    return assumptions.simple(orders, periods, value.margin_period, margin_known=value.gross_margin is not None)


def share_kept(value: CustomerValue) -> float:
    """The gross margin; all of the revenue where none is entered."""
    return 1.0 if value.gross_margin is None else value.gross_margin


def _subscription_multiple(value: CustomerValue, _: float) -> float:
    return subscription(1.0, value.churn or 0.0, share_kept(value))


def _subscription_earns(value: CustomerValue) -> Decimal:
    return _amount(value, "arpa") * decimal(share_kept(value))


def _subscription_assumes(value: CustomerValue) -> tuple[Sentence, ...]:
    known = value.gross_margin is not None
    return assumptions.subscription(value.churn or 0.0, value.margin_period, margin_known=known)


def margin(value: CustomerValue) -> Decimal:
    """The margin per period."""
    return _amount(value, "margin")


def converted(value: CustomerValue) -> tuple[Sentence, ...]:
    """Retention or discount of another period than the margin's is brought to it, and said so."""
    if value.retention_period == value.margin_period or value.retention is None:
        return discount_converted(value)
    said = sentence(
        "clv.assume.converted",
        given=Share(value.retention),
        of=sentence(f"clv.period.{value.retention_period}"),
        share=Share(retention(value)),
        per=sentence(f"clv.period.{value.margin_period}"),
    )
    return (said, *discount_converted(value))


def discount_converted(value: CustomerValue) -> tuple[Sentence, ...]:
    """The discount rate is entered per year."""
    if value.margin_period == "year" or not value.discount:
        return ()
    per = sentence(f"clv.period.{value.margin_period}")
    given, share = Share(value.discount), Share(discount(value))
    return (sentence("clv.assume.discount_converted", given=given, share=share, per=per),)


def _retained(name: ClvForm, formula: Callable[[float, float, float, float], float]) -> Form:
    def multiple(value: CustomerValue, growth: float) -> float:
        return formula(1.0, retention(value), discount(value), growth)

    def assumes(value: CustomerValue) -> tuple[Sentence, ...]:
        said = assumptions.retained(name, retention(value), discount(value), value.margin_period)
        return (*said, *converted(value))

    return Form(("margin", "retention"), ("discount",), margin, multiple, assumes, margin, grows=True)


def _truncated_multiple(value: CustomerValue, growth: float) -> float:
    return retained.truncated(1.0, retention(value), discount(value), value.periods or 0.0, growth)


def _truncated_assumes(value: CustomerValue) -> tuple[Sentence, ...]:
    per = value.margin_period
    said = assumptions.truncated(retention(value), discount(value), value.periods or 0.0, per)
    return (*said, *converted(value))


FORMULAS: Mapping[ClvForm, Form] = {
    "simple": Form(
        ("order_value", "orders_per_period", "periods"),
        ("gross_margin",),
        lambda value: _amount(value, "order_value"),
        _simple_multiple,
        _simple_assumes,
        _simple_earns,
    ),
    "subscription": Form(
        ("arpa", "churn"),
        ("gross_margin",),
        lambda value: _amount(value, "arpa"),
        _subscription_multiple,
        _subscription_assumes,
        _subscription_earns,
    ),
    "first-not-counted": _retained("first-not-counted", retained.first_not_counted),
    "first-counted-start": _retained("first-counted-start", retained.first_counted_start),
    "first-counted-end": _retained("first-counted-end", retained.first_counted_end),
    "truncated": Form(
        ("margin", "retention", "periods"),
        ("discount",),
        margin,
        _truncated_multiple,
        _truncated_assumes,
        margin,
        grows=True,
    ),
}
