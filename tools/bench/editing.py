"""How long editing takes at the size of a full wall: from the key or the click until the page is laid out again."""

from __future__ import annotations

from contextlib import contextmanager
from statistics import quantiles
from typing import TYPE_CHECKING

from tools.bench.figure import Figure
from tools.bench.visits import READY, profile
from tools.bench.walls import wall
from tools.serve import Site, serving

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

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
    box = page.get_by_role("textbox", name="Text of the note")
    yield _figure("keystroke at 300 notes, p95", page, lambda turn: box.press("abcdefghij"[turn % 10]), 16)
    yield _figure(
        "add a note at 300 + 300, p95", page, lambda turn: (box.fill(f"Added {turn}"), box.press("Enter")), 50
    )
    page.keyboard.press("Escape")
    first.focus()
    keys = ("Alt+ArrowDown", "Alt+ArrowUp")
    yield _figure("move a note, p95", page, lambda turn: page.keyboard.press(keys[turn % 2]), 50)
    yield _figure(
        "undo and redo, p95", page, lambda turn: page.keyboard.press(("Control+z", "Control+y")[turn % 2]), 50
    )
    first.focus()
    yield _figure("delete a note, p95", page, lambda _: page.keyboard.press("Delete"), 50)


def _figure(name: str, page: Page, act: Callable[[int], object], budget: float) -> Figure:
    act(0)
    page.evaluate("took.length = 0")
    for turn in range(1, TIMES + 1):
        act(turn)
        page.wait_for_timeout(20)
    return Figure(name, quantiles(page.evaluate("took.filter((each) => each > 0)"), n=20)[-1], "ms", budget)
