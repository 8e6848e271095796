"""The canvas as a person uses it: by mouse, by touch, by keyboard alone."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from e2e.people import block, drag, note, open_example, said, start_project, texts, write_note

CUT = """() => [...document.querySelectorAll('#side select')].filter((each) => {
    const has = each.getBoundingClientRect().width;
    each.style.inlineSize = 'max-content';
    const wants = each.getBoundingClientRect().width;
    each.style.inlineSize = '';
    return wants > has;
}).map((each) => each.id)"""


def test_notes_are_written_one_after_the_other(app):
    start_project(app)
    write_note(app, "Customer Segments", "Returning runners", "First-5k beginners")
    assert texts(app, "Customer Segments") == ["Returning runners", "First-5k beginners"]
    expect(block(app, "Customer Segments").get_by_text("2 notes")).to_be_attached()


def test_an_empty_block_asks_its_first_question(app):
    start_project(app)
    expect(block(app, "Customer Segments").get_by_text("For whom do we create value?")).to_be_visible()
    block(app, "Channels").get_by_role("button", name="Questions for Channels").click()
    dialog = app.get_by_role("dialog", name="Questions for Channels")
    expect(dialog.get_by_text("Which work best, and which cost least?")).to_be_visible()
    app.keyboard.press("Escape")
    expect(dialog).to_be_hidden()


def test_a_pasted_list_becomes_notes(app):
    start_project(app)
    block(app, "Key Activities").get_by_role("button", name="Paste a list").click()
    app.get_by_label("The list, one note a line").fill("- Watch every customer run\n- Train staff\n\n- Follow up")
    app.get_by_role("button", name="Add the notes").click()
    assert texts(app, "Key Activities") == ["Watch every customer run", "Train staff", "Follow up"]


def test_a_note_is_edited_in_place_and_escape_restores_it(app):
    start_project(app)
    write_note(app, "Channels", "Shop")
    note(app, "Shop").dblclick()
    app.get_by_role("textbox", name="Text of the note").fill("Shop on Main Street")
    app.keyboard.press("Enter")
    app.keyboard.press("Escape")
    assert texts(app, "Channels") == ["Shop on Main Street"]
    note(app, "Shop on").dblclick()
    app.get_by_role("textbox", name="Text of the note").fill("Nonsense")
    app.keyboard.press("Escape")
    assert texts(app, "Channels") == ["Shop on Main Street"]
    expect(note(app, "Shop on")).to_be_focused()


def test_a_note_is_dragged_to_another_block(app):
    start_project(app)
    write_note(app, "Key Partnerships", "Physio clinic", "Marathon organisers")
    drag(app, note(app, "Physio clinic"), block(app, "Channels").get_by_role("button", name="Add a note"))
    expect(block(app, "Channels").get_by_text("Physio clinic")).to_be_visible()
    assert texts(app, "Key Partnerships") == ["Marathon organisers"]
    app.get_by_role("button", name="Undo: move “Physio clinic” to Channels").click()
    assert texts(app, "Key Partnerships") == ["Physio clinic", "Marathon organisers"]


def test_a_note_is_moved_copied_and_deleted_by_its_menu(app):
    start_project(app)
    write_note(app, "Key Partnerships", "Physio clinic")
    note(app, "Physio clinic").click(button="right")
    app.get_by_role("button", name="Move to…").first.click()
    app.get_by_role("dialog").get_by_role("button", name="Customer Relationships").click()
    assert texts(app, "Customer Relationships") == ["Physio clinic"]
    app.keyboard.press("Control+d")
    expect(note(app, "Physio clinic")).to_have_count(2)
    app.keyboard.press("Delete")
    expect(note(app, "Physio clinic")).to_have_count(1)
    said(app, "Note deleted")


def test_the_menu_of_a_note_stands_beside_its_button_and_gives_the_focus_back(app):
    start_project(app)
    write_note(app, "Key Partnerships", "Physio clinic", "Shoe makers")
    note(app, "Shoe makers").hover()
    menu = app.get_by_role("button", name="Menu of “Shoe makers”")
    menu.click()
    dialog = app.get_by_role("dialog", name="Shoe makers")
    expect(dialog).to_be_visible()
    app.mouse.move(2, 2)
    expect(menu).to_be_in_viewport()  # what is behind a dialog is told to nobody, but it is still seen
    at, below = menu.bounding_box(), dialog.bounding_box()
    assert at is not None
    assert below is not None
    assert at["y"] + at["height"] <= below["y"] <= at["y"] + at["height"] + 12
    app.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    expect(menu).to_be_focused()
    app.keyboard.press("Tab")
    expect(app.get_by_role("button", name="Link “Shoe makers”")).to_be_focused()
    note(app, "Physio clinic").focus()
    expect(menu).to_be_hidden()


def test_every_job_on_notes_can_be_done_by_keyboard_alone(app):
    start_project(app)
    block(app, "Value Propositions").get_by_role("button", name="Add a note").focus()
    app.keyboard.press("Enter")
    app.keyboard.type("Fitted in 20 minutes")
    app.keyboard.press("Enter")
    app.keyboard.type("Never a blister")
    app.keyboard.press("Control+Enter")
    assert texts(app, "Value Propositions") == ["Fitted in 20 minutes", "Never a blister"]
    note(app, "Never a blister").focus()
    app.keyboard.press("Alt+ArrowUp")
    assert texts(app, "Value Propositions") == ["Never a blister", "Fitted in 20 minutes"]
    expect(note(app, "Never a blister")).to_be_focused()
    said(app, "position 1")
    app.keyboard.press("Alt+ArrowRight")
    assert texts(app, "Channels") == ["Never a blister"]
    expect(note(app, "Never a blister")).to_be_focused()
    app.keyboard.press("m")
    dialog = app.get_by_role("dialog", name="Never a blister")
    expect(dialog).to_be_visible()
    dialog.get_by_role("button", name="Colour…").focus()
    app.keyboard.press("Enter")
    app.get_by_role("dialog", name="Colour of the note").get_by_role("button", name="Green").focus()
    app.keyboard.press("Enter")
    expect(app.get_by_role("dialog")).to_have_count(0)
    app.keyboard.press("Control+z")
    said(app, "Undone: colour “Never a blister”")
    note(app, "Never a blister").focus()
    app.keyboard.press("Delete")
    expect(block(app, "Channels").get_by_role("button", name="Add a note")).to_be_focused()


def test_choosing_a_note_lights_what_hangs_together(app):
    open_example(app)
    note(app, "Shoes that never blister").click()
    expect(app.locator(".note.on")).to_have_count(1)
    lit = app.locator(".note.direct, .note.indirect")
    expect(lit.filter(has_text="Physio clinic")).to_have_count(1)
    apart = app.locator(".note", has_text="Parcel carrier")
    veiled = re.compile("inset")
    expect(apart).to_have_css("box-shadow", veiled)
    panel = app.get_by_role("complementary", name="Details")
    expect(panel.get_by_role("heading", name="Shoes that never blister")).to_be_visible()
    app.keyboard.press("Escape")
    expect(apart).not_to_have_css("box-shadow", veiled)
    expect(panel.get_by_role("heading", name="Sarah’s running shoes")).to_be_visible()


def test_notes_are_linked_by_dragging_one_handle_onto_another_note(app):
    start_project(app)
    write_note(app, "Key Activities", "Train staff")
    write_note(app, "Value Propositions", "Good advice")
    note(app, "Train staff").hover()
    drag(app, app.get_by_role("button", name="Link “Train staff”"), note(app, "Good advice"))
    said(app, "1 link made")
    note(app, "Train staff").click()
    expect(app.locator(".note.direct").filter(has_text="Good advice")).to_have_count(1)


def test_several_notes_get_a_segment_and_a_state_at_once(app):
    start_project(app)
    write_note(app, "Customer Segments", "Runners")
    write_note(app, "Channels", "Shop", "Web")
    note(app, "Shop").click()
    note(app, "Web").click(modifiers=["Control"])
    bar = app.get_by_role("group", name="2 notes chosen")
    bar.get_by_role("button", name="Segments…").click()
    app.get_by_role("checkbox", name="Runners").check()
    app.keyboard.press("Escape")
    bar.get_by_role("button", name="State…").click()
    app.get_by_role("button", name="Planned").click()
    expect(block(app, "Channels").get_by_text("planned")).to_have_count(2)
    expect(block(app, "Channels").locator(".letter")).to_have_count(2)


def test_the_panel_keeps_what_is_written_in_the_persons_own_way(app):
    start_project(app)
    write_note(app, "Customer Segments", "Runners")
    note(app, "Runners").click()
    panel = app.get_by_role("complementary", name="Details")
    panel.get_by_label("How many customers").fill("1,900")
    app.keyboard.press("Tab")
    panel.get_by_label("Kind of market").select_option("Niche")
    expect(block(app, "Customer Segments").get_by_text("1,900")).to_be_visible()
    panel.get_by_label("How many customers").fill("many")
    app.keyboard.press("Tab")
    expect(panel.get_by_text("“many” is not a number")).to_be_visible()
    expect(block(app, "Customer Segments").get_by_text("1,900")).to_be_visible()


@pytest.mark.parametrize(
    "context",
    [{"viewport": {"width": 1440, "height": 900}}, {"viewport": {"width": 390, "height": 844}, "color_scheme": "dark"}],
    indirect=True,
    ids=["desk", "phone"],
)
def test_the_panel_shows_whole_what_can_be_chosen(app):
    open_example(app)
    note(app, "Shoes that never blister").click()
    app.get_by_label("Decision").select_option("Change course")
    assert app.evaluate(CUT) == []


def test_the_parking_lot_takes_what_fits_nowhere(app):
    start_project(app)
    app.get_by_role("button", name="Parking lot (0)").click()
    expect(app.get_by_role("button", name="Add a note to Parking lot")).to_be_focused()
    write_note(app, "Parking lot", "Sponsor a race?")
    expect(app.get_by_role("button", name="Parking lot (1)")).to_be_visible()


@pytest.mark.parametrize("context", [{"viewport": {"width": 390, "height": 844}, "has_touch": True}], indirect=True)
def test_on_a_phone_the_blocks_stand_in_teaching_order(app):
    open_example(app)
    tops = [
        block(app, name).bounding_box()["y"]
        for name in ("Customer Segments", "Value Propositions", "Channels", "Cost Structure")
    ]
    assert tops == sorted(tops)
    assert app.evaluate("document.documentElement.scrollWidth <= innerWidth")
    # its panel rises over the page, and what was chosen stays in sight above it
    last = app.locator(".note-face").last
    last.click()
    expect(app.locator("#panel-title")).to_be_visible()
    seen = "(face) => { const box = face.getBoundingClientRect(); return face.contains(document.elementFromPoint(box.x + 20, box.y + box.height / 2)); }"
    assert last.evaluate(seen)


def test_two_hundred_notes_are_all_there_and_none_is_cut(app):
    start_project(app)
    block(app, "Key Resources").get_by_role("button", name="Paste a list").click()
    app.get_by_label("The list, one note a line").fill(
        "\n".join(f"Resource number {n} with a few words" for n in range(200))
    )
    app.get_by_role("button", name="Add the notes").click()
    expect(block(app, "Key Resources").locator(".note")).to_have_count(200)
    cut = app.evaluate(
        "[...document.querySelectorAll('.note-text')].filter((e) => e.closest('.note').scrollHeight > e.closest('.note').clientHeight + 12).length"
    )
    assert cut == 0
    last = note(app, "Resource number 199")
    last.scroll_into_view_if_needed()
    expect(last).to_be_in_viewport()
    first, second = note(app, "Resource number 0 with"), note(app, "Resource number 1 with")
    first.focus()
    last.scroll_into_view_if_needed()
    expect(first).not_to_be_in_viewport()
    app.keyboard.press("Delete")
    expect(second).to_be_focused()
    expect(second).to_be_in_viewport()


def test_fit_shows_the_whole_canvas(app):
    open_example(app)
    app.get_by_role("button", name="Fit to window").click()
    board = app.locator(".board")
    expect(app.get_by_role("button", name="Fit to window")).to_have_attribute("aria-pressed", "true")
    assert board.evaluate("(e) => e.scrollHeight <= e.clientHeight + 1")


@pytest.mark.parametrize(
    "context", [{"color_scheme": "light"}, {"color_scheme": "dark"}], indirect=True, ids=["light", "dark"]
)
def test_all_of_a_full_canvas_and_the_curve_are_seen_without_scrolling(app, open_app):
    open_example(app, "A restaurant, front and back")
    whole = "(strip) => document.querySelector('#canvas').getBoundingClientRect().bottom < strip.getBoundingClientRect().top"
    strip = app.locator("#strip")
    expect(strip.get_by_role("button", name="Unfold the journey")).to_be_visible()
    assert strip.evaluate(whole)
    assert app.locator(".board").evaluate("(board) => board.scrollTop") == 0
    strip.get_by_role("button", name="Waits 22 minutes").click()
    expect(app.locator("#panel-title")).to_contain_text("Waits 22 minutes")
    # unfolded by the person, it stays so, in the next visit too
    strip.get_by_role("button", name="Unfold the journey").click()
    expect(strip.get_by_text("Deciding to go out", exact=True)).to_be_visible()
    expect(strip.get_by_role("button", name="Fold the journey")).to_be_focused()
    open_app(app, "?" + app.url.partition("?")[2])
    expect(strip.get_by_text("Deciding to go out", exact=True)).to_be_visible()
    # in the journey the curve stands at the edge, however many touchpoints there are
    app.get_by_role("link", name="Journey", exact=True).click()
    app.set_viewport_size({"width": 1440, "height": 720})
    expect(app.locator(".of-emotion .lane-head")).to_be_in_viewport(ratio=0.99)


def test_axe_finds_nothing_on_the_canvas(app, axe):
    open_example(app)
    assert axe(app) == []
    note(app, "Shoes that never blister").click()
    assert axe(app) == []
    note(app, "Shoes that never blister").click(button="right")
    assert axe(app) == []


def test_a_double_click_on_add_opens_one_field_and_leaves_it_open(app):
    start_project(app)
    for words in ("Tools", "Bench"):
        block(app, "Key Resources").get_by_role("button", name="Add a note").dblclick(delay=50)
        expect(app.get_by_role("textbox", name="Text of the note")).to_be_focused()
        app.keyboard.type(words)
        app.keyboard.press("Enter")
        app.keyboard.press("Escape")
    assert texts(app, "Key Resources") == ["Tools", "Bench"]
