"""Visits to a page in a profile of its own, timed from navigation by the page's own clock."""

from __future__ import annotations

import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tools import chromium
from tools.serve import serving

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import BrowserContext, Page, Playwright

    from tools.serve import Site

EXAMPLE = "Sarah’s running shoes"
READY = '#app[aria-busy="false"]'
# The moment is marked by the page itself: asking from outside would add the way there and back.
MARK = """
new MutationObserver((_, observer) => {
    if (document.getElementById('app')?.getAttribute('aria-busy') !== 'false') return;
    performance.mark('up');
    observer.disconnect();
}).observe(document, { attributes: true, subtree: true, attributeFilter: ['aria-busy'] });
"""
UP = "performance.getEntriesByName('up')[0].startTime"
# Saved work is painted when the browser has shown words of it: that is told (Element Timing) of words that are asked about
# in the turn in which the shell puts them in. Browsers that do not tell: the first paint, or the putting in if that is later.
WORK = """
new MutationObserver((_, observer) => {
    if (!performance.getEntriesByName('throughline:painted').length) return;
    observer.disconnect();
    const words = document.createTreeWalker(document.getElementById('work'), NodeFilter.SHOW_TEXT);
    for (let left = 40; left && words.nextNode(); ) {
        if (!words.currentNode.data.trim()) continue;
        words.currentNode.parentElement.setAttribute('elementtiming', 'work');
        left -= 1;
    }
}).observe(document, { childList: true, subtree: true });
if (PerformanceObserver.supportedEntryTypes.includes('element')) {
    new PerformanceObserver((list) => {
        for (const { identifier, renderTime } of list.getEntries()) if (identifier === 'work') globalThis.workSeen ??= renderTime;
    }).observe({ type: 'element', buffered: true });
}
"""
PAINT = """globalThis.workSeen ?? Math.max(...['first-contentful-paint', 'throughline:painted'].map(
    (name) => performance.getEntriesByName(name)[0]?.startTime ?? 0))"""
# How long somebody stays, in milliseconds: a visit that ends at once is nobody's. In the first one the browser keeps the
# compiled code, and our page its last view and Python's memory, when nobody has done anything for ten seconds; the second
# measures what they are worth.
FIRST_VISIT = 30_000
LATER_VISIT = 500
PATIENCE = 60_000
LINE = {"offline": False, "downloadThroughput": 20_000_000 / 8, "uploadThroughput": 5_000_000 / 8, "latency": 40}


# The stages of our start, by the marks that the page sets.
STAGES = {
    "painted": "the last view is painted",
    "python": "Python is there",
    "program": "our program is imported",
    "up": "the page is Python's",
}
# How far what stood there moved, as browsers count it: 0 is nothing, 0.1 still good.
SHIFT = """new Promise((done) => {
    let sum = 0;
    new PerformanceObserver((list) => { for (const each of list.getEntries()) sum += each.value; })
        .observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => done(sum), 300);
})"""
PROFILE = (
    "performance.getEntriesByType('mark').map(({ name, startTime }) => [name.replace('throughline:', ''), startTime])"
)


@dataclass(frozen=True)
class Visit:
    """When the page was painted and when Python had it, in milliseconds, and the bytes that it took."""

    painted: float
    up: float
    sent: int
    marks: dict[str, float]
    """When the stages of the start were over."""
    shift: float
    """How far what stood there moved until the page was Python's."""


@dataclass(frozen=True)
class Slow:
    """A machine or a line that is slower than this one."""

    line: bool = False
    """20 Mbit/s with 40 ms there and back."""
    cpu: int = 1
    """So many times slower."""


AS_IT_IS = Slow()


@contextmanager
def profile(playwright: Playwright, *flags: str) -> Iterator[BrowserContext]:
    """A browser that has seen nothing, with caches that last as long as it does; `flags` are further ones of its own."""
    with tempfile.TemporaryDirectory() as folder:
        context = playwright.chromium.launch_persistent_context(
            folder,
            executable_path=chromium.path(whole=True),
            args=[*chromium.flags(), *flags],
            viewport={"width": 1440, "height": 900},
        )
        context.set_default_timeout(PATIENCE)
        context.add_init_script(MARK)
        yield context
        context.close()


def visits(playwright: Playwright, site: Site, again: int, slow: Slow = AS_IT_IS) -> list[Visit]:
    """The first visit and so many again, each in a tab of its own."""
    with serving(site) as address, profile(playwright) as context:
        return [_visit(context, site, address, first=turn == 0, slow=slow) for turn in range(again + 1)]


def visits_to_work(playwright: Playwright, site: Site, times: int) -> list[Visit]:
    """Later visits to the canvas of an example that a first visit opened."""
    with serving(site) as address, profile(playwright) as context:
        page = context.new_page()
        open_example(page, address)
        page.wait_for_timeout(FIRST_VISIT)  # the visit itself, in which is kept what the later ones have
        where = page.url
        page.close()
        return [_visit(context, site, where, first=False, slow=AS_IT_IS) for _ in range(times)]


def open_example(page: Page, address: str) -> None:
    """From nothing to the canvas of the running shoes."""
    page.goto(address)
    page.wait_for_selector(READY, state="attached")
    page.get_by_role("button", name=EXAMPLE).first.click()
    page.get_by_role("region", name="Key Activities").wait_for()


def without_network(playwright: Playwright, site: Site, times: int) -> tuple[list[Visit], list[Visit]]:
    """Later visits, and as many again when the server is gone."""
    with profile(playwright) as context:
        with serving(site) as address:
            _visit(context, site, address, first=True, slow=AS_IT_IS)
            online = [_visit(context, site, address, first=False, slow=AS_IT_IS) for _ in range(times)]
        return online, [_visit(context, site, address, first=False, slow=AS_IT_IS) for _ in range(times)]


def _visit(context: BrowserContext, site: Site, address: str, *, first: bool, slow: Slow) -> Visit:
    page = context.new_page()
    before = site.sent
    _slow_down(page, slow)
    if not first:  # nothing is kept yet, and whoever looks at each change of a page slows it
        page.add_init_script(WORK)
    page.goto(address)
    page.wait_for_selector(READY, state="attached")
    sent = site.sent - before
    visit = Visit(page.evaluate(PAINT), page.evaluate(UP), sent, dict(page.evaluate(PROFILE)), page.evaluate(SHIFT))
    page.wait_for_timeout(FIRST_VISIT if first else LATER_VISIT)  # the visit itself; the figures are taken already
    page.close()
    return visit


def _slow_down(page: Page, slow: Slow) -> None:
    session = page.context.new_cdp_session(page)
    if slow.line:
        session.send("Network.enable")
        session.send("Network.emulateNetworkConditions", LINE)
    if slow.cpu > 1:
        session.send("Emulation.setCPUThrottlingRate", {"rate": slow.cpu})
