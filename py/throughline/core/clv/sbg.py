"""Shifted beta-geometric: how long customers under contract stay (Fader & Hardie 2007, J. Interactive Marketing 21(1)).

Each customer leaves with a probability of their own per period, spread over customers as Beta(α, β). A constant
retention understates: the likeliest leave first, so the retention of a cohort rises.
"""

import math
from itertools import pairwise

from throughline.core.clv import gauss
from throughline.core.clv.impossible import ImpossibleError, above_zero, amounts, guarded, whole
from throughline.core.clv.simplex import Point, at_edge, lowest, within
from throughline.core.record import Record

FEWEST = 3
"""Two parameters need at least two steps of a cohort."""
LONGEST = 1_200
"""Periods of a horizon: a hundred years of months."""


class Fit(Record):
    """α and β by maximum likelihood."""

    alpha: float
    beta: float
    log_likelihood: float


def retention(alpha: float, beta: float, period: int) -> float:
    """The share of those still there after `period` − 1 periods who stay in that period (1, 2, …)."""
    return (beta + period - 1) / (alpha + beta + period - 1)


def survival(alpha: float, beta: float, period: int) -> float:
    """S(t): the share of the cohort still there after so many periods."""
    return math.prod(retention(alpha, beta, t) for t in range(1, period + 1))


def log_likelihood(alpha: float, beta: float, survivors: tuple[int, ...]) -> float:
    """Of a cohort counted at the start and after each period."""
    total, stay = 0.0, 0.0
    for t, (before, after) in enumerate(pairwise(survivors)):
        total += (before - after) * (stay + math.log(alpha) - math.log(alpha + beta + t))
        stay += math.log(beta + t) - math.log(alpha + beta + t)
    return total + survivors[-1] * stay


@guarded
def fit(survivors: tuple[int, ...]) -> Fit:
    """The likeliest α and β of a cohort (N6). Raises ImpossibleError where there is no telling."""
    _checked(survivors)
    size = survivors[0]
    found = lowest(lambda at: -log_likelihood(*_parameters(at), survivors) / size, (0.0, 0.0))
    if not found.settled or at_edge(within(found.at)):
        raise ImpossibleError("cohort_is_constant")
    alpha, beta = _parameters(found.at)
    return Fit(alpha, beta, log_likelihood(alpha, beta, survivors))


def _parameters(at: Point) -> tuple[float, float]:
    alpha, beta = (math.exp(each) for each in within(at))
    return alpha, beta


def _checked(survivors: tuple[int, ...]) -> None:
    amounts(survivors=min(survivors, default=0))
    if len(survivors) < FEWEST:
        raise ImpossibleError("cohort_too_short", n=FEWEST)
    if any(after > before for before, after in pairwise(survivors)):
        raise ImpossibleError("cohort_grows")
    if survivors[0] == survivors[-1]:
        raise ImpossibleError("cohort_stays")
    if survivors[1] == 0:
        raise ImpossibleError("cohort_gone")


@guarded
def lifetime(alpha: float, beta: float, discount: float = 0.0, periods: float | None = None) -> float:
    """How many payments a new customer makes, each discounted: the sum of S(t) ÷ (1 + d)^t from t = 0.

    Times the margin it is the CLV, the first payment counted and booked at the start. Over an endless time it is
    2F1(1, β; α + β; 1 ÷ (1 + d)) (Fader & Hardie 2010, Marketing Science 29(1)).
    """
    above_zero(alpha=alpha, beta=beta)
    amounts(discount=discount)
    if periods is None:
        return _endless(alpha, beta, discount)
    whole(periods=periods)
    if periods > LONGEST:
        raise ImpossibleError("horizon_too_long", n=LONGEST)
    total, share = 0.0, 1.0
    for t in range(1, int(periods) + 1):
        total += share
        share *= retention(alpha, beta, t) / (1 + discount)
    return total


def _endless(alpha: float, beta: float, discount: float) -> float:
    if discount > 0:
        return gauss.fraction(beta, alpha + beta, 1 / (1 + discount))
    if alpha <= 1:
        raise ImpossibleError("cohort_infinite")
    return (alpha + beta - 1) / (alpha - 1)
