"""The rest of the program comes after the start; who wants some of it before waits for it, and is told when it cannot come."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from e2e.people import go, note, open_example, write_note

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page, Route

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
