"""Links as people make and follow them: the strip, the list, the panel, the coverage matrix."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from e2e.people import drag, go, note, open_example, said, start_project, write_note

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Locator, Page

BLISTER = "Shoes that never blister"
LIGHT_AND_DARK = pytest.mark.parametrize(
    "context", [{"color_scheme": "light"}, {"color_scheme": "dark"}], indirect=True, ids=["light", "dark"]
)


def strip(page: Page) -> Locator:
    """The journey in small."""
    return page.locator("#strip")


def point(page: Page, name: str) -> Locator:
    """A touchpoint on the small curve."""
    return strip(page).get_by_role("button", name=name)


def matrix(page: Page) -> Page:
    """The shoes' coverage matrix."""
    open_example(page)
    go(page, "Links")
    expect(page.get_by_role("grid")).to_be_visible()
    return page


def row(page: Page, text: str) -> Locator:
    """A note's row."""
    return page.get_by_role("row").filter(has=page.get_by_role("rowheader", name=text))


def name_of(page: Page, text: str) -> Locator:
    """The name at the head of a note's row."""
    return page.get_by_role("rowheader", name=text).get_by_role("button")


def shown(page: Page, name: str) -> None:
    """Choose what the matrix shows."""
    page.get_by_role("group", name="Show").get_by_role("button", name=name).click()


def panel(page: Page) -> Locator:
    """The side panel."""
    return page.get_by_role("complementary", name="Details")


def test_a_chosen_note_lights_its_touchpoints_in_words_too(app: Page) -> None:
    open_example(app)
    expect(strip(app)).to_contain_text("Choose a note to see where customers meet it.")
    note(app, BLISTER).click()
    expect(strip(app)).to_contain_text("7 of 18 touchpoints carry “Shoes that never blister, or money back”")
    expect(point(app, "Gait check in the shop")).to_have_accessible_name(re.compile("linked with what is chosen"))
    expect(strip(app)).to_contain_text("mean +0.4worst −2best +2end +1.5")


def test_a_chosen_point_lights_its_notes_and_the_choice_stays_in_the_journey(app: Page) -> None:
    open_example(app)
    point(app, "Waits 25 minutes for a gait check").click()
    expect(strip(app)).to_contain_text("“Waits 25 minutes for a gait check” rests on 7 notes")
    expect(app.locator(".note.direct")).to_have_count(7)
    expect(panel(app).get_by_role("heading", name="Waits 25 minutes for a gait check")).to_be_visible()
    go(app, "Journey")
    expect(panel(app).get_by_role("heading", name="Waits 25 minutes for a gait check")).to_be_visible()
    go(app, "Canvas")
    expect(strip(app)).to_contain_text("rests on 7 notes")


def test_the_strip_is_walked_by_arrows(app: Page) -> None:
    open_example(app)
    point(app, "Blisters on a Sunday run").focus()
    for _ in range(2):
        app.keyboard.press("ArrowRight")
    expect(point(app, "Finds our article on blisters")).to_be_focused()
    app.keyboard.press("Enter")
    expect(strip(app)).to_contain_text("“Finds our article on blisters” rests on")
    app.keyboard.press("ArrowLeft")
    expect(point(app, "Reads three review sites")).to_be_focused()


def test_another_journey_can_be_seen_beside_the_canvas(app: Page) -> None:
    open_example(app)
    note(app, BLISTER).click()
    strip(app).get_by_label("Choose a journey").select_option("Sarah, as it is to be")
    expect(strip(app)).to_contain_text("of 20 touchpoints carry")
    assert "v=canvas" in app.url


def test_a_note_is_linked_by_dragging_its_handle_onto_a_point(app: Page) -> None:
    open_example(app)
    note(app, "Parcel carrier").hover()
    drag(app, app.get_by_role("button", name="Link “Parcel carrier”"), point(app, "Gait check in the shop"))
    said(app, "1 link made")
    note(app, "Parcel carrier").click()
    expect(point(app, "Gait check in the shop")).to_have_accessible_name(re.compile("linked with what is chosen"))


def test_several_links_are_made_from_the_list_by_keyboard_alone(app: Page) -> None:
    open_example(app)
    note(app, "City marathon organisers").focus()
    app.keyboard.press("l")
    search = app.get_by_role("searchbox", name="Search")
    expect(search).to_be_focused()
    app.keyboard.type("blister")
    expect(app.get_by_role("checkbox")).not_to_have_count(0)
    app.keyboard.press("ArrowDown")
    expect(app.get_by_role("checkbox", name=BLISTER)).to_be_focused()
    app.keyboard.press("Space")
    expect(app.get_by_role("checkbox", name=BLISTER)).to_be_checked()
    app.keyboard.press("ArrowDown")
    app.keyboard.press("Space")
    app.keyboard.press("Enter")
    said(app, "Links set.")
    expect(app.get_by_role("dialog")).to_be_hidden()
    note(app, "City marathon organisers").click()
    expect(panel(app).get_by_role("button", name=BLISTER, exact=False).first).to_be_visible()
    app.keyboard.press("Control+z")
    said(app, "Undone: set the links of “City marathon organisers”")


def test_the_list_opens_with_what_is_linked_and_cancelling_changes_nothing(app: Page) -> None:
    open_example(app)
    note(app, "Parcel carrier").click()
    panel(app).get_by_role("button", name="Link to…").click()
    dialog = app.get_by_role("dialog")
    ticked = dialog.get_by_role("checkbox", checked=True)
    before = ticked.count()
    assert before > 0
    ticked.first.uncheck()
    dialog.get_by_role("searchbox").fill("zzz")
    expect(dialog).to_contain_text("Nothing here is called “zzz”.")
    dialog.get_by_role("searchbox").fill("")
    expect(ticked).to_have_count(before - 1)
    dialog.get_by_role("button", name="Cancel").click()
    panel(app).get_by_role("button", name="Link to…").click()
    expect(ticked).to_have_count(before)


def test_the_panel_says_what_a_note_does_at_a_touchpoint(app: Page) -> None:
    open_example(app)
    note(app, "Parcel carrier").click()
    what = panel(app).get_by_label(re.compile("What it does at")).first
    what.select_option("weakens")
    app.keyboard.press("Control+z")
    said(app, "Undone: set what “Parcel carrier” does at a touchpoint")
    expect(what).to_have_value("enables")


def test_a_link_is_taken_away_in_the_panel(app: Page) -> None:
    open_example(app)
    note(app, "Parcel carrier").click()
    links = panel(app).get_by_role("button", name="Remove the link to")
    before = links.count()
    links.first.click()
    expect(links).to_have_count(before - 1)
    app.keyboard.press("Control+z")
    expect(links).to_have_count(before)


def test_holes_and_weak_spots_are_told_in_words(app: Page) -> None:
    matrix(app)
    expect(app.locator("#matrix-sum")).to_have_text(
        "2 of 30 notes meet no customer; 2 of them work through other notes; every touchpoint of ours rests on a note; "
        "2 links weaken a touchpoint; 1 is unclear."
    )
    expect(row(app, "Online booking of gait checks")).to_contain_text("only through other notes")
    expect(row(app, "A pair for every budget")).to_contain_text("weakens a little")


def test_a_hole_is_filled_with_two_clicks(app: Page) -> None:
    matrix(app)
    booking = row(app, "Online booking of gait checks")
    booking.scroll_into_view_if_needed()
    booking.get_by_role("button", name="to touchpoints of Consideration").click()
    app.get_by_role("checkbox", name="Waits 25 minutes").check()
    expect(app.locator("#matrix-sum")).to_contain_text("1 of 30 notes meets no customer")
    app.keyboard.press("Escape")
    expect(booking).not_to_contain_text("only through other notes")
    app.keyboard.press("Control+z")
    expect(app.locator("#matrix-sum")).to_contain_text("2 of 30 notes meet no customer")


def test_a_touchpoint_that_is_missing_is_added_where_it_is_missed(app: Page) -> None:
    matrix(app)
    row(app, "Parcel carrier").get_by_role("button", name="to touchpoints of Awareness").click(force=True)
    app.get_by_label("A new touchpoint here").fill("Sees the van")
    app.keyboard.press("Enter")
    said(app, "Touchpoint “Sees the van” added, and linked with “Parcel carrier”.")
    app.get_by_role("dialog").get_by_role("button", name="Done").click()
    row(app, "Parcel carrier").get_by_role("button", name="Sees the van").click()
    expect(panel(app).get_by_role("heading", name="Sees the van")).to_be_visible()
    assert "v=journey" in app.url


def test_the_matrix_is_walked_and_filled_by_keyboard_alone(app: Page) -> None:
    matrix(app)
    focused: Callable[[], str] = lambda: app.evaluate("document.activeElement.id")  # noqa: E731 - short
    app.locator("#print-matrix").focus()
    app.keyboard.press("Tab")
    assert focused() == "cell-CS-0"  # one tab stop
    app.keyboard.press("ArrowDown")
    expect(name_of(app, "Returning runners, hurt before")).to_be_focused()
    app.keyboard.press("ArrowRight")
    cell = focused()
    app.keyboard.press("Enter")
    box = app.get_by_role("checkbox", name="Finds our article")
    expect(app.get_by_role("dialog")).to_be_visible()
    for _ in range(12):
        if box.evaluate("(e) => e === document.activeElement"):
            break
        app.keyboard.press("Tab")
    app.keyboard.press("Space")
    expect(box).to_be_checked()
    app.keyboard.press("Escape")
    expect(app.locator(f"#{cell}")).to_be_focused()
    expect(app.locator(f"#{cell}")).to_contain_text("Finds our article")
    app.keyboard.press("Control+End")
    assert focused().endswith("-5")
    app.keyboard.press("Control+Home")
    assert focused() == "cell-head-0"
    app.keyboard.press("Tab")
    assert not focused().startswith("cell-")


def test_only_holes_or_only_what_weakens_can_be_shown(app: Page) -> None:
    matrix(app)
    shown(app, "Weakening")
    expect(app.get_by_role("rowheader", name="A pair for every budget")).to_be_visible()
    expect(app.get_by_role("rowheader", name="Parcel carrier")).to_be_hidden()
    shown(app, "Holes")
    expect(app.get_by_role("rowheader", name="Online booking")).to_be_visible()
    shown(app, "All")
    expect(app.get_by_role("rowheader", name="Parcel carrier")).to_be_visible()


def test_a_block_is_folded_away(app: Page) -> None:
    matrix(app)
    fold = app.get_by_role("button", name="Customer Segments")
    fold.click()
    expect(fold).to_have_attribute("aria-expanded", "false")
    expect(app.get_by_role("rowheader", name="First-5k beginners")).to_be_hidden()


def test_what_is_chosen_is_lit_in_the_matrix_too(app: Page) -> None:
    open_example(app)
    point(app, "Waits 25 minutes for a gait check").click()
    go(app, "Links")
    expect(app.locator(".note-row.direct")).to_have_count(7)
    name_of(app, "Parcel carrier").click()
    expect(panel(app).get_by_role("heading", name="Parcel carrier")).to_be_visible()
    expect(app.locator(".note-row.on")).to_have_count(1)


def test_heads_stay_and_never_hide_the_focus(app: Page) -> None:
    matrix(app)
    app.locator("#cell-CS-0").focus()
    for _ in range(30):
        app.keyboard.press("ArrowDown")
    for _ in range(20):
        app.keyboard.press("ArrowUp")
    inside = app.evaluate(
        """() => {
            const at = document.activeElement.getBoundingClientRect();
            const head = document.querySelector('#matrix thead th').getBoundingClientRect();
            const hit = document.elementFromPoint(at.left + at.width / 2, at.top + at.height / 2);
            return at.top >= head.bottom - 1 && document.activeElement.contains(hit);
        }"""
    )
    assert inside


def test_with_nothing_there_the_strip_and_the_matrix_say_what_to_do(app: Page) -> None:
    start_project(app)
    expect(strip(app)).to_contain_text("No touchpoint yet")
    go(app, "Links")
    app.get_by_role("button", name="Go to the canvas").click()
    write_note(app, "Channels", "Shop")
    go(app, "Links")
    expect(app.locator("#matrix-sum")).to_contain_text("press + in a cell")
    app.locator("#work").get_by_role("button", name="Link “Shop” to touchpoints of").first.click(force=True)
    app.get_by_label("A new touchpoint here").fill("Walks past")
    app.keyboard.press("Enter")
    app.keyboard.press("Escape")
    expect(app.get_by_role("gridcell").filter(has_text="Walks past")).to_have_count(1)
    go(app, "Canvas")
    note(app, "Shop").click()
    expect(strip(app)).to_contain_text("1 of 1 touchpoints carries “Shop”")


def test_a_long_panel_scrolls_by_itself_and_the_page_stays(app: Page) -> None:
    open_example(app)
    note(app, BLISTER).click()
    expect(panel(app).get_by_role("heading", name=BLISTER)).to_be_visible()
    assert app.evaluate("document.documentElement.scrollHeight <= innerHeight")


@pytest.mark.parametrize("context", [{"viewport": {"width": 390, "height": 844}}], indirect=True)
def test_on_a_phone_nothing_runs_out_of_the_window(app: Page) -> None:
    matrix(app)
    assert app.evaluate("document.documentElement.scrollWidth") <= 390


@LIGHT_AND_DARK
def test_axe_finds_nothing_where_links_are(app: Page, axe: Callable[..., list[str]]) -> None:
    matrix(app)
    assert axe(app) == []
    name_of(app, "Parcel carrier").click()
    assert axe(app) == []
    panel(app).get_by_role("button", name="Link to…").click()
    assert axe(app) == []
    app.keyboard.press("Escape")
    row(app, "Parcel carrier").get_by_role("button", name="to touchpoints of Awareness").click(force=True)
    assert axe(app) == []
    app.keyboard.press("Escape")
    go(app, "Canvas")
    assert axe(app) == []
