"""What a long time of editing leaves behind: memory, objects that Python and the page hold of each other, elements.

The same round of edits again and again; each round leaves the project as it found it. Undo holds five hundred steps, and
what was drawn is remembered: both are filled in the first half, and what counts is what the second half adds.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, NamedTuple

from tools.bench.figure import Figure
from tools.bench.pages import CANVAS, opened, started
from tools.bench.walls import wall

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import CDPSession, Page, Playwright

# What may come and go between two looks. An hour of leaks of one object a round would be thousands.
PROXIES, OBJECTS, HEAP, NODES, MEMORY = 50, 20_000, 1.0, 100, 1.0
PYTHON = """async () => {
    const names = performance.getEntriesByType('resource').map(({ name }) => name);
    const { loadPyodide } = await import(names.find((name) => name.endsWith('/interpreter.js')));
    globalThis.pyodide = await loadPyodide({});
    pyodide._module.enable_pyproxy_allocation_tracing();
}"""
FILL = """() => pyodide.runPython(`
import sys
app = sys.modules["throughline.main"].app
note = app.loop.model.project.notes[0].id
for turn in range(255):
    app.send("NoteNudged", {"note": note, "by": 1 if turn % 2 else -1})
    app.send("NotesColoured", {"notes": [note], "colour": "blue" if turn % 2 else "green"})
`)"""
HELD = """() => [
    pyodide.runPython('import gc; gc.collect(); len(gc.get_objects())'),
    pyodide._module._hiwire_num_refs(),
    pyodide._module.pyproxy_alloc_map.size,
    pyodide._module.HEAP8.length / 1e6,
]"""


class Held(NamedTuple):
    """What is in use."""

    objects: float
    """Python's own."""
    of_page: float
    """Objects of the page that Python holds."""
    of_python: float
    """Objects of Python that the page holds."""
    wasm: float
    """Megabytes of WebAssembly's memory; it never shrinks."""
    heap: float
    """Megabytes of JavaScript's objects."""
    nodes: float
    """Elements and texts, in the page or held by something."""
    listeners: float


def figures(playwright: Playwright, address: str, minutes: float) -> Iterator[Figure]:
    """What is there more of after so many minutes than after half of them."""
    with started(playwright, address) as page:
        session = page.context.new_cdp_session(page)
        page.evaluate(PYTHON)
        opened(page, wall(300, 300))
        page.evaluate(FILL)
        filling = _rounds(page, minutes / 2)
        before = _held(page, session)
        counted = _rounds(page, minutes / 2)
        after = _held(page, session)
    yield from _told(before, after, filling + counted)


def _rounds(page: Page, minutes: float) -> int:
    """At least three, whatever the clock says; how many there were."""
    rounds, until = 0, time.monotonic() + minutes * 60
    while rounds < 3 or time.monotonic() < until:  # noqa: PLR2004 - see above
        _round(page)
        rounds += 1
    return rounds


def _told(before: Held, after: Held, rounds: int) -> Iterator[Figure]:
    yield Figure("soak: rounds of editing", rounds, "")
    yield Figure("soak: WebAssembly's memory at the end", after.wasm, "MB")
    grown = Held(*(now - then for now, then in zip(after, before, strict=True)))
    yield Figure("soak: WebAssembly's memory, more than at half-time", grown.wasm, "MB", MEMORY)
    yield Figure("soak: JavaScript's memory, more than at half-time", grown.heap, "MB", HEAP)
    yield Figure("soak: objects of Python's own, more", grown.objects, "", OBJECTS)
    yield Figure("soak: objects of the page that Python holds, more", grown.of_page, "", PROXIES)
    yield Figure("soak: objects of Python that the page holds, more", grown.of_python, "", PROXIES)
    yield Figure("soak: elements, more", grown.nodes, "", NODES)
    yield Figure("soak: listeners, more", grown.listeners, "", PROXIES)


def _held(page: Page, session: CDPSession) -> Held:
    page.wait_for_timeout(3_000)  # the save, the checks, the picture for the next visit
    for _ in range(3):
        session.send("HeapProfiler.collectGarbage")
        objects, of_page, of_python, wasm = page.evaluate(HELD)
    counted = session.send("Memory.getDOMCounters")
    heap = session.send("Runtime.getHeapUsage")["usedSize"] / 1e6
    return Held(objects, of_page, of_python, wasm, heap, counted["nodes"], counted["jsEventListeners"])


def _round(page: Page) -> None:
    """A minute of somebody's work, in two seconds."""
    press = page.keyboard.press
    page.locator(CANVAS).get_by_role("button", name="Add a note").click()
    page.keyboard.type("To be deleted")
    press("Enter")
    page.keyboard.type("And this")
    press("Control+Enter")
    page.locator(f"{CANVAS} .note-face", has_text="To be deleted").focus()
    for key in ("Alt+ArrowUp", "Alt+ArrowDown", "Control+z", "Control+y", "Space", "m", "Escape", "Escape"):
        press(key)
    for key in ("2", "3", "1"):
        press(key)
    for text in ("To be deleted", "And this"):
        page.locator(f"{CANVAS} .note-face", has_text=text).focus()
        press("Delete")
