"""Amounts brought to one period: price × volume × how often. What is paid once stays apart from what recurs."""

from collections.abc import Mapping
from decimal import Decimal

from throughline.core.canvas import Amount, Period

A_YEAR: Mapping[Period, int] = {"day": 365, "week": 52, "month": 12, "quarter": 4, "year": 1}
"""How often each period comes in a year."""


def total(amount: Amount) -> Decimal:
    """Price × volume; no volume means one."""
    volume = Decimal(1) if amount.volume is None else Decimal(str(amount.volume))
    return Decimal(amount.price) * volume


def per_year(amount: Amount) -> Decimal:
    """What it comes to in a year; nothing where it is paid once."""
    return total(amount) * A_YEAR.get(amount.period, 0)
