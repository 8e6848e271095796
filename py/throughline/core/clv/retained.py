"""The retention formulas: constant retention r and discount rate d per period, margin m per period.

They are one geometric series cut at different ends; Fader & Hardie (2012), brucehardie.com/notes/024, reconcile them.
`growth` is the growth g of the margin per period; what is counted first is always m itself, so r becomes r(1 + g).
"""

import math

from throughline.core.clv.impossible import ImpossibleError, amounts, guarded, shares, whole


def _checked(margin: float, retention: float, discount: float, growth: float) -> None:
    """The inputs mean something, and the endless series has an end."""
    amounts(margin=margin, discount=discount)
    if retention >= 1 and discount == 0:
        raise ImpossibleError("infinite")
    _checked_rates(retention, growth)
    if retention * (1 + growth) >= 1 + discount:
        raise ImpossibleError("infinite_growth" if growth else "infinite")


def _checked_rates(retention: float, growth: float) -> None:
    shares(retention=retention)
    if not math.isfinite(growth):
        amounts(growth=growth)
    if growth < -1:
        raise ImpossibleError("shrinks_away")


@guarded
def first_not_counted(margin: float, retention: float, discount: float, growth: float = 0.0) -> float:
    """Money: m·r ÷ (1 + d − r(1 + g)), the first payment left out (Gupta & Lehmann; Kotler; N4)."""
    _checked(margin, retention, discount, growth)
    return margin * retention / (1 + discount - retention * (1 + growth))


@guarded
def first_counted_start(margin: float, retention: float, discount: float, growth: float = 0.0) -> float:
    """Money: m·(1 + d) ÷ (1 + d − r(1 + g)), booked when a period starts (Blattberg; Farris; N3)."""
    _checked(margin, retention, discount, growth)
    return margin * (1 + discount) / (1 + discount - retention * (1 + growth))


@guarded
def first_counted_end(margin: float, retention: float, discount: float, growth: float = 0.0) -> float:
    """Money: m ÷ (1 + d − r(1 + g)), booked when a period ends (Ofek, HBS 503-019)."""
    _checked(margin, retention, discount, growth)
    return margin / (1 + discount - retention * (1 + growth))


@guarded
def truncated(margin: float, retention: float, discount: float, periods: float, growth: float = 0.0) -> float:
    """Money: Σ m·(1 + g)^(t−1)·(r ÷ (1 + d))^t for t = 1 … periods; a long one meets `first_not_counted`."""
    amounts(margin=margin, discount=discount)
    whole(periods=periods)
    _checked_rates(retention, growth)
    step = retention * (1 + growth) / (1 + discount)
    return margin * retention / (1 + discount) * _geometric(step, periods)


def _geometric(step: float, count: float) -> float:
    """1 + step + step² + … of `count` terms, exact also where step is close to 1."""
    if step == 1 or count == 0:
        return count
    if step == 0:
        return 1.0
    return math.expm1(count * math.log(step)) / (step - 1)


def growth_line(grown: float, base: float) -> float:
    """Money that growth by upselling adds, on a line of its own: the same formula with growth, less without."""
    return grown - base
