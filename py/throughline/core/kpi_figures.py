"""A value of a KPI as people write it: per cent, money, points, or a number with its unit."""

from decimal import Decimal

from throughline.core.figures import Figure, Plain, Share, Sum
from throughline.core.measures import Kpi, KpiKind
from throughline.core.money import digits

MONEY: frozenset[KpiKind] = frozenset({"order-value", "clv"})
"""Kinds whose values are amounts in the project's currency."""
UNITLESS: frozenset[KpiKind] = frozenset({"nps"})
_LARGE = 100


def figure(kpi: Kpi, value: float, currency: str) -> Figure:
    """The value, rounded to what can be taken in."""
    if kpi.is_share:
        return Share(round(value, 3))
    if kpi.kind in MONEY:
        return Sum(Decimal(str(value)), currency, 0 if abs(value) >= _LARGE * _LARGE else digits(currency))
    return Plain(round(value, 1) if kpi.kind == "nps" or abs(value) >= _LARGE else round(value, 2))


def unit(kpi: Kpi) -> str:
    """What stands behind the figure, where the figure does not have it already."""
    return "" if kpi.is_share or kpi.kind in MONEY | UNITLESS else kpi.unit.strip()
