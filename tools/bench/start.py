"""How long the page takes to start, and what it fetches, beside the stock page in the same run."""

from __future__ import annotations

from statistics import median
from typing import TYPE_CHECKING

from tools import headers
from tools.bench import stock
from tools.bench.figure import Figure
from tools.bench.visits import STAGES, Slow, visits, visits_to_work, without_network
from tools.serve import Site

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Playwright

    from tools.bench.visits import Visit

ROUNDS = 7
SLOW_ROUNDS = 3
"""Slow visits vary less and take long."""
PAINTED = 150
"""Milliseconds until saved work is seen."""
SHIFT = 0.005
"""Nothing that anybody could see."""
AS_FAST = 1.1
"""What counts as just as fast: visits of one page vary by more than a tenth."""


def figures(playwright: Playwright) -> Iterator[Figure]:
    """The start figures of quality.md 5: each page seven times, in turns, each time in a browser that has seen nothing."""
    theirs, ours = stock_site(), Site()
    rounds = [(visits(playwright, theirs, 1), visits(playwright, ours, 1)) for _ in range(ROUNDS)]
    yield from _compared("first visit: Python is up", _ups(rounds, 0), 0.6)
    yield from _compared("second visit: Python is up", _ups(rounds, 1), 1 / 3)
    yield Figure("second visit: painted", median(our_run[1].painted for _, our_run in rounds), "ms", PAINTED)
    work = visits_to_work(playwright, ours, ROUNDS)
    yield Figure("later visits to a canvas of 41 notes: painted", median(each.painted for each in work), "ms", PAINTED)
    yield Figure("second visit: layout shift", max(our_run[1].shift for _, our_run in rounds), "", SHIFT)
    yield from _bytes(rounds[0][0][0], rounds[0][1][0])
    for name, slow in {"20 Mbit/s, 40 ms": Slow(line=True), "a CPU 4 times slower": Slow(cpu=4)}.items():
        slowed = [(visits(playwright, theirs, 1, slow), visits(playwright, ours, 1, slow)) for _ in range(SLOW_ROUNDS)]
        yield from _compared(f"first visit, {name}", _ups(slowed, 0), 0.6)
        yield from _compared(f"second visit, {name}", _ups(slowed, 1), 1 / 3)
    online, offline = (median(each.up for each in some) for some in without_network(playwright, ours, ROUNDS))
    yield Figure("later visits, with a network: Python is up", online, "ms")
    yield Figure("later visits, without a network: Python is up", offline, "ms", online * AS_FAST)
    for turn, name in enumerate(("first", "second")):
        yield from _profile(name, [our_run[turn] for _, our_run in rounds])


def _profile(name: str, some: list[Visit]) -> Iterator[Figure]:
    """Where the time of our start goes: when each stage was over."""
    for mark, told in STAGES.items():
        moments = [visit.marks[mark] for visit in some if mark in visit.marks]
        if moments:
            yield Figure(f"start profile, {name} visit: {told}", median(moments), "ms")


def stock_site() -> Site:
    """Under the same headers but for the policy, which the stock page cannot live with."""
    rules = [headers.Rule(rule.pattern, _without_policy(rule.values)) for rule in headers.rules()]
    return Site(stock.build(), rules=rules)


def _without_policy(values: dict[str, str]) -> dict[str, str]:
    return {name: value for name, value in values.items() if name != headers.POLICY}


def _ups(rounds: list[tuple[list[Visit], list[Visit]]], turn: int) -> list[tuple[float, float]]:
    return [(stock_run[turn].up, our_run[turn].up) for stock_run, our_run in rounds]


def _compared(name: str, pairs: list[tuple[float, float]], part: float) -> Iterator[Figure]:
    """Ours against a part of theirs: the middle one of the rounds, because a busy machine slows both."""
    theirs, ours = sorted(pairs, key=lambda pair: pair[1] / pair[0])[len(pairs) // 2]
    yield Figure(f"{name} (stock)", theirs, "ms")
    yield Figure(name, ours, "ms", theirs * part)


def _bytes(theirs: Visit, ours: Visit) -> Iterator[Figure]:
    yield Figure("first visit: bytes (stock)", theirs.sent / 1e6, "MB")
    yield Figure("first visit: bytes", ours.sent / 1e6, "MB", theirs.sent / 1e6 * 0.85)
