"""How long the page takes to start, and what it fetches, beside the stock page in the same run."""

from __future__ import annotations

from statistics import median
from typing import TYPE_CHECKING

from tools import headers
from tools.bench import stock
from tools.bench.figure import Figure
from tools.bench.visits import visits
from tools.serve import Site

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Playwright

    from tools.bench.visits import Visit

ROUNDS = 3
AGAIN = 4


def figures(playwright: Playwright) -> Iterator[Figure]:
    """The start figures of quality.md 5."""
    theirs, ours = _stock_site(), Site()
    rounds = [(visits(playwright, theirs, AGAIN), visits(playwright, ours, AGAIN)) for _ in range(ROUNDS)]
    first = [(_up(stock_run[:1]), _up(our_run[:1])) for stock_run, our_run in rounds]
    again = [(_up(stock_run[1:]), _up(our_run[1:])) for stock_run, our_run in rounds]
    yield from _compared("first visit: Python is up", first, 0.6)
    yield from _compared("second visit: Python is up", again, 1 / 3)
    yield Figure(
        "second visit: painted", median(visit.painted for _, our_run in rounds for visit in our_run[1:]), "ms", 150
    )
    yield from _bytes(rounds[0][0][0], rounds[0][1][0])
    slow = (visits(playwright, theirs, 1, slow=True), visits(playwright, ours, 1, slow=True))
    yield from _compared("first visit at 20 Mbit/s, 40 ms", [(slow[0][0].up, slow[1][0].up)], 0.6)
    yield from _compared("second visit at 20 Mbit/s, 40 ms", [(slow[0][1].up, slow[1][1].up)], 1 / 3)


def _stock_site() -> Site:
    """Under the same headers but for the policy, which the stock page cannot live with."""
    rules = [headers.Rule(rule.pattern, _without_policy(rule.values)) for rule in headers.rules()]
    return Site(stock.build(), rules=rules)


def _without_policy(values: dict[str, str]) -> dict[str, str]:
    return {name: value for name, value in values.items() if name != headers.POLICY}


def _up(some: list[Visit]) -> float:
    return median(visit.up for visit in some)


def _compared(name: str, pairs: list[tuple[float, float]], part: float) -> Iterator[Figure]:
    """Ours against a part of theirs: the middle one of the rounds, because a busy machine slows both."""
    theirs, ours = sorted(pairs, key=lambda pair: pair[1] / pair[0])[len(pairs) // 2]
    yield Figure(f"{name} (stock)", theirs, "ms")
    yield Figure(name, ours, "ms", theirs * part)


def _bytes(theirs: Visit, ours: Visit) -> Iterator[Figure]:
    yield Figure("first visit: bytes (stock)", theirs.sent / 1e6, "MB")
    yield Figure("first visit: bytes", ours.sent / 1e6, "MB", theirs.sent / 1e6 * 0.85)
