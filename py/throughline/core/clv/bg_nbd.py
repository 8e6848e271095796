"""BG/NBD: how often customers without a contract will buy (Fader, Hardie & Lee 2005, Marketing Science 24(2), 275–284).

While alive a customer buys at a rate of their own, spread as Gamma(r, α); after each purchase they stop with a
probability of their own, spread as Beta(a, b). Of each customer it needs x, the number of *repeat* purchases; t_x, when
the last was; T, how long they are known: all times since the first purchase, in one unit.
"""

import math

from throughline.core.clv import gauss
from throughline.core.clv.impossible import ImpossibleError, above_zero, amounts, guarded, whole
from throughline.core.record import Record

_NEAR = 1e-5


class Parameters(Record):
    """r has no unit, α is a time, a and b have no unit."""

    r: float
    alpha: float
    a: float
    b: float

    def checked(self) -> None:
        """Each must be above 0."""
        above_zero(r=self.r, alpha=self.alpha, a=self.a, b=self.b)


class Buyer(Record):
    """One customer, or several alike."""

    x: int
    t_x: float
    T: float

    def checked(self) -> None:
        """The last purchase lies within the time observed, and is at 0 where there was no repeat."""
        whole(x=self.x)
        amounts(t_x=self.t_x, T=self.T)
        if self.t_x > self.T:
            raise ImpossibleError("last_after_end")
        if (self.x == 0) != (self.t_x == 0):
            raise ImpossibleError("no_repeat" if self.x == 0 else "repeat_at_once")


@guarded
def expected(known: Parameters, t: float) -> float:
    """E[X(t)]: repeat purchases of a new customer within t (their equation 9)."""
    known.checked()
    amounts(t=t)
    return _ahead(known, 0, 0.0, t)


@guarded
def conditional(known: Parameters, buyer: Buyer, t: float) -> float:
    """E[Y(t) | x, t_x, T]: purchases of this customer within the next t (their equation 10)."""
    known.checked()
    buyer.checked()
    amounts(t=t)
    return _ahead(known, buyer.x, buyer.T, t) * alive(known, buyer)


def _ahead(known: Parameters, x: int, observed: float, t: float) -> float:
    """Purchases within t of somebody who is alive for certain."""
    if min(abs(known.a - 1), abs(known.a + known.b + x - 1)) < _NEAR:
        # Here the formula divides by nothing, though its value has no gap: it is the mean of both sides.
        sides = (known.but(a=known.a - 3 * _NEAR), known.but(a=known.a + 3 * _NEAR))
        return math.fsum(_ahead(side, x, observed, t) for side in sides) / 2
    r, alpha, a, b = known.r, known.alpha, known.a, known.b
    z = t / (alpha + observed + t)
    if a - 1 < r + x:
        # Euler's transformation: the series of the paper grows beyond all bounds for great x, this one does not.
        rest: float = (1 - z) ** (a - 1) * gauss.series(a + b - 1 - r, a - 1, a + b + x - 1, z)
    else:
        rest = (1 - z) ** (r + x) * gauss.series(r + x, b + x, a + b + x - 1, z)
    return max(0.0, (a + b + x - 1) / (a - 1) * (1 - rest))


@guarded
def alive(known: Parameters, buyer: Buyer) -> float:
    """P(alive | x, t_x, T): whoever has not come back since the first purchase cannot have stopped in this model."""
    known.checked()
    buyer.checked()
    if buyer.x == 0:
        return 1.0
    gap = (known.r + buyer.x) * (math.log(known.alpha + buyer.T) - math.log(known.alpha + buyer.t_x))
    odds = math.log(known.a) - math.log(known.b + buyer.x - 1) + gap
    return 1 / (1 + math.exp(odds)) if odds < 0 else math.exp(-odds) / (1 + math.exp(-odds))


@guarded
def probability(known: Parameters, n: int, t: float) -> float:
    """P(X(t) = n): a new customer makes exactly n repeat purchases within t (their equation 8)."""
    known.checked()
    whole(x=n)
    amounts(t=t)
    none: float = math.exp(known.r * (math.log(known.alpha) - math.log(known.alpha + t)))
    bought = t / (known.alpha + t)
    if n == 0:
        return none
    counts = [none]
    for j in range(1, n + 1):
        counts.append(counts[-1] * (known.r + j - 1) / j * bought)
    stays = math.exp(_beta(known.a, known.b + n) - _beta(known.a, known.b))
    stops = math.exp(_beta(known.a + 1, known.b + n - 1) - _beta(known.a, known.b))
    return stays * counts[-1] + stops * max(0.0, 1 - math.fsum(counts[:-1]))


def _beta(a: float, b: float) -> float:
    """The logarithm of the beta function."""
    return math.lgamma(a) + math.lgamma(b) - math.lgamma(a + b)
