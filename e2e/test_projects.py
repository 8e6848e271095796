"""Projects: made, copied, renamed, deleted, brought back from the bin, and all of them taken away."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from e2e.keeping import again, create, dropped, note, to_start, write

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

pytestmark = pytest.mark.usefixtures("plain_files")

PROJECT_KEYS = "Object.keys(localStorage).filter((key) => key.includes(':p:')).sort()"


def menu(page: Page, name: str) -> None:
    page.get_by_role("button", name=f"What can be done with “{name}”").click()


def test_the_first_visit_says_that_nothing_leaves_and_offers_examples(app: Page, axe: Callable[..., list[str]]) -> None:
    expect(app.get_by_text("Nothing leaves this computer")).to_be_visible()
    expect(app.get_by_role("heading", name="Examples")).to_be_visible()
    assert axe(app) == []


def test_an_example_is_a_copy_of_ones_own(app: Page) -> None:
    app.get_by_role("button", name="Sarah’s running shoes").click()
    expect(app.locator("#project-name")).to_contain_text("Sarah’s running shoes")
    to_start(app)
    expect(app.locator(".project")).to_have_count(1)


def test_back_leads_to_the_list_and_forward_into_the_project(app: Page) -> None:
    create(app)
    app.go_back()
    expect(app.get_by_role("heading", name="Your projects")).to_be_visible()
    app.go_forward()
    expect(app.locator("#add-CS")).to_be_visible()


def test_rename_and_duplicate(app: Page) -> None:
    create(app)
    write(app, "Runners")
    to_start(app)
    menu(app, "Fleet Feet")
    app.get_by_role("button", name="Rename…").click()
    app.get_by_role("dialog").get_by_label("Name").fill("Fleet Feet on Main")
    app.keyboard.press("Enter")
    menu(app, "Fleet Feet on Main")
    app.get_by_role("button", name="Duplicate").click()
    expect(app.get_by_role("button", name=re.compile("^Fleet Feet on Main \\(copy\\)"))).to_be_visible()
    again(app)
    app.get_by_role("button", name=re.compile("^Fleet Feet on Main \\(copy\\)")).click()
    note(app, "Runners")


def test_delete_restore_and_delete_for_good(app: Page, axe: Callable[..., list[str]]) -> None:
    create(app)
    write(app, "Runners")
    to_start(app)
    menu(app, "Fleet Feet")
    app.get_by_role("button", name="Delete…").click()
    assert axe(app) == []
    app.get_by_role("dialog").get_by_role("button", name="Delete", exact=True).click()
    expect(app.locator(".project")).to_have_count(0)
    assert app.evaluate(PROJECT_KEYS) == []
    again(app)
    app.get_by_text("Bin: 1 project").click()
    assert axe(app) == []
    app.get_by_role("button", name="Restore “Fleet Feet”").click()
    app.get_by_role("button", name=re.compile("^Fleet Feet")).click()
    note(app, "Runners")
    to_start(app)
    menu(app, "Fleet Feet")
    app.get_by_role("button", name="Delete…").click()
    app.get_by_role("dialog").get_by_role("button", name="Delete", exact=True).click()
    app.get_by_text("Bin: 1 project").click()
    app.get_by_role("button", name="Delete for good: “Fleet Feet”").click()
    expect(app.get_by_text("Bin:")).to_have_count(0)


def test_finish_saves_a_file_and_leaves_nothing_behind(app: Page, axe: Callable[..., list[str]]) -> None:
    create(app)
    write(app, "Runners")
    to_start(app)
    app.get_by_label("Name").fill("Another")
    app.get_by_role("button", name="Create").click()
    to_start(app)
    app.get_by_role("button", name="Finish…").click()
    expect(app.get_by_role("button", name="Wipe 2 projects")).to_be_disabled()
    assert axe(app) == []
    with app.expect_download() as started:
        app.get_by_role("button", name="Save the file").click()
    path = Path(started.value.path()).with_name(started.value.suggested_filename)
    started.value.save_as(path)
    app.get_by_role("button", name="Wipe 2 projects").click()
    expect(app.get_by_text("Nothing leaves this computer")).to_be_visible()
    assert app.evaluate("Object.keys(localStorage).filter((key) => key.startsWith('throughline:'))") == []
    dropped(app, path.name, path.read_text(encoding="utf-8"))
    app.get_by_role("button", name="Open all 2").click()
    to_start(app)
    expect(app.locator(".project")).to_have_count(2)


def test_where_is_my_work_says_where(app: Page, axe: Callable[..., list[str]]) -> None:
    app.get_by_role("button", name="Where is my work?").click()
    dialog = app.get_by_role("dialog")
    expect(dialog).to_contain_text("in this browser, and nowhere else")
    expect(dialog).to_contain_text("of 5.2 million characters")
    assert axe(app) == []


@pytest.mark.parametrize("context", [{"color_scheme": "dark"}], indirect=True, ids=["dark"])
def test_projects_by_keyboard_alone_in_the_dark(app: Page, axe: Callable[..., list[str]]) -> None:
    assert axe(app) == []
    app.get_by_label("Name", exact=True).focus()
    app.keyboard.type("Fleet Feet")
    app.keyboard.press("Enter")
    expect(app.locator("#project-name")).to_contain_text("Fleet Feet")
    app.get_by_role("button", name="All projects").focus()
    app.keyboard.press("Enter")
    more = app.get_by_role("button", name="What can be done with “Fleet Feet”")
    more.focus()
    app.keyboard.press("Enter")
    app.get_by_role("dialog").get_by_role("button", name="Rename…").focus()
    app.keyboard.press("Enter")
    app.get_by_role("dialog").get_by_label("Name").fill("Night runners")
    assert axe(app) == []
    app.keyboard.press("Enter")
    app.get_by_role("button", name="What can be done with “Night runners”").focus()
    app.keyboard.press("Enter")
    app.get_by_role("dialog").get_by_role("button", name="Delete…").focus()
    app.keyboard.press("Enter")
    app.locator("#delete-do").focus()
    app.keyboard.press("Enter")
    app.locator("summary").filter(has_text="Bin: 1 project").focus()
    app.keyboard.press("Enter")
    app.get_by_role("button", name=re.compile("^Restore")).first.focus()
    app.keyboard.press("Enter")
    expect(app.get_by_role("button", name=re.compile("^Night runners")).first).to_be_visible()
    assert axe(app) == []
