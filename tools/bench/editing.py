"""How long editing takes at the size of a full wall: from the key or the click until the page is laid out again."""

from __future__ import annotations

from contextlib import contextmanager
from statistics import median, quantiles
from typing import TYPE_CHECKING

from tools.bench.figure import Figure
from tools.bench.visits import READY, profile
from tools.bench.walls import wall
from tools.serve import Site, serving

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Page, Playwright

TIMES = 20
CANVAS = "#block-CS"
# From the event's first listener until nothing is left to run and everything is laid out: what has to happen before the
# next frame. The wait for that frame itself is the screen's.
PROBE = """
delete globalThis.showOpenFilePicker;  // a dialog of the system, which nobody here can answer
globalThis.took = [];
for (const type of ['keydown', 'change'])
    addEventListener(type, () => {
        const from = performance.now();
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
            document.body.getBoundingClientRect();
            took.push(performance.now() - from);
        };
        channel.port2.postMessage(0);
    }, true);
"""

# Asked by hand, because the page's policy refuses what Playwright's own waiting is made of.
TAKEN = """() => new Promise((done) => {
    const look = () => (took.length ? done(took.at(-1)) : setTimeout(look, 1));
    look();
})"""


def figures(playwright: Playwright) -> Iterator[Figure]:
    """The editing figures of quality.md 5."""
    with serving(Site()) as address:
        with _started(playwright, address) as page:
            yield Figure("open 500 notes + 300 touchpoints", _opened(page, wall(500, 300)), "ms", 500)
        with _started(playwright, address) as page:
            _opened(page, wall(300, 300))
            yield from _edits(page)


@contextmanager
def _started(playwright: Playwright, address: str) -> Iterator[Page]:
    with profile(playwright) as context:
        context.add_init_script(PROBE)
        page = context.new_page()
        page.goto(address)
        page.wait_for_selector(READY, state="attached")
        yield page


def _opened(page: Page, project: bytes) -> float:
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
    return float(took)


def _edits(page: Page) -> Iterator[Figure]:
    first = page.locator(f"{CANVAS} .note-face").first
    page.locator(CANVAS).get_by_role("button", name="Add a note").click()
    yield from _figures("keystroke at 300 notes", page, ("a",), 16)
    yield from _figures("add a note at 300 + 300", page, ("b", "Enter"), 50)
    page.keyboard.press("Escape")
    first.focus()
    yield from _figures("move a note", page, ("Alt+ArrowDown", "Alt+ArrowUp"), 50)
    yield from _figures("undo", page, ("Control+y", "Control+z"), 50)
    first.focus()
    yield from _figures("delete a note", page, ("Delete",), 50)
    page.locator("#block-VP .note-face").first.focus()
    yield from _figures("choose a note, none was chosen", page, ("Escape", "Space"), None)


def _figures(name: str, page: Page, keys: tuple[str, ...], budget: float | None) -> Iterator[Figure]:
    """How long the last of the keys takes, pressed one after the other and again and again."""
    took = [_pressed(page, keys) for _ in range(TIMES + 1)][1:]
    yield Figure(f"{name}, median", median(took), "ms")
    yield Figure(f"{name}, p95", quantiles(took, n=20)[-1], "ms", budget)


def _pressed(page: Page, keys: tuple[str, ...]) -> float:
    for key in keys:
        page.evaluate("took.length = 0")
        page.keyboard.press(key)
    return float(page.evaluate(TAKEN))
