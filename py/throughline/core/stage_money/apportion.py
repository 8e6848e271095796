"""Splitting an amount so that the parts add up to it, to the last place (largest remainder, after Hare)."""

from collections.abc import Sequence
from decimal import ROUND_FLOOR, Decimal, localcontext

PLACES = 60
"""Digits to count with: the largest amounts of a document fit."""


def apportioned(total: Decimal, weights: Sequence[int], places: int) -> tuple[Decimal, ...]:
    """Parts in proportion to the weights; the places that rounding down leaves go to the largest remainders.

    `total` must not have more places than `places`. Without any weight nothing gets a part.
    """
    whole = sum(weights)
    if whole == 0:
        return tuple(Decimal(0) for _ in weights)
    with localcontext(prec=PLACES):
        return _split(total, [Decimal(each) / whole for each in weights], Decimal(1).scaleb(-places))


def _split(total: Decimal, shares: Sequence[Decimal], unit: Decimal) -> tuple[Decimal, ...]:
    exact = [total * each for each in shares]
    parts = [each.quantize(unit, ROUND_FLOOR) for each in exact]
    left = int((total - sum(parts)) / unit)
    ranked = sorted(range(len(parts)), key=lambda at: (parts[at] - exact[at], at))
    for at in ranked[:left]:
        parts[at] += unit
    return tuple(parts)
