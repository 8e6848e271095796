"""Comparing, and saved versions, as people use them."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from e2e.conftest import PLAIN_FILES
from e2e.pdf import bare, printed
from e2e.people import SHOES, note, open_example, said, start_project, write_note

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import BrowserContext, Locator, Page

NO_DATABASE = "IDBFactory.prototype.open = () => { throw new DOMException('denied', 'SecurityError'); };"
PHONE = {"viewport": {"width": 390, "height": 844}, "color_scheme": "dark"}


@pytest.fixture(autouse=True)
def _plain_files(context: BrowserContext) -> None:
    """Files come as downloads, as in browsers without dialogs of their own."""
    context.add_init_script(PLAIN_FILES)


def save_version(page: Page, name: str) -> None:
    """From the menu of the project."""
    page.locator("#project-menu").click()
    page.get_by_role("button", name="Save a version…").click()
    page.get_by_role("dialog").get_by_label("Name", exact=True).fill(name)
    page.get_by_role("button", name="Save the version").click()
    said(page, f"The version “{name}” is saved.")


def compare(page: Page) -> None:
    """From the menu of the project."""
    page.locator("#project-menu").click()
    page.get_by_role("button", name="Compare and versions…").click()
    expect(page.get_by_role("heading", name="Compare and versions")).to_be_visible()


def changes(page: Page) -> Locator:
    """The list of changes."""
    return page.locator("#compare-part-changes")


def test_a_version_is_saved_compared_restored_and_undone(app: Page, axe: Callable[..., list[str]]) -> None:
    start_project(app)
    write_note(app, "Channels", "Retail partners", "Web shop")
    save_version(app, "Before the workshop")
    note(app, "Web shop").click()
    app.keyboard.press("Delete")
    write_note(app, "Customer Segments", "Runners")
    compare(app)
    expect(changes(app)).to_contain_text("“Web shop” removed from Channels")
    changes(app).get_by_role("button", name="“Runners” added to Customer Segments").click()
    expect(note(app, "Runners")).to_be_focused()
    compare(app)
    assert axe(app, "#work") == []
    app.get_by_role("button", name="Restore…: “Before the workshop”").click()
    assert axe(app, "dialog") == []
    app.get_by_role("button", name="Restore", exact=True).click()
    said(app, "is again what it was in the version")
    expect(app.locator(".compare-head")).to_contain_text("Nothing differs.")
    app.get_by_role("navigation", name="Views").get_by_role("link", name="Canvas").click()
    expect(note(app, "Web shop")).to_be_visible()
    app.keyboard.press("Control+z")
    said(app, "Undone: restore a saved version.")
    expect(changes(app)).to_contain_text("“Runners” added to Customer Segments")


def test_versions_outlive_the_page_and_travel_in_a_backup_file(app: Page, tmp_path: Path) -> None:
    start_project(app)
    write_note(app, "Channels", "Web shop")
    save_version(app, "First")
    compare(app)
    app.reload()
    expect(app.get_by_role("complementary", name="Saved versions")).to_contain_text("First")
    with app.expect_download() as started:
        app.get_by_role("button", name="Save the project with its versions…").click()
    file = tmp_path / started.value.suggested_filename
    started.value.save_as(file)
    assert file.name.endswith(".throughline-backup.json")
    app.get_by_role("button", name="Delete…: “First”").click()
    app.get_by_role("button", name="Delete the version").click()
    said(app, "The version “First” is deleted.")
    expect(app.locator(".version")).to_have_count(0)
    app.locator("#project-menu").click()
    with app.expect_file_chooser() as chooser:
        app.get_by_role("button", name="Open a file…").click()
    chooser.value.set_files(file)
    app.get_by_role("button", name="Keep both").click()
    said(app, "1 saved version came with the file.")
    compare(app)
    expect(app.get_by_role("complementary", name="Saved versions")).to_contain_text("First")


def test_a_journey_as_it_is_beside_the_same_as_it_is_to_be(
    app: Page, axe: Callable[..., list[str]], tmp_path: Path
) -> None:
    open_example(app)
    app.get_by_role("navigation", name="Views").get_by_role("link", name="Journey").click()
    app.get_by_role("button", name="Compare as it is and to be").click()
    expect(app.get_by_label("Before", exact=True)).to_have_value(re.compile("."))
    expect(app.get_by_role("img", name="What is felt along the way")).to_be_visible()
    row = app.get_by_role("row").filter(has_text="Waits five minutes, with water")
    expect(row).to_contain_text("−2")
    expect(row).to_contain_text("+1")
    app.get_by_role("button", name=re.compile("^Emotions")).click()
    expect(changes(app)).to_contain_text("Felt at “Waits five minutes, with water”: −2 → +1")
    assert axe(app, "#work") == []
    app.get_by_role("button", name="Today and planned").click()
    expect(changes(app)).to_contain_text("“Online booking of gait checks” added to Channels")
    expect(changes(app)).to_contain_text("“Newspaper advertisement, 380 a month” removed from Cost Structure")
    told = changes(app).locator(".diff-words > :first-child").all_inner_texts()
    app.get_by_role("button", name="Print the change list").click()
    expect(app.locator("#print-now")).to_be_visible()
    expect(app.locator(".preview-sheet").first).to_be_visible()
    paper = printed(app, tmp_path / "changes.pdf")
    text = bare(paper.text())
    assert [each for each in told if bare(each) not in text] == []
    assert bare("Before: The canvas today") in text
    assert paper.outside() == []
    assert paper.smaller_than(6.5) == []


def test_where_the_browser_keeps_no_versions_it_says_so_and_offers_a_file(
    context: BrowserContext, page: Page, open_app: Callable[..., Page]
) -> None:
    context.add_init_script(NO_DATABASE)
    open_app(page)
    start_project(page)
    write_note(page, "Channels", "Web shop")
    page.locator("#project-menu").click()
    page.get_by_role("button", name="Save a version…").click()
    dialog = page.get_by_role("dialog")
    expect(dialog).to_contain_text("This browser keeps no versions for us")
    with page.expect_download() as started:
        dialog.get_by_role("button", name="Save to a file").click()
    assert "Web shop" in Path(started.value.path()).read_text(encoding="utf-8")
    compare(page)
    expect(page.get_by_role("complementary", name="Saved versions")).to_contain_text("keeps no versions")


@pytest.mark.parametrize("context", [PHONE], indirect=True, ids=["phone in the dark"])
def test_by_keyboard_alone_on_a_phone_in_the_dark(
    app: Page, axe: Callable[..., list[str]], shot: Callable[..., Path]
) -> None:
    open_example(app, SHOES)
    app.locator("#project-menu").focus()
    app.keyboard.press("Enter")
    app.get_by_role("button", name="Save a version…").focus()
    app.keyboard.press("Enter")
    expect(app.get_by_role("dialog").get_by_label("Name", exact=True)).to_be_focused()
    app.keyboard.type("By hand")
    app.keyboard.press("Enter")
    said(app, "The version “By hand” is saved.")
    expect(app.locator("#project-menu")).to_be_focused()
    app.keyboard.press("Enter")
    app.get_by_role("button", name="Compare and versions…").focus()
    app.keyboard.press("Enter")
    two = app.get_by_role("button", name="Two journeys")
    two.focus()
    app.keyboard.press("Space")
    expect(two).to_be_focused()
    expect(changes(app)).to_contain_text("Felt at “Waits five minutes, with water”: −2 → +1")
    assert app.evaluate("document.documentElement.scrollWidth") <= 390
    assert axe(app, "#work") == []
    shot(app)
    app.get_by_role("button", name="Compare with now: “By hand”").focus()
    app.keyboard.press("Enter")
    expect(app.locator(".compare-head")).to_contain_text("Nothing differs.")
