"""A second visit shows the work before Python is up, and nothing that is done meanwhile is lost."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from e2e.conftest import READY, wait_until_ready
from e2e.people import block, note, open_example, texts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Page, Route

SHIFTS = """
globalThis.moved = 0;
new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) moved += value;
}).observe({ type: 'layout-shift', buffered: true });
"""
KEPT = """([words, there]) => new Promise((done) => {
    const look = () => {
        const asked = indexedDB.open('throughline-view-site');
        asked.onsuccess = () => {
            const got = asked.result.transaction('view').objectStore('view').getAll();
            got.onsuccess = () => {
                asked.result.close();
                if (JSON.stringify(got.result).includes(words) === there) done(); else setTimeout(look, 50);
            };
        };
    };
    look();
})"""
NOW = """() => new Promise((done) => {
    const asked = indexedDB.open('throughline-view-site');
    asked.onsuccess = () => {
        const got = asked.result.transaction('view').objectStore('view').getAll();
        got.onsuccess = () => { asked.result.close(); done(JSON.stringify(got.result)); };
    };
})"""
SPOILED = """() => new Promise((done) => {
    const asked = indexedDB.open('throughline-view-site');
    asked.onsuccess = () => {
        const views = asked.result.transaction('view', 'readwrite').objectStore('view');
        views.get('project').onsuccess = ({ target: { result } }) => {
            const bad = '<script>globalThis.ran = 1</script><img src="data:," onerror="globalThis.ran = 1"><p id="spoiled">!</p>';
            views.put({ ...result, regions: [...result.regions, ['bars', bad]] }, 'project').onsuccess = done;
        };
    };
})"""
NOTHING_MOVES = 0.005
"""A sum of layout shifts that nobody sees: letters of a font that arrives, a count in the head."""


@pytest.fixture
def held(page: Page) -> Iterator[Callable[[], None]]:
    """Python does not come until it is let go."""
    routes: list[Route] = []
    page.route(re.compile(r"\.wasm$"), lambda route: routes.append(route))  # noqa: PLW0108 - Playwright marks it

    def let_go() -> None:
        for route in routes:
            route.continue_()
        page.unroute_all()

    yield let_go
    page.unroute_all(behavior="ignoreErrors")


def kept(page: Page, words: str, *, there: bool = True) -> None:
    """Wait until what is kept for the next visit has these words in it (or no longer)."""
    page.evaluate(KEPT, [words, there])


def example(page: Page) -> str:
    """The shoes, kept for the next visit; their address."""
    open_example(page)
    kept(page, "Shoes that never blister")
    return page.url


def begin(page: Page, where: str) -> None:
    """Come again; Python is not there yet."""
    page.goto(where, wait_until="commit")
    expect(page.locator("#app")).to_have_attribute("aria-busy", "true")


def test_the_work_is_seen_before_python(app: Page, held: Callable[[], None], axe: Callable[..., list[str]]) -> None:
    begin(app, example(app))
    expect(note(app, "Shoes that never blister")).to_be_visible()
    expect(app.locator("#project-name")).to_contain_text("Sarah’s running shoes")
    assert axe(app) == []
    expect(app.locator("#app")).to_have_attribute("aria-busy", "true")
    held()
    wait_until_ready(app)
    expect(note(app, "Shoes that never blister")).to_be_visible()


def test_nothing_moves_when_python_takes_over(page: Page, open_app: Callable[..., Page]) -> None:
    page.add_init_script(SHIFTS)
    open_app(page)
    assert page.evaluate("moved") < NOTHING_MOVES
    where = example(page)
    for view in ("canvas", "journey", "links", "personas"):
        open_app(page, "?" + where.partition("?")[2].replace("canvas", view))
        assert page.evaluate("moved") < NOTHING_MOVES, view
        kept(page, f"v={view}")
        page.reload()
        wait_until_ready(page)
        assert page.evaluate("moved") < NOTHING_MOVES, view


def test_what_is_typed_while_a_slow_machine_starts_is_all_there(app: Page) -> None:
    where = example(app)
    app.context.new_cdp_session(app).send("Emulation.setCPUThrottlingRate", {"rate": 4})
    begin(app, where)
    block(app, "Key Activities").get_by_role("button", name="Add a note").click()
    app.keyboard.type("Watch the shoes, not the clock", delay=20)
    app.keyboard.press("Enter")
    app.keyboard.type("And write it down")
    wait_until_ready(app)
    app.keyboard.press("Control+Enter")
    expect(note(app, "And write it down")).to_be_visible()
    assert {"Watch the shoes, not the clock", "And write it down"} <= set(texts(app, "Key Activities"))


def test_a_view_that_is_clicked_early_opens_when_python_is_there(app: Page, held: Callable[[], None]) -> None:
    begin(app, example(app))
    app.get_by_role("link", name="Journey", exact=True).click()
    note(app, "Shoes that never blister").click()
    expect(app.locator("#app")).to_have_attribute("aria-busy", "true")
    held()
    wait_until_ready(app)
    expect(app.get_by_role("grid")).to_be_visible()
    expect(app.get_by_role("link", name="Journey", exact=True)).to_have_attribute("aria-current", "page")


def test_a_project_is_begun_while_python_starts(app: Page, address: str, held: Callable[[], None]) -> None:
    kept(app, "Your business model and your")
    begin(app, address)
    app.get_by_label("Name", exact=True).fill("Fleet Feet")
    app.keyboard.press("Enter")
    held()
    wait_until_ready(app)
    expect(app.locator("#project-name")).to_contain_text("Fleet Feet")


def test_a_deleted_project_is_not_seen_again(app: Page) -> None:
    example(app)
    app.locator("#project-menu").click()
    app.get_by_role("button", name="Delete…").click()
    app.get_by_role("dialog").get_by_role("button", name="Delete", exact=True).click()
    expect(app.get_by_role("heading", name="Examples")).to_be_visible()
    kept(app, "Shoes that never blister", there=False)


def test_a_computer_of_which_it_is_said_that_it_is_wiped_has_no_picture_of_the_work(app: Page) -> None:
    app.add_init_script("delete globalThis.showSaveFilePicker")
    app.reload()
    wait_until_ready(app)
    example(app)
    app.get_by_role("button", name="All projects").click()
    app.get_by_role("button", name="Finish…").click()
    with app.expect_download():
        app.get_by_role("button", name="Save the file").click()
    app.get_by_role("button", name="Wipe").click()
    expect(app.get_by_text("Nothing of yours is on this computer any more.")).to_be_visible()
    assert "Shoes that never blister" not in app.evaluate(NOW)


@pytest.mark.complains
def test_what_somebody_put_into_the_kept_view_never_runs(app: Page, held: Callable[[], None]) -> None:
    where = example(app)
    app.evaluate(SPOILED)
    begin(app, where)
    expect(app.locator("#spoiled")).to_be_visible()
    assert app.evaluate("globalThis.ran") is None
    held()
    wait_until_ready(app)
    assert app.evaluate("globalThis.ran") is None


def test_dark_is_dark_at_once_and_stays(app: Page, held: Callable[[], None]) -> None:
    page = app
    paper = page.locator("body").evaluate("(e) => getComputedStyle(e).backgroundColor")
    for _ in range(2):
        page.get_by_role("button", name=re.compile("^Colours:")).click()
    expect(page.get_by_role("button", name=re.compile("^Colours: dark"))).to_be_visible()
    assert page.locator("body").evaluate("(e) => getComputedStyle(e).backgroundColor") != paper
    page.reload(wait_until="commit")
    expect(page.locator("#app")).to_have_attribute("aria-busy", "true")
    assert page.locator("body").evaluate("(e) => getComputedStyle(e).backgroundColor") != paper
    held()
    page.wait_for_selector(READY, state="attached")
    assert page.locator("body").evaluate("(e) => getComputedStyle(e).backgroundColor") != paper
