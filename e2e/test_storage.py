"""Storage: nothing is lost, whatever the browser, a crash or another tab does."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from e2e.conftest import READY
from e2e.keeping import again, create, note, saved, to_start, write

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import BrowserContext, Page

    Opener = Callable[..., Page]

pytestmark = pytest.mark.usefixtures("plain_files")

NO_STORAGE = """
Object.defineProperty(globalThis, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError'); } });
"""
NO_DATABASE = "IDBFactory.prototype.open = () => { throw new DOMException('denied', 'SecurityError'); };"
NO_LOCKS = "Object.defineProperty(Navigator.prototype, 'locks', { value: undefined });"
FILL = """() => {
    let size = 1 << 20;
    for (let number = 0; size > 1;) {
        try { localStorage.setItem(`filler${number}`, 'x'.repeat(size)); number += 1; } catch { size >>= 1; }
    }
}"""


def test_reload_finds_everything(app: Page) -> None:
    create(app)
    write(app, "Runners", "Walkers")
    saved(app)
    again(app)
    note(app, "Runners")
    note(app, "Walkers")


def test_typing_is_saved_when_the_page_goes_at_once(app: Page) -> None:
    create(app)
    app.locator("#add-CS").click()
    app.keyboard.type("Runners")
    where = app.url
    app.goto("about:blank")
    app.goto(where)
    app.wait_for_selector(READY, state="attached")
    note(app, "Runners")


def test_a_second_tab_is_a_live_mirror_and_can_take_over(context: BrowserContext, open_app: Opener) -> None:
    first = open_app(context.new_page())
    create(first)
    second = open_app(context.new_page(), "?" + first.url.partition("?")[2])
    expect(second.get_by_text("being edited in another tab")).to_be_visible()
    write(first, "Runners")
    note(second, "Runners")
    second.get_by_role("button", name="Edit here").click()
    expect(first.get_by_text("being edited in another tab")).to_be_visible()
    write(second, "Walkers")
    note(first, "Walkers")
    second.close()
    expect(first.get_by_text("being edited in another tab")).to_have_count(0)
    write(first, "Swimmers")
    saved(first)
    again(first)
    for text in ("Runners", "Walkers", "Swimmers"):
        note(first, text)


def test_without_locks_two_tabs_make_a_copy_instead_of_overwriting(context: BrowserContext, open_app: Opener) -> None:
    context.add_init_script(NO_LOCKS)
    # Storage events are lost, so that neither tab knows of the other.
    context.add_init_script("addEventListener('storage', (event) => event.stopImmediatePropagation(), true);")
    first = open_app(context.new_page())
    create(first)
    saved(first)
    second = open_app(context.new_page(), "?" + first.url.partition("?")[2])
    write(first, "Runners")
    saved(first)
    write(second, "Walkers")
    dialog = second.get_by_role("dialog")
    expect(dialog).to_contain_text("Changed in two tabs")
    dialog.get_by_role("button", name="Go on here").click()
    expect(second.locator("#project-name")).to_contain_text("Fleet Feet (copy from this tab)")
    note(second, "Walkers")
    again(first)
    note(first, "Runners")
    to_start(first)
    expect(first.locator(".project")).to_have_count(2)


def test_full_storage_is_said_until_there_is_room(app: Page, axe: Callable[..., list[str]]) -> None:
    create(app)
    saved(app)
    app.evaluate(FILL)
    write(app, "Runners " * 20)
    bar = app.get_by_role("alert")
    expect(bar).to_contain_text("storage for the page is full")
    assert axe(app) == []
    with app.expect_download() as started:
        app.get_by_role("button", name="Download now").click()
    assert "Runners" in Path(started.value.path()).read_text(encoding="utf-8")
    app.evaluate(
        "for (const key of Object.keys(localStorage)) if (key.startsWith('filler')) localStorage.removeItem(key)"
    )
    app.get_by_role("button", name="Try again").click()
    saved(app)
    expect(app.get_by_role("alert")).to_have_count(0)


def test_what_full_storage_refused_is_recovered_from_the_safety_net(app: Page) -> None:
    app.on("dialog", lambda dialog: dialog.accept())
    create(app)
    saved(app)
    app.evaluate(FILL)
    write(app, "Runners " * 20)
    expect(app.get_by_role("alert")).to_be_visible()
    app.evaluate(
        "for (const key of Object.keys(localStorage)) if (key.startsWith('filler')) localStorage.removeItem(key)"
    )
    again(app)
    expect(app.locator("#block-CS").get_by_text("Runners Runners").first).to_be_visible()


@pytest.mark.complains
def test_where_storage_is_forbidden_work_goes_on_and_is_downloaded(page: Page, open_app: Opener) -> None:
    page.add_init_script(NO_STORAGE)
    open_app(page)
    expect(page.get_by_text("lets the page keep nothing")).to_be_visible()
    create(page)
    write(page, "Runners")
    expect(page.get_by_role("alert")).to_contain_text("Not saved")
    with page.expect_download() as started:
        page.get_by_role("button", name="Download now").click()
    assert "Runners" in Path(started.value.path()).read_text(encoding="utf-8")


def test_without_a_database_projects_are_saved_and_deleting_asks_twice(page: Page, open_app: Opener) -> None:
    page.add_init_script(NO_DATABASE)
    open_app(page)
    create(page)
    write(page, "Runners")
    saved(page)
    expect(page.get_by_text("allows no safety copies")).to_be_visible()
    page.locator("#project-menu").click()
    page.get_by_role("button", name="Delete…").click()
    expect(page.get_by_role("dialog")).to_contain_text("gone for good")
    page.get_by_role("button", name="Cancel").click()
    again(page)
    note(page, "Runners")


def test_a_damaged_slot_goes_to_quarantine_and_nothing_is_lost(app: Page) -> None:
    create(app)
    write(app, "Runners", "Walkers")
    saved(app)
    where = app.url
    app.goto(where.partition("?")[0] + "?v=start")
    app.wait_for_selector(READY, state="attached")
    app.evaluate(
        """() => {
            const keys = Object.keys(localStorage).filter((key) => key.includes(':p:'));
            const revision = (key) => Number(localStorage.getItem(key).split(' ')[1]);
            const newest = keys.sort((a, b) => revision(b) - revision(a))[0];
            localStorage.setItem(newest, `${localStorage.getItem(newest)}damage`);
        }"""
    )
    app.goto(where)
    app.wait_for_selector(READY, state="attached")
    note(app, "Runners")
    note(app, "Walkers")
    app.get_by_role("button", name=re.compile("Saved|Saving")).click()
    row = app.get_by_role("listitem").filter(has=app.get_by_role("button", name="Download raw"))
    with app.expect_download() as started:
        row.get_by_role("button", name="Download raw").click()
    assert Path(started.value.path()).read_text(encoding="utf-8").endswith("damage")


def test_what_cannot_be_read_is_listed_and_never_overwritten(page: Page, open_app: Opener) -> None:
    page.add_init_script(
        "localStorage.getItem('throughline:site:p:abcdefgh:A') ?? localStorage.setItem('throughline:site:p:abcdefgh:A', 'garbage');"
    )
    open_app(page, "?v=canvas&p=abcdefgh")
    expect(page.get_by_text("cannot be read", exact=False).first).to_be_visible()
    with page.expect_download() as started:
        page.get_by_role("button", name="Download raw").click()
    assert Path(started.value.path()).read_text(encoding="utf-8") == "garbage"
    assert page.evaluate("localStorage.getItem('throughline:site:p:abcdefgh:A')") == "garbage"


def test_a_lost_index_is_made_again(app: Page) -> None:
    create(app)
    write(app, "Runners")
    saved(app)
    app.evaluate("localStorage.setItem('throughline:site:index', '{broken')")
    to_start(app)
    again(app)
    expect(app.get_by_role("button", name=re.compile("^Fleet Feet"))).to_contain_text("1 note")


def test_the_shell_holds_what_was_saved_last(app: Page) -> None:
    create(app)
    write(app, "Runners")
    saved(app)
    held = app.evaluate("throughlineShell.lastDocument")
    assert held["name"] == "Fleet Feet"
    assert json.loads(held["text"])["notes"][0]["text"] == "Runners"
