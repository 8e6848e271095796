"""Saving must not be felt: somebody types in a project as large as a project may be, and it is saved all the while."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.bench.figure import Figure
from tools.bench.pages import CANVAS, opened, started
from tools.bench.walls import large_wall

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Playwright

UNITS = 1_900_000
KEYS = 90
PACE = 90
"""Milliseconds between two keys: eleven a second, faster than most people type."""
# How long a key waits until it is heard, and how long the longest turn was in which nothing else could happen.
WATCH = """() => {
    globalThis.waits = [];
    globalThis.turns = [0];
    addEventListener('keydown', ({ timeStamp }) => waits.push(performance.now() - timeStamp), true);
    new PerformanceObserver((list) => turns.push(...list.getEntries().map(({ duration }) => duration)))
        .observe({ type: 'longtask' });
}"""


def figures(playwright: Playwright, address: str) -> Iterator[Figure]:
    """The longest wait of a key, and the longest turn."""
    with started(playwright, address) as page:
        opened(page, large_wall(UNITS))
        page.locator(CANVAS).get_by_role("button", name="Add a note").click()
        page.keyboard.type("aaaa", delay=PACE)
        page.wait_for_timeout(3_000)  # the first save and the checks after opening: they are no part of typing
        page.evaluate(WATCH)
        before = page.evaluate(SAVES)
        page.keyboard.type("a" * KEYS, delay=PACE)
        yield Figure("1.9 MB: times saved while somebody types", page.evaluate(SAVES) - before, "")
        yield Figure("1.9 MB: longest wait of a key while it is saved", page.evaluate("Math.max(...waits)"), "ms", 50)
        yield Figure("1.9 MB: longest turn while it is saved", page.evaluate("Math.max(...turns)"), "ms", 50)


# The revision stands at the head of each slot.
SAVES = r"""() => Math.max(0, ...Object.keys(localStorage).map((key) =>
    Number(/^throughline-slot (\d+)/.exec(localStorage.getItem(key))?.[1] ?? 0)))"""
