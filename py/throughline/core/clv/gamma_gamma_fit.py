"""The likeliest parameters of Gamma-Gamma for customers' mean values (Fader & Hardie 2013, equation 1a)."""

import math
from collections import Counter
from collections.abc import Iterable

from throughline.core.clv.gamma_gamma import Parameters, log_likelihood
from throughline.core.clv.impossible import ImpossibleError, above_zero, guarded
from throughline.core.clv.simplex import Point, at_edge, lowest, within
from throughline.core.record import Record

FEWEST = 10
"""Three parameters from fewer customers mean nothing."""
_FINEST = 1_000

Spender = tuple[int, float]
"""How many purchases were valued (1 or more), and their mean."""


class Fit(Record):
    """The parameters, in the money of the table."""

    known: Parameters
    log_likelihood: float
    at_edge: bool
    """The customers are too few or too much alike to tell all parameters apart."""


@guarded
def fit(spenders: Iterable[Spender]) -> Fit:
    """Maximum likelihood. Raises ImpossibleError where the table cannot tell."""
    table = [(x, mean) for x, mean in spenders if x > 0]
    if len(table) < FEWEST:
        raise ImpossibleError("too_few_spenders", n=FEWEST)
    for _, mean in table:
        above_zero(mean=mean)
    typical = math.fsum(mean for _, mean in table) / len(table)
    search = _Search([(x, mean / typical) for x, mean in table])
    found = lowest(search, (0.0, 1.0, 0.0))
    if not found.settled:
        raise ImpossibleError("spending_does_not_settle")
    best = within(found.at)
    p, q, v = (math.exp(each) for each in best)
    known = Parameters(p, q, v * typical)
    return Fit(known, math.fsum(log_likelihood(known, x, mean) for x, mean in table), at_edge(best))


class _Search:
    """−log-likelihood per customer, as a function of the logarithms of p, q, v; alike customers counted together."""

    def __init__(self, table: list[Spender]) -> None:
        self.size = len(table)
        alike = Counter((x, max(1, round(mean * _FINEST)) / _FINEST) for x, mean in table)
        self.rows = [(x, x * mean, n) for (x, mean), n in alike.items()]
        self.by_x = Counter(x for x, _ in table)
        self.means = math.fsum(math.log(mean) for _, mean in table)
        self.sums = math.fsum(x * math.log(x * mean) for x, mean in table)

    def __call__(self, at: Point) -> float:
        at = within(at)
        p, q, v = (math.exp(each) for each in at)
        log, lgamma = math.log, math.lgamma
        counts = math.fsum(n * (lgamma(p * x + q) - lgamma(p * x)) for x, n in self.by_x.items())
        values = math.fsum(n * (p * x + q) * log(total + v) for x, total, n in self.rows)
        same = self.size * (q * at[2] - lgamma(q)) + p * self.sums - self.means
        return -(counts + same - values) / self.size
