"""What a new customer of a shop will buy: BG/NBD for how often, brought to today's money."""

from throughline.core.clv.bg_nbd import Parameters, expected
from throughline.core.clv.impossible import ImpossibleError, amounts, guarded, whole

LONGEST = 240
"""Periods of a horizon: twenty years of months."""


@guarded
def discounted_purchases(known: Parameters, discount: float, periods: float) -> float:
    """Repeat purchases within so many periods, each discounted: Σ (E[X(t)] − E[X(t−1)]) ÷ (1 + d)^t."""
    amounts(discount=discount)
    whole(periods=periods)
    if periods > LONGEST:
        raise ImpossibleError("horizon_too_long", n=LONGEST)
    total = before = 0.0
    for t in range(1, int(periods) + 1):
        so_far = expected(known, t)
        total += (so_far - before) / (1 + discount) ** t
        before = so_far
    return total
