"""Sharing a project by link, and merging two copies of one: as a consultant does with a client, and with two groups."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from e2e.conftest import PATIENCE, PLAIN_FILES, wait_until_ready
from e2e.keeping import create, note, saved, write
from throughline.core.formats import standalone

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Browser, BrowserContext, Page

    from e2e.watch import Watch

CLIPBOARD = """
Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => { globalThis.copied = text; } } });
"""
WORDS = "Blue door 7"
# The system's own dialog for sending, which takes a page and no JSON, as Chromium's does.
SYSTEM = """
navigator.canShare = ({ files }) => files.every(({ type }) => type === 'text/html');
navigator.share = async ({ title, files: [file] }) => {
    if (globalThis.how) throw new DOMException('no', globalThis.how);
    globalThis.sent = { title, name: file.name, type: file.type, text: await file.text() };
};
"""


@pytest.fixture(autouse=True)
def _plain(context: BrowserContext) -> None:
    """No dialog of the operating system, and a clipboard that tells what is in it."""
    context.add_init_script(PLAIN_FILES + CLIPBOARD)


@pytest.fixture
def colleague(browser: Browser, watch: Watch) -> Page:
    """Somebody else, on another computer."""
    other = browser.new_context(viewport={"width": 1440, "height": 900}, locale="en-GB")
    other.set_default_timeout(PATIENCE)
    other.add_init_script(PLAIN_FILES)
    watch.over(other)
    return other.new_page()


def menu(page: Page, what: str) -> None:
    page.locator("#project-menu").click()
    page.get_by_role("dialog").get_by_role("button", name=what).click()


def rewrite(page: Page, old: str, new: str) -> None:
    page.locator("#block-CS").get_by_text(old, exact=True).first.dblclick()
    page.keyboard.press("Control+a")
    page.keyboard.type(new)
    page.evaluate("document.activeElement.blur()")


def by_file(page: Page, button: str, path: Path | str) -> None:
    with page.expect_file_chooser() as chooser:
        page.get_by_role("button", name=button).click()
    chooser.value.set_files(path)


def open_link(page: Page, link: str) -> None:
    page.goto("about:blank")
    page.goto(link)
    wait_until_ready(page)


def test_a_project_goes_by_link_is_looked_at_and_saved_as_a_copy(
    app: Page, colleague: Page, axe: Callable[..., list[str]], shot: Callable[..., Path]
) -> None:
    create(app)
    write(app, "Runners", "Walkers")
    menu(app, "Share by link…")
    field = app.get_by_role("dialog").get_by_label("The link")
    expect(app.get_by_role("dialog")).to_contain_text("Works everywhere.")
    assert axe(app) == []
    shot(app, "dialog")
    link = field.input_value()
    app.get_by_role("button", name="Copy the link").click()
    expect(app.locator("#status")).to_contain_text("The link is in the clipboard.")
    assert app.evaluate("copied") == link
    app.get_by_text("Lock the link").first.click()
    app.get_by_label("Passphrase").fill(WORDS)
    app.get_by_role("button", name="Lock the link").click()
    locked = app.get_by_role("dialog").get_by_label("The locked link").input_value()
    assert "#p=1s." in locked

    open_link(colleague, link)
    expect(colleague.locator("#bars")).to_contain_text("This came by link, to be looked at.")
    note(colleague, "Walkers")
    assert "#" not in colleague.url
    expect(colleague.locator("#add-CS")).to_have_count(0)
    assert axe(colleague) == []
    shot(colleague, "preview")
    colleague.get_by_role("button", name="Save a copy").click()
    expect(colleague.locator("#save-state")).to_have_text("Saved")
    write(colleague, "Strollers")
    colleague.reload()
    wait_until_ready(colleague)
    note(colleague, "Strollers")

    open_link(colleague, link[: len(link) // 2])
    expect(colleague.get_by_role("dialog")).to_contain_text("A part of the link is missing")
    assert "#" not in colleague.url
    shot(colleague, "cut")
    open_link(colleague, locked)
    passphrase = colleague.get_by_role("dialog").get_by_label("Passphrase")
    passphrase.fill("blue door 7")
    colleague.keyboard.press("Enter")
    expect(colleague.get_by_role("dialog")).to_contain_text("That is not the passphrase of this link.")
    passphrase.fill(WORDS)
    colleague.keyboard.press("Enter")
    note(colleague, "Walkers")
    colleague.context.close()


def test_two_copies_become_one_and_both_are_kept_where_both_changed(
    app: Page, colleague: Page, tmp_path: Path, axe: Callable[..., list[str]], shot: Callable[..., Path]
) -> None:
    create(app)
    write(app, "Runners", "Walkers", "Strollers")
    with app.expect_download() as sent:
        menu(app, "Save to a file")
    sent.value.save_as(tmp_path / "workshop.json")
    expect(app.locator("#status")).to_contain_text("among your downloads")

    colleague.goto(app.evaluate("location.origin + location.pathname"))
    wait_until_ready(colleague)
    by_file(colleague, "Open a file…", tmp_path / "workshop.json")
    colleague.get_by_role("dialog").get_by_role("button", name=re.compile("^Open")).click()
    rewrite(colleague, "Runners", "City runners")
    colleague.locator("#block-CS").get_by_text("Strollers", exact=True).first.click()
    colleague.keyboard.press("Delete")
    expect(colleague.locator("#block-CS").get_by_text("Strollers", exact=True)).to_have_count(0)
    saved(colleague)
    with colleague.expect_download() as back:
        menu(colleague, "Save to a file")
    back.value.save_as(tmp_path / "group-b.json")
    colleague.context.close()

    rewrite(app, "Runners", "Trail runners")
    menu(app, "Merge another copy…")
    expect(app.get_by_role("heading", name="Merge another copy into “Fleet Feet”")).to_be_visible()
    assert axe(app) == []
    shot(app, "begin")
    by_file(app, "Choose the file…", tmp_path / "group-b.json")
    expect(app.get_by_role("heading", name="What needs a decision")).to_be_visible()
    expect(app.locator(".merge-about")).to_contain_text("Both copies began with the state of")
    row = app.locator(".merge-row").filter(has_text="“Runners” is now “City runners”")
    expect(row).to_contain_text("“Runners” is now “Trail runners”")
    expect(row.get_by_role("button", name="Keep both")).to_have_attribute("aria-pressed", "true")
    app.get_by_role("button", name="Show 1").click()
    expect(app.get_by_text("“Strollers” removed from Customer Segments")).to_be_visible()
    assert axe(app) == []
    shot(app, "review")
    app.get_by_role("button", name="Merge", exact=True).click()
    for text in ("Trail runners", "City runners", "Walkers"):
        note(app, text)
    expect(app.locator("#block-CS").get_by_text("Strollers", exact=True)).to_have_count(0)
    app.keyboard.press("Control+z")
    note(app, "Strollers")
    expect(app.locator("#block-CS").get_by_text("City runners", exact=True)).to_have_count(0)


def test_a_copy_saved_for_merging_is_merged_on_a_third_computer(
    app: Page, colleague: Page, browser: Browser, watch: Watch, tmp_path: Path
) -> None:
    create(app)
    write(app, "Runners", "Walkers")
    _to_file(app, tmp_path / "workshop.json")
    address = app.evaluate("location.origin + location.pathname")

    open_file(colleague, address, tmp_path / "workshop.json")
    rewrite(colleague, "Walkers", "Hikers")
    saved(colleague)
    menu(colleague, "Merge another copy…")
    with colleague.expect_download() as coming:
        colleague.get_by_role("button", name="Save for merging…").click()
    assert coming.value.suggested_filename.endswith(".throughline-merge.json")
    coming.value.save_as(tmp_path / "b.json")
    expect(colleague.locator("#status")).to_contain_text("among your downloads")
    colleague.context.close()

    rewrite(app, "Runners", "Trail runners")
    _to_file(app, tmp_path / "a.json")
    third = browser.new_context(viewport={"width": 390, "height": 844}, locale="en-GB")
    third.set_default_timeout(PATIENCE)
    third.add_init_script(PLAIN_FILES)
    watch.over(third)
    page = third.new_page()
    open_file(page, address, tmp_path / "a.json")
    menu(page, "Merge another copy…")
    by_file(page, "Choose the file…", tmp_path / "b.json")
    expect(page.locator(".merge-about")).to_contain_text("Both copies began with the state of")
    expect(page.get_by_text("1 change comes from the other copy · 1 was made only here")).to_be_visible()
    expect(page.get_by_role("heading", name="What needs a decision")).to_have_count(0)
    page.get_by_role("button", name="Merge", exact=True).click()
    for text in ("Trail runners", "Hikers"):
        note(page, text)
    expect(page.locator("#block-CS").get_by_text("Walkers", exact=True)).to_have_count(0)
    third.close()


def _to_file(page: Page, path: Path) -> None:
    with page.expect_download() as coming:
        menu(page, "Save to a file")
    coming.value.save_as(path)


def open_file(page: Page, address: str, path: Path) -> None:
    page.goto(address)
    wait_until_ready(page)
    by_file(page, "Open a file…", path)
    page.get_by_role("dialog").get_by_role("button", name=re.compile("^Open")).click()
    expect(page.get_by_role("region", name="Customer Segments")).to_be_visible()


def test_the_system_sends_the_project_as_a_page(context: BrowserContext, open_app: Callable[..., Page]) -> None:
    context.add_init_script(SYSTEM)
    app = open_app(context.new_page())
    create(app)
    write(app, "Runners")
    menu(app, "Share by link…")
    send = app.get_by_role("dialog").get_by_role("button", name="Send as a page…")
    send.click()
    app.wait_for_function("() => globalThis.sent")
    sent = app.evaluate("sent")
    assert sent["name"].endswith(".throughline.html")
    assert (sent["type"], sent["title"]) == ("text/html", "Fleet Feet")
    held = standalone.read(sent["text"].encode()).project
    assert held is not None
    assert [each.text for each in held.notes] == ["Runners"]

    app.evaluate("globalThis.how = 'AbortError'")
    send.click()
    expect(app.locator("#status")).not_to_contain_text("did not take")
    app.evaluate("globalThis.how = 'NotAllowedError'")
    send.click()
    expect(app.locator("#status")).to_contain_text("The system did not take the file. Save it to a file instead.")


def test_where_the_system_sends_nothing_it_is_not_offered(app: Page) -> None:
    create(app)
    menu(app, "Share by link…")
    expect(app.get_by_role("dialog").get_by_role("button", name="Copy the link")).to_be_visible()
    expect(app.get_by_role("button", name="Send as a page…")).to_have_count(0)
