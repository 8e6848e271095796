"""The rest of the program comes after the start; who wants some of it before waits for it, and is told when it cannot come."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from e2e.conftest import PLAIN_FILES, WORKER, wait_until_ready
from e2e.people import block, go, note, open_example, start_project, write_note
from tools.serve import serving

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page, Route

    from tools.serve import Site

REST = "**/rest-*.txt"
# When the program had been imported, and when the page asked for the rest.
TIMES = """() => [
    performance.getEntriesByName('throughline:program')[0].startTime,
    ...performance.getEntriesByType('resource').filter(({ name }) => /rest-\\w+\\.txt$/.test(name)).map((each) => each.startTime),
]"""
COME = """async () => {
    const module = document.querySelector('link[href$="/interpreter.js"]').href;
    const python = await (await import(module)).loadPyodide({});
    while (!python.FS.analyzePath('/home/pyodide/rest.zip').exists) await new Promise((done) => setTimeout(done, 20));
}"""
# The rest as a worker or a browser might have it after a disk has failed.
SPOIL = """async () => {
    const cache = await caches.open(`throughline ${new URL('./', location.href).href}`);
    const [request] = (await cache.keys()).filter(({ url }) => url.includes('/rest-'));
    const { headers } = await cache.match(request);
    await cache.put(request, new Response('not what it was', { headers }));
    return request.url;
}"""
SOUND = """async (url) => {
    const size = async () => (await (await caches.match(url)).arrayBuffer()).byteLength;
    while (await size() < 100_000) await new Promise((done) => setTimeout(done, 50));
}"""
KEPT = "() => navigator.serviceWorker.controller?.state === 'activated'"
NO_MEMORY = "Object.defineProperty(navigator, 'connection', { value: { saveData: true } });"


def test_the_page_comes_up_without_the_rest_and_then_has_it(page: Page, open_app: Callable[..., Page]) -> None:
    open_app(page)
    page.evaluate(COME)
    imported, *asked = page.evaluate(TIMES)
    assert len(asked) == 1
    assert asked[0] > imported


def test_who_wants_some_of_it_before_it_has_come_has_it(page: Page, open_app: Callable[..., Page]) -> None:
    waiting: list[Route] = []

    def held(route: Route) -> None:
        """The first is the page's own; an import asks a second time."""
        if waiting:
            route.continue_()
        waiting.append(route)

    page.route(REST, held)
    open_app(page)
    open_example(page)
    go(page, "Money")
    expect(page.get_by_role("heading", name="Money", exact=True)).to_be_visible()
    assert len(waiting) == 2
    waiting[0].continue_()


@pytest.mark.complains
def test_who_wants_some_of_it_when_it_cannot_come_is_told_and_loses_nothing(
    page: Page, open_app: Callable[..., Page]
) -> None:
    page.route(REST, lambda route: route.abort())
    open_app(page)
    page.get_by_label("Name", exact=True).fill("My shop")
    page.get_by_role("button", name="Create").click()
    expect(page.get_by_role("alert")).to_contain_text("has not arrived yet")
    page.unroute_all()
    page.evaluate("dispatchEvent(new Event('online'))")
    page.evaluate(COME)
    expect(page.get_by_label("Name", exact=True)).to_have_value("My shop")
    page.get_by_role("button", name="Create").click()
    write_note(page, "Channels", "Market stall")
    expect(note(page, "Market stall")).to_be_visible()


@pytest.mark.parametrize("context", [{WORKER: True}], indirect=True, ids=["worker"])
def test_a_rest_that_was_spoiled_where_it_is_kept_is_fetched_again(page: Page, site: Site) -> None:
    page.add_init_script(NO_MEMORY)
    page.add_init_script(PLAIN_FILES)
    with serving(site) as address:
        page.goto(address)
        wait_until_ready(page)
        page.wait_for_function(KEPT)
        kept = page.evaluate(SPOIL)
        page.reload()
        wait_until_ready(page)
        page.evaluate(SOUND, kept)
        page.evaluate(COME)
        start_project(page)
        expect(block(page, "Channels")).to_be_visible()
