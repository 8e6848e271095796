"""What it costs to win a customer (CAC) beside what the customer is worth. CAC is outside every CLV formula."""

import math
from collections.abc import Callable

from throughline.core.clv.impossible import ImpossibleError, above_zero, amounts, guarded

_STEPS = 100
_NEAR = 1e-12


@guarded
def ratio(clv: float, cac: float) -> float:
    """CLV : CAC, a pure number; 3 is the usual wish (N5: 2.5)."""
    above_zero(cac=cac)
    return clv / cac


@guarded
def payback(cac: float, margin: float) -> float:
    """Periods until the margin per period has paid the CAC, as long as the customer stays (N5: 16 months)."""
    amounts(cac=cac, margin=margin)
    if margin == 0:
        raise ImpossibleError("never_pays_back")
    return cac / margin


def break_even(clv_at: Callable[[float], float], cac: float) -> float | None:
    """The retention per period at which CLV = CAC; None where even 100 % does not get there.

    `clv_at` must rise with retention. 0 means: even without any retention the CAC is earned. Found between two rates, one
    too low and one high enough, by the line through what both lack (regula falsi, Illinois): the lack, CAC ÷ CLV − 1, is
    a straight line or nearly one in every form.
    """
    low, high = 0.0, 1.0
    lack, excess = _lack(clv_at, low, cac), _lack(clv_at, high, cac)
    if excess > 0:
        return None
    if lack <= 0:
        return low
    side = 0
    for _ in range(_STEPS):
        at = (low + high) / 2 if lack == math.inf else low + (high - low) * lack / (lack - excess)
        found = _lack(clv_at, at, cac)
        if abs(found) <= _NEAR:
            return at
        if found > 0:  # an end that stays twice running counts half, or it would stay for ever
            low, lack, excess, side = at, found, excess / 2 if side > 0 else excess, 1
        else:
            high, excess, lack, side = at, found, lack / 2 if side < 0 else lack, -1
    return high


def _lack(clv_at: Callable[[float], float], retention: float, cac: float) -> float:
    """What the value lacks to be the CAC, as a share of the value: above 0 where it does not get there.

    An infinite value reaches anything.
    """
    try:
        value = clv_at(retention)
    except ImpossibleError:
        return -1.0
    if value > 0:
        return cac / value - 1
    return 0.0 if value >= cac else math.inf
