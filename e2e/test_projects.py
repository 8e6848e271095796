"""Projects: nothing is lost, whatever the person, the browser or another tab does."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from e2e.conftest import READY

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import BrowserContext, Page

    Opener = Callable[..., Page]

NO_STORAGE = """
Object.defineProperty(globalThis, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError'); } });
"""
NO_DATABASE = "IDBFactory.prototype.open = () => { throw new DOMException('denied', 'SecurityError'); };"
NO_LOCKS = "Object.defineProperty(Navigator.prototype, 'locks', { value: undefined });"
PLAIN_FILES = "delete globalThis.showSaveFilePicker; delete globalThis.showOpenFilePicker;"
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
PROJECT_KEYS = "Object.keys(localStorage).filter((key) => key.includes(':p:')).sort()"
FILL = """() => {
    let size = 1 << 20;
    for (let number = 0; size > 1;) {
        try { localStorage.setItem(`filler${number}`, 'x'.repeat(size)); number += 1; } catch { size >>= 1; }
    }
}"""


@pytest.fixture(autouse=True)
def _plain_files(context: BrowserContext) -> None:
    """No dialog of the operating system: files come as downloads, as in browsers without such dialogs."""
    context.add_init_script(PLAIN_FILES)


def create(page: Page, name: str = "Fleet Feet") -> None:
    page.get_by_label("Name").fill(name)
    page.get_by_role("button", name="Create").click()
    expect(page.locator("#project-name")).to_contain_text(name)


def write(page: Page, *texts: str) -> None:
    for text in texts:
        page.locator("#add-CS").click()
        page.keyboard.type(text)
        page.evaluate("document.activeElement.blur()")


def saved(page: Page) -> None:
    expect(page.locator("#save-state")).to_have_text("Saved")


def note(page: Page, text: str) -> None:
    expect(page.locator("#block-CS").get_by_text(text, exact=True).first).to_be_visible()


def to_start(page: Page) -> None:
    page.get_by_role("button", name="All projects").click()
    expect(page.get_by_role("heading", name="Your projects")).to_be_visible()


def menu(page: Page, name: str) -> None:
    page.get_by_role("button", name=f"What can be done with “{name}”").click()


def again(page: Page) -> None:
    page.reload()
    page.wait_for_selector(READY, state="attached")


def test_the_first_visit_says_that_nothing_leaves_and_offers_examples(app: Page, axe: Callable[..., list[str]]) -> None:
    expect(app.get_by_text("Nothing leaves this computer")).to_be_visible()
    expect(app.get_by_role("heading", name="Examples")).to_be_visible()
    assert axe(app) == []


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


def _save(page: Page) -> Path:
    page.locator("#project-menu").click()
    with page.expect_download() as started:
        page.get_by_role("button", name="Save to a file").click()
    path = Path(started.value.path()).with_name(started.value.suggested_filename)
    started.value.save_as(path)
    assert path.name.endswith(".throughline.json")
    return path


def _dropped(page: Page, name: str, text: str) -> None:
    page.evaluate(
        """([name, text]) => {
            const dataTransfer = new DataTransfer();
            dataTransfer.items.add(new File([text], name, { type: 'application/json' }));
            for (const type of ['dragover', 'drop']) {
                document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
            }
        }""",
        [name, text],
    )


def test_a_file_dropped_on_a_project_that_is_here_asks_and_both_are_kept(app: Page) -> None:
    create(app)
    write(app, "Runners")
    path = _save(app)
    write(app, "Walkers")
    _dropped(app, path.name, path.read_text(encoding="utf-8"))
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
    _dropped(app, path.name, path.read_text(encoding="utf-8"))
    app.get_by_role("button", name="Replace").click()
    expect(app.locator("#block-CS").get_by_text("Walkers")).to_have_count(0)
    app.get_by_role("button", name=re.compile("Saved|Saving")).click()
    row = app.get_by_role("listitem").filter(has_text="before a file replaced it")
    row.get_by_role("button", name="Open a copy").click()
    note(app, "Walkers")


def test_a_file_that_is_broken_says_where_and_changes_nothing(app: Page) -> None:
    create(app)
    _dropped(app, "broken.json", '{"format": "throughline", "version": 1,}')
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
    _dropped(app, path.name, path.read_text(encoding="utf-8"))
    app.get_by_role("button", name="Open all 2").click()
    to_start(app)
    expect(app.locator(".project")).to_have_count(2)


def test_the_shell_holds_what_was_saved_last(app: Page) -> None:
    create(app)
    write(app, "Runners")
    saved(app)
    held = app.evaluate("throughlineShell.lastDocument")
    assert held["name"] == "Fleet Feet"
    assert json.loads(held["text"])["notes"][0]["text"] == "Runners"


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
