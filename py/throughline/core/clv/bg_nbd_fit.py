"""The likeliest parameters of BG/NBD for a recency–frequency table (Fader, Hardie & Lee 2005, equation 6).

Customers alike are counted together, and what depends only on x is computed once for each x, so that a table of
thousands is fitted while one waits.
"""

import math
from collections import Counter
from collections.abc import Iterable

from throughline.core.clv.bg_nbd import Buyer, Parameters
from throughline.core.clv.impossible import ImpossibleError, guarded
from throughline.core.clv.simplex import Point, at_edge, lowest, within
from throughline.core.record import Record

FEWEST = 10
"""Four parameters from fewer customers mean nothing."""
_GRID = 60
"""Steps of time in the first, coarse search."""
_FINEST = 1_000
"""Times are kept to a thousandth of the longest: finer ones change no digit that is shown."""


class Fit(Record):
    """The parameters, in the table's own unit of time."""

    known: Parameters
    log_likelihood: float
    at_edge: bool
    """The customers are too few or too much alike to tell all parameters apart."""


class _Group(Record):
    """Customers with the same number of repeat purchases; each row is (t_x, T, how many customers)."""

    x: int
    size: int
    rows: tuple[tuple[float, float, int], ...]


@guarded
def fit(buyers: Iterable[Buyer]) -> Fit:
    """Maximum likelihood. Raises ImpossibleError where the table cannot tell."""
    table = Counter(buyers)
    _checked(table)
    longest = max(each.T for each in table)
    unit = [(Buyer(each.x, each.t_x / longest, each.T / longest), n) for each, n in table.items()]
    rough = lowest(_Search(_grouped(unit, _GRID)), (0.0, 0.0, 0.0, 0.0), fine=1e-3)
    found = lowest(_Search(_grouped(unit, _FINEST)), rough.at, step=0.02, fine=1e-4)
    if not found.settled:
        raise ImpossibleError("table_does_not_settle")
    best = within(found.at)
    r, alpha, a, b = (math.exp(each) for each in best)
    known = Parameters(r, alpha * longest, a, b)
    return Fit(known, log_likelihood(known, table), at_edge(best))


def log_likelihood(known: Parameters, table: Counter[Buyer]) -> float:
    """Of the whole table, with its times as they are."""
    search = _Search(_grouped(table.items(), None))
    return -search.size * search.at(known.r, known.alpha, known.a, known.b)


def _checked(table: Counter[Buyer]) -> None:
    for buyer in table:
        buyer.checked()
    if table.total() < FEWEST:
        raise ImpossibleError("too_few_customers", n=FEWEST)
    if not any(buyer.x for buyer in table):
        raise ImpossibleError("nobody_came_back")


def _grouped(buyers: Iterable[tuple[Buyer, int]], grid: int | None) -> tuple[_Group, ...]:
    """By x, with times rounded to a grid (None: as they are)."""
    found: dict[int, Counter[tuple[float, float]]] = {}
    for buyer, n in buyers:
        times = (buyer.t_x, buyer.T) if grid is None else _on_grid(buyer, grid)
        found.setdefault(buyer.x, Counter())[times] += n
    return tuple(
        _Group(x, table.total(), tuple((*times, n) for times, n in table.items())) for x, table in found.items()
    )


def _on_grid(buyer: Buyer, grid: int) -> tuple[float, float]:
    """(t_x, T), never a last purchase at once."""
    last = max(1, round(buyer.t_x * grid)) if buyer.x else 0
    return last / grid, max(last, 1, round(buyer.T * grid)) / grid


class _Search:
    """−log-likelihood per customer, as a function of the logarithms of r, α, a, b."""

    def __init__(self, groups: tuple[_Group, ...]) -> None:
        self.groups = groups
        self.size = sum(group.size for group in groups)

    def __call__(self, at: Point) -> float:
        return self.at(*(math.exp(each) for each in within(at)))

    def at(self, r: float, alpha: float, a: float, b: float) -> float:
        """The same of the parameters themselves."""
        gone = math.lgamma(a + b) - math.lgamma(b) - math.lgamma(r) + r * math.log(alpha)
        return -gone - math.fsum(_likelihood(group, r, alpha, a, b) for group in self.groups) / self.size


def _likelihood(group: _Group, r: float, alpha: float, a: float, b: float) -> float:
    """Of customers with the same x, without what is the same for all."""
    log, exp, log1p, x = math.log, math.exp, math.log1p, group.x
    same = math.lgamma(r + x) + math.lgamma(b + x) - math.lgamma(a + b + x)
    power = r + x
    if x == 0:
        return group.size * same - power * math.fsum(n * log(alpha + seen) for _, seen, n in group.rows)
    odds = log(a) - log(b + x - 1)
    total = group.size * same
    for last, seen, n in group.rows:
        observed = log(alpha + seen)
        stopped = odds + power * (observed - log(alpha + last))
        total += n * ((stopped + log1p(exp(-stopped)) if stopped > 0 else log1p(exp(stopped))) - power * observed)
    return total
