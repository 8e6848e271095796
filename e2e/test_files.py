"""Files: a project is saved to one, and comes back from one, however it is handed over."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from e2e.keeping import create, dropped, note, saved, to_start, write

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

    Opener = Callable[..., Page]

pytestmark = pytest.mark.usefixtures("plain_files")

OWN_DIALOGS = """
globalThis.written = {};
globalThis.showSaveFilePicker = async ({ suggestedName }) => ({
    createWritable: async () => ({ write: (text) => { written[suggestedName] = text; }, close: () => {} }),
});
globalThis.showOpenFilePicker = async () => [{
    getFile: async () => new File([Object.values(written)[0]], 'from-disk.json'),
}];
"""
DOUBLE_CLICKED = """
Object.defineProperty(globalThis, 'launchQueue', { value: { setConsumer: (open) => open({
    files: [{ getFile: async () => new File(['{}'], 'from-disk.throughline.json') }],
}) } });
"""


def _save(page: Page) -> Path:
    page.locator("#project-menu").click()
    with page.expect_download() as started:
        page.get_by_role("button", name="Save to a file").click()
    path = Path(started.value.path()).with_name(started.value.suggested_filename)
    started.value.save_as(path)
    assert path.name.endswith(".throughline.json")
    return path


def test_a_file_is_saved_the_project_deleted_and_the_file_opened(app: Page, axe: Callable[..., list[str]]) -> None:
    create(app)
    write(app, "Runners")
    path = _save(app)
    app.locator("#project-menu").click()
    app.get_by_role("button", name="Delete…").click()
    app.get_by_role("dialog").get_by_role("button", name="Delete", exact=True).click()
    with app.expect_file_chooser() as chooser:
        app.get_by_role("button", name="Open a file…").click()
    chooser.value.set_files(path)
    expect(app.get_by_role("dialog")).to_contain_text("1 note")
    assert axe(app) == []
    app.get_by_role("dialog").get_by_role("button", name="Open", exact=True).click()
    note(app, "Runners")
    saved(app)


def test_a_file_dropped_on_a_project_that_is_here_asks_and_both_are_kept(app: Page) -> None:
    create(app)
    write(app, "Runners")
    path = _save(app)
    write(app, "Walkers")
    dropped(app, path.name, path.read_text(encoding="utf-8"))
    expect(app.get_by_role("dialog")).to_contain_text("is on this computer already")
    app.get_by_role("button", name="Keep both").click()
    expect(app.locator("#project-name")).to_contain_text("Fleet Feet 2")
    to_start(app)
    expect(app.locator(".project")).to_have_count(2)


def test_a_file_replaces_a_project_and_what_was_replaced_is_in_the_safety_net(app: Page) -> None:
    create(app)
    write(app, "Runners")
    path = _save(app)
    write(app, "Walkers")
    dropped(app, path.name, path.read_text(encoding="utf-8"))
    app.get_by_role("button", name="Replace").click()
    expect(app.locator("#block-CS").get_by_text("Walkers")).to_have_count(0)
    app.get_by_role("button", name=re.compile("Saved|Saving")).click()
    row = app.get_by_role("listitem").filter(has_text="before a file replaced it")
    row.get_by_role("button", name="Open a copy").click()
    note(app, "Walkers")


def test_a_file_that_is_broken_says_where_and_changes_nothing(app: Page) -> None:
    create(app)
    dropped(app, "broken.json", '{"format": "throughline", "version": 1,}')
    expect(app.get_by_role("dialog")).to_contain_text("a comma stands before a closing bracket")
    app.get_by_role("button", name="Done").click()
    expect(app.locator("#project-name")).to_contain_text("Fleet Feet")


def test_the_browsers_own_dialogs_are_used_where_there_are_some(page: Page, open_app: Opener) -> None:
    page.add_init_script(OWN_DIALOGS)
    open_app(page)
    create(page)
    write(page, "Runners")
    page.locator("#project-menu").click()
    page.get_by_role("button", name="Save to a file").click()
    expect(page.locator("#status")).to_contain_text("The file is saved")
    page.locator("#project-menu").click()
    page.get_by_role("button", name="Open a file…").click()
    expect(page.get_by_role("dialog")).to_contain_text("from-disk.json")


def test_a_file_opened_by_a_double_click_is_read_at_the_start(page: Page, open_app: Opener) -> None:
    page.add_init_script(DOUBLE_CLICKED)
    open_app(page)
    expect(page.get_by_role("dialog")).to_contain_text("from-disk.throughline.json")
