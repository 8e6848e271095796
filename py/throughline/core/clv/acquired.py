"""What it costs to win a customer (CAC) beside what the customer is worth. CAC is outside every CLV formula."""

from collections.abc import Callable

from throughline.core.clv.impossible import ImpossibleError, above_zero, amounts, guarded

_HALVINGS = 100


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
    """The retention per period at which CLV = CAC, by halving; None where even 100 % does not get there.

    `clv_at` must rise with retention. 0 means: even without any retention the CAC is earned.
    """
    low, high = 0.0, 1.0
    if not _reaches(clv_at, high, cac):
        return None
    if _reaches(clv_at, low, cac):
        return low
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        low, high = (low, middle) if _reaches(clv_at, middle, cac) else (middle, high)
    return high


def _reaches(clv_at: Callable[[float], float], retention: float, cac: float) -> bool:
    """An infinite value reaches anything."""
    try:
        return clv_at(retention) >= cac
    except ImpossibleError:
        return True
