"""Every job by keyboard alone, from the first Tab on; axe looks at each step, in light and in dark."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from e2e.conftest import PLAIN_FILES
from e2e.hands import Hands
from e2e.people import block, note, open_example, said, texts

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Download, Locator, Page


@pytest.fixture
def hands(page: Page, open_app: Callable[..., Page], axe: Callable[..., list[str]]) -> Hands:
    """The page, ready, and a keyboard."""
    page.add_init_script(PLAIN_FILES)
    return Hands(open_app(page), axe)


def dialog(page: Page) -> Locator:
    """The dialog that is open."""
    return page.get_by_role("dialog")


def button(page: Page | Locator, name: str | re.Pattern[str]) -> Locator:
    """A button by its name."""
    return page.get_by_role("button", name=name).first


def created(hands: Hands, name: str) -> None:
    """A project of one's own, from the start screen."""
    hands.press(hands.page.get_by_label("Name", exact=True), "Control+a")
    hands.write(name)
    hands.keys("Enter")
    expect(hands.page.locator("#project-name")).to_contain_text(name)


def pasted(hands: Hands, place: str, *lines: str) -> None:
    """Notes from a list."""
    page = hands.page
    hands.press(block(page, place).get_by_role("button", name="Paste a list"))
    expect(page.get_by_label("The list, one note a line")).to_be_focused()
    hands.step()
    hands.write("\n".join(lines))
    hands.press(button(dialog(page), "Add the notes"))
    assert texts(page, place) == list(lines)


def test_the_canvas(hands: Hands) -> None:  # noqa: PLR0915 - one story
    page = hands.page
    hands.step()
    created(hands, "Fleet Feet")
    hands.step()
    pasted(hands, "Customer Segments", "Runners", "Walkers")
    pasted(hands, "Channels", "Shop", "Web shop", "Reviews")
    hands.press(button(block(page, "Channels"), "Questions for Channels"))
    expect(dialog(page)).to_contain_text("Which work best, and which cost least?")
    hands.step()
    hands.keys("Escape")

    # several at once: a segment, a state, a colour
    hands.press(note(page, "Shop").first, "Control+Space")
    hands.press(note(page, "Web shop"), "Control+Space")
    bar = page.get_by_role("group", name="2 notes chosen")
    hands.step()
    hands.press(button(bar, "Segments…"))
    hands.press(dialog(page).get_by_role("checkbox", name="Runners"), "Space")
    hands.step()
    hands.keys("Escape")
    expect(block(page, "Channels").locator(".letter")).to_have_count(2)
    hands.press(button(bar, "State…"))
    hands.step()
    hands.press(button(dialog(page), "Planned"))
    expect(block(page, "Channels").get_by_text("planned")).to_have_count(2)
    hands.press(button(bar, "Colour…"))
    hands.step()
    hands.press(button(dialog(page), "Green"))
    expect(page.locator("#undo")).to_have_accessible_name(re.compile("colour"))

    # one: menu, duplicate, move, link, delete, undo
    hands.keys("Escape")
    hands.press(note(page, "Reviews"), "m")
    hands.step()
    hands.press(button(dialog(page), "Duplicate"))
    expect(note(page, "Reviews")).to_have_count(2)
    hands.press(note(page, "Reviews").last, "Delete")
    expect(note(page, "Reviews")).to_have_count(1)
    hands.press(note(page, "Reviews"), "Alt+ArrowLeft")
    assert texts(page, "Value Propositions") == ["Reviews"]
    hands.keys("Control+z")
    said(page, "Undone")
    hands.press(note(page, "Reviews"), "l")
    hands.step()
    hands.write("Walk")
    hands.press(dialog(page).get_by_role("checkbox", name="Walkers"), "Space")
    hands.press(button(dialog(page), "Done"))
    said(page, "Links set")
    hands.step()

    # the panel, and the parking lot
    hands.press(note(page, "Runners"), "Enter")
    hands.keys("Escape")
    panel = page.get_by_role("complementary", name="Details")
    hands.go(panel.get_by_label("How many customers"))
    hands.write("1,900")
    hands.keys("Tab")
    expect(block(page, "Customer Segments").get_by_text("1,900")).to_be_visible()
    hands.step()
    page.locator("body").press("Escape")
    hands.press(button(page, "Parking lot (0)"))
    hands.keys("Enter")
    hands.write("Sponsor a race?")
    hands.keys("Control+Enter")
    expect(button(page, "Parking lot (1)")).to_be_visible()
    hands.step()


def _path(download: Download) -> Path:
    path = Path(download.path()).with_name(download.suggested_filename)
    download.save_as(path)
    return path


def test_projects_files_and_finishing(hands: Hands) -> None:
    page = hands.page
    created(hands, "Fleet Feet")
    pasted(hands, "Customer Segments", "Runners")
    hands.press(page.locator("#project-menu"))
    hands.step()
    with page.expect_download() as started:
        hands.press(button(dialog(page), "Save to a file"))
    path = _path(started.value)
    hands.press(page.locator("#save-state"))
    expect(dialog(page)).to_contain_text("in this browser, and nowhere else")
    hands.step()
    hands.keys("Escape")
    hands.press(button(page, "All projects"))
    hands.step()

    # duplicate, delete, open the file
    hands.press(button(page, "What can be done with “Fleet Feet”"))
    hands.step()
    hands.press(button(dialog(page), "Duplicate"))
    copy = button(page, re.compile(r"^Fleet Feet \(copy\)"))
    expect(copy).to_be_visible()
    hands.press(button(page, "What can be done with “Fleet Feet”"))
    hands.press(button(dialog(page), "Delete…"))
    hands.step()
    hands.press(page.locator("#delete-do"))
    expect(page.locator(".project")).to_have_count(1)
    with page.expect_file_chooser() as chooser:
        hands.press(button(page, "Open a file…"))
    chooser.value.set_files(path)
    expect(dialog(page)).to_contain_text("1 note")
    hands.step()
    hands.press(dialog(page).get_by_role("button", name="Open", exact=True))
    assert texts(page, "Customer Segments") == ["Runners"]

    # finish: a file, and nothing left behind
    hands.press(button(page, "All projects"))
    hands.press(button(page, "Finish…"))
    hands.step()
    with page.expect_download() as finished:
        hands.press(button(dialog(page), "Save the file"))
    assert "Runners" in _path(finished.value).read_text(encoding="utf-8")
    hands.step()
    hands.press(button(dialog(page), re.compile("^Wipe")))
    expect(page.get_by_text("Nothing leaves this computer")).to_be_visible()
    hands.step()
    assert page.evaluate("Object.keys(localStorage).filter((key) => key.startsWith('throughline:'))") == []


def test_the_journey_and_what_it_rests_on(hands: Hands) -> None:
    page = hands.page
    created(hands, "Fleet Feet")
    pasted(hands, "Customer Segments", "Runners")
    pasted(hands, "Channels", "Shop")

    # somebody to follow
    hands.press(page.get_by_role("link", name="Personas"))
    hands.step()
    hands.press(button(page, "Add a persona to Runners"))
    hands.write("Sarah")
    expect(page.locator(".person-card").filter(has_text="Sarah")).to_be_visible()
    hands.step()

    # a journey with its stages, its touchpoints, what is felt
    hands.press(page.get_by_role("link", name="Journey"))
    hands.step()
    hands.go(page.locator("#grid [tabindex='0']"))
    hands.go(button(page, "Add a touchpoint to Awareness"), "ArrowRight")
    hands.keys("Enter")
    hands.write("Hears of us")
    hands.keys("Enter", "Escape")
    hands.step()
    emotion = page.get_by_role("row").filter(has=page.get_by_role("rowheader", name="Emotion"))
    hands.go(emotion.get_by_role("gridcell").first, "ArrowDown")
    hands.keys("Enter", "ArrowUp", "ArrowUp")
    expect(page.get_by_role("slider", name="Hears of us")).to_have_attribute("aria-valuetext", "felt +1")
    hands.keys("Enter")
    hands.step()

    # the link, made in the matrix
    hands.press(page.get_by_role("link", name="Links"))
    hands.step()
    hands.go(page.locator("[role=grid] [tabindex='0']"))
    hands.go(page.get_by_role("rowheader", name="Shop").get_by_role("button"), "ArrowDown")
    hands.keys("ArrowRight", "Enter")
    hands.step()
    hands.press(dialog(page).get_by_role("checkbox", name="Hears of us"), "Space")
    hands.keys("Escape")
    hands.step()

    # questions, keys, paper
    hands.keys("?")
    hands.step()
    hands.keys("Escape")
    hands.press(button(page, "Print"))
    hands.step()
    hands.go(page.locator("[name=print-what]:checked"))
    hands.go(page.get_by_role("radio", name="Both"), "ArrowDown")
    expect(page.locator(".preview-sheet").nth(1)).to_be_visible()
    hands.step()


def test_what_two_tabs_changed(page: Page, open_app: Callable[..., Page], axe: Callable[..., list[str]]) -> None:
    """Without locks and without word from the other tab, as some browsers are: a copy, by keyboard."""
    page.context.add_init_script("Object.defineProperty(Navigator.prototype, 'locks', { value: undefined });")
    page.context.add_init_script("addEventListener('storage', (event) => event.stopImmediatePropagation(), true);")
    first = Hands(open_app(page), axe)
    created(first, "Fleet Feet")
    expect(page.locator("#save-state")).to_have_text("Saved")
    second = Hands(open_app(page.context.new_page(), "?" + page.url.partition("?")[2]), axe)
    page.bring_to_front()
    pasted(first, "Channels", "Shop")
    expect(page.locator("#save-state")).to_have_text("Saved")
    second.page.bring_to_front()
    pasted(second, "Channels", "Web shop")
    expect(dialog(second.page)).to_contain_text("Changed in two tabs")
    second.step()
    second.press(button(dialog(second.page), "Go on here"))
    expect(second.page.locator("#project-name")).to_contain_text("copy from this tab")
    second.step()


def test_an_example_is_walked_through(hands: Hands) -> None:
    page = hands.page
    open_example(page)
    for view in page.get_by_role("navigation", name="Views").get_by_role("link").all_inner_texts():
        hands.press(page.get_by_role("link", name=view, exact=True))
        expect(page.get_by_role("link", name=view, exact=True)).to_have_attribute("aria-current", "page")
        hands.step()
