"""A page with a project in it, and how long it takes from a key until all that the key changed is ready to be seen."""

from __future__ import annotations

from contextlib import contextmanager
from statistics import median, quantiles
from typing import TYPE_CHECKING, Any

from tools.bench.figure import Figure
from tools.bench.visits import READY, profile

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Page, Playwright

TIMES = 40
# After a key Chromium puts tasks off, ours that reads the clock among them, until a frame is on the screen: the thread
# stands still meanwhile, up to a frame, and the clock would count that as work.
CLOCK_IN_TIME = "--disable-features=DeferRendererTasksAfterInput"
CANVAS = "#block-CS"
# From the first listener that hears of a key until the last has heard of it and of all that it brought about (text typed,
# the focus gone on), and the frame that shows it: laid out, painted and handed over. What lies between the two, the wait
# for the frame, is the screen's and left out. The side panel tells of what was done a frame later; when it stood is told
# apart, by the clock and with the wait for its frame.
PROBE = """
delete globalThis.showOpenFilePicker;  // a dialog of the system, which nobody here can answer
globalThis.took = [];
globalThis.stood = 0;
let pressed = 0;
let handled = 0;
addEventListener('DOMContentLoaded', () => {
    const watch = new MutationObserver(() => (stood = performance.now() - pressed));
    watch.observe(document.getElementById('side'), { childList: true, subtree: true, characterData: true, attributes: true });
});
addEventListener('keydown', ({ key }) => {
    if (['Alt', 'Control', 'Shift'].includes(key)) return;
    const from = (pressed = performance.now());
    stood = 0;
    requestAnimationFrame(() => {
        const frame = performance.now();
        const work = Math.max(0, handled - from);
        scheduler.postTask(() => took.push(work + performance.now() - frame), { priority: 'user-blocking' });
    });
}, true);
for (const type of ['keydown', 'keypress', 'beforeinput', 'input', 'change', 'focusin', 'focusout']) {
    addEventListener(type, () => (handled = performance.now()));
}
"""
# Asked by hand, because the page's policy refuses what Playwright's own waiting is made of.
TAKEN = """() => new Promise((done) => {
    const look = () => (took.length ? done(took[0]) : setTimeout(look, 1));
    look();
})"""

# Not by a locator: among 2,000 notes Playwright's looking leaves 7 MB behind each time, and a key waits while that is
# collected. And the frame that shows the focus is not the key's.
FOCUS = """([selector, nth]) => new Promise((done) => {
    document.querySelectorAll(selector)[nth].focus();
    requestAnimationFrame(() => setTimeout(done, 0));
})"""
STOOD = "() => new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(stood), 0)))"


@contextmanager
def started(playwright: Playwright, address: str) -> Iterator[Page]:
    """The page, Python's already."""
    with profile(playwright, CLOCK_IN_TIME) as context:
        context.add_init_script(PROBE)
        page = context.new_page()
        page.goto(address)
        page.wait_for_selector(READY, state="attached")
        yield page


def opened(page: Page, project: bytes) -> float:
    """Milliseconds from the answer to "open this?" until the canvas is painted."""
    with page.expect_file_chooser() as chooser:
        page.get_by_role("button", name="Open a file").click()
    chooser.value.set_files({"name": "wall.json", "mimeType": "application/json", "buffer": project})
    button = page.get_by_role("dialog").get_by_role("button", name="Open", exact=True)
    button.wait_for()
    took = button.evaluate(
        """async (button) => {
            const from = performance.now();
            button.click();
            while (!document.querySelector('#canvas .note-face')) await new Promise(requestAnimationFrame);
            await new Promise(requestAnimationFrame);
            return performance.now() - from;
        }""",
    )
    page.wait_for_selector(CANVAS)
    page.wait_for_timeout(2_000)  # the checks, the first save: what an open page has behind it
    return float(took)


def timed(
    name: str, page: Page, keys: tuple[str, ...], budget: float | None = None, at: tuple[str, int] | None = None
) -> Iterator[Figure]:
    """How long the last of the keys takes, pressed one after the other and again and again.

    `at`: each time first at an element, by a selector and its place among those that match.
    """
    every = []
    for _ in range(TIMES + 1):
        if at is not None:
            page.evaluate(FOCUS, at)
        every.append(pressed(page, keys))
    del every[0]
    took = [each for each, _ in every]
    yield Figure(f"{name}, median", median(took), "ms")
    yield Figure(f"{name}, p95", quantiles(took, n=20)[-1], "ms", budget)
    panel = [each for _, each in every if each]
    if len(panel) > TIMES / 2:
        yield Figure(f"{name}, and the panel stands, median", median(panel), "ms")


def pressed(page: Page, keys: tuple[str, ...]) -> tuple[float, float]:
    """What the last of these keys took, and when the side panel had followed (0: nothing changed in it)."""
    for key in keys:
        page.evaluate("took.length = 0")
        page.keyboard.press(key)
        took: Any = page.evaluate(TAKEN)
        stood: Any = page.evaluate(STOOD)
    return float(took), float(stood)
