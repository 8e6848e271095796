"""Counting the lifetime twice: a margin of the whole lifetime entered where the margin of one period is asked.

The widely copied coffee-shop formula does it: it multiplies a lifetime margin by a lifetime multiple.
"""

from decimal import Decimal

from throughline.core.figures import Sum
from throughline.core.measures import CustomerValue
from throughline.words import Sentence, sentence

_SLACK = Decimal("1.001")
_PER_PERIOD = {
    "first-not-counted": "margin",
    "first-counted-start": "margin",
    "first-counted-end": "margin",
    "truncated": "margin",
    "sbg": "margin",
    "subscription": "arpa",
}
"""The field in which one period's money is asked, by form."""


def counted_twice(value: CustomerValue, currency: str) -> Sentence | None:
    """The warning, where one period brings more than its orders can: order value × orders per period."""
    field = _PER_PERIOD.get(value.form)
    entered = getattr(value, field) if field else None
    if field is None or entered is None or value.order_value is None or value.orders_per_period is None:
        return None
    most = Decimal(value.order_value) * Decimal(repr(value.orders_per_period))
    if Decimal(entered) <= most * _SLACK:
        return None
    per = sentence(f"clv.period.{value.margin_period}")
    what = sentence(f"clv.symbol.{field}")
    amounts = {"entered": Sum(Decimal(entered), currency), "most": Sum(most, currency)}
    return sentence("clv.lifetime_twice", what=what, per=per, **amounts)
