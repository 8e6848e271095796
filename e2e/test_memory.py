"""Python's memory is kept for the next visits; what does not fit is thrown away, and no chance is drawn twice."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from playwright.sync_api import expect

from e2e.conftest import wait_until_ready
from e2e.people import note, start_project, write_note

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

KEPT = """() => new Promise((done) => {
    new PerformanceObserver((list) => {
        if (list.getEntriesByName('throughline:kept').length) done();
    }).observe({ type: 'mark', buffered: true });
})"""
RESUMED = "() => performance.getEntriesByName('throughline:remembered').length > 0"
# A copy of what was kept, with what a test changes in it: `told` is what stands beside the bytes.
TAMPER = """async ([change, at]) => {
    const [cache, copies] = [await caches.open('throughline-memory'), await caches.open('copies-of-the-test')];
    let [request] = await cache.keys();
    if (request) await copies.put(request, await cache.match(request));
    else [request] = await copies.keys();
    const kept = await copies.match(request);
    const bytes = new Uint8Array(await kept.arrayBuffer());
    const told = JSON.parse(kept.headers.get('memory'));
    if (change === 'byte') bytes[Math.floor(bytes.length * at)] ^= 1;
    if (change === 'engine') told.engine += ' of tomorrow';
    if (change === 'table') told.table += 1;
    if (change === 'age') told.made -= 8 * 86_400_000;
    await cache.put(request, new Response(bytes, { headers: { memory: JSON.stringify(told) } }));
}"""
WHOSE = "async () => (await (await caches.open('throughline-memory')).keys())[0].url"
LEFT = "async () => (await (await caches.open('throughline-memory')).keys()).length"
CHANCE = """async () => {
    const python = await (await import(document.querySelector('link[href$="/interpreter.js"]').href)).loadPyodide({});
    return python.runPython('import random, secrets; f"{random.random()} {secrets.token_hex(8)}"');
}"""


def again(page: Page, change: str = "", at: float = 0.5) -> bool:
    """Visit again, with what was kept changed; whether Python woke from it."""
    if change:
        page.evaluate(TAMPER, [change, at])
    page.reload()
    wait_until_ready(page)
    return bool(page.evaluate(RESUMED))


def test_the_second_visit_wakes_from_the_memory_of_the_first(page: Page, open_app: Callable[..., Page]) -> None:
    open_app(page)
    assert not page.evaluate(RESUMED)
    chances = [page.evaluate(CHANCE)]
    page.evaluate(KEPT)
    assert re.search(r"/app-\w+\.txt&.*/rest-\w+\.txt$", page.evaluate(WHOSE)), "another release of either has its own"
    for _ in range(2):
        assert again(page)
        chances.append(page.evaluate(CHANCE))
    numbers, secrets = zip(*(chance.split() for chance in chances), strict=True)
    assert len(set(numbers)) == len(set(secrets)) == len(chances)
    start_project(page)
    write_note(page, "Channels", "Market stall")
    expect(note(page, "Market stall")).to_be_visible()

    for change in ("byte", "engine", "table", "age"):
        assert not again(page, change), change
        assert page.evaluate(LEFT) == 0, "what does not fit is thrown away"
        expect(note(page, "Market stall")).to_be_visible()
    assert again(page, "nothing"), "and the same bytes untouched still fit"


def test_where_nothing_can_be_kept_python_starts_as_on_a_first_visit(page: Page, open_app: Callable[..., Page]) -> None:
    page.add_init_script("Object.defineProperty(globalThis, 'caches', { get() { throw new Error('denied'); } })")
    open_app(page)
    start_project(page)
