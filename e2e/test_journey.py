"""The journey as a person draws it: by mouse, by touch, by keyboard alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from e2e.people import SHOES, drag, open_example, said, start_project

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Locator, Page

SIZES = [
    {"viewport": {"width": 1440, "height": 900}},
    {"viewport": {"width": 1024, "height": 768}},
    {"viewport": {"width": 390, "height": 844}, "has_touch": True},
    {"viewport": {"width": 1440, "height": 900}, "color_scheme": "dark"},
    {"viewport": {"width": 320, "height": 700}},
]


def to_journey(page: Page) -> Page:
    page.get_by_role("link", name="Journey").click()
    return page


def shoes(page: Page) -> Page:
    open_example(page, SHOES)
    to_journey(page)
    expect(page.get_by_role("grid")).to_be_visible()
    return page


def blank(page: Page) -> Page:
    """A project of one's own; it begins with a journey through the lifecycle's stages."""
    start_project(page)
    to_journey(page)
    expect(page.get_by_role("columnheader", name="Awareness")).to_be_visible()
    return page


def touch(page: Page, name: str) -> Locator:
    return page.locator(".touch-face").filter(has_text=name)


def names(page: Page, stage: str) -> list[str]:
    """The touchpoints of a stage, in order."""
    found = page.get_by_role("list", name=f"Touchpoints in {stage}", exact=True).locator(".touch-name")
    return [each.inner_text() for each in found.all()]


def add(page: Page, stage: str, *lines: str) -> None:
    page.get_by_role("button", name=f"Add a touchpoint to {stage}").click()
    for line in lines:
        page.get_by_role("textbox", name="What happens here").fill(line)
        page.keyboard.press("Enter")
    page.keyboard.press("Escape")


def cell(page: Page, lane: str, column: int) -> Locator:
    """The cell of a lane in the n-th stage."""
    return (
        page.get_by_role("row")
        .filter(has=page.get_by_role("rowheader", name=re.compile(f"^{lane}")))
        .get_by_role("gridcell")
        .nth(column)
    )


def focused(page: Page) -> str:
    return str(page.evaluate("document.activeElement.id"))


def test_an_empty_project_is_taught_and_begins_with_a_ready_set(app: Page) -> None:
    blank(app)
    app.get_by_role("button", name="Journeys", exact=True).click()
    app.get_by_role("dialog").get_by_role("button", name="Delete").click()
    app.keyboard.press("Escape")
    expect(app.get_by_text("before they know you")).to_be_visible()
    app.get_by_role("button", name="Whole experience").click()
    heads = app.get_by_role("columnheader")
    expect(heads).to_have_count(8)
    expect(heads.nth(1)).to_contain_text("Discovery")
    expect(app.get_by_text("What does the customer do first")).to_be_visible()


def test_touchpoints_are_written_one_after_the_other(app: Page) -> None:
    blank(app)
    add(app, "Awareness", "Blisters on a run", "Reads reviews")
    assert names(app, "Awareness") == ["Blisters on a run", "Reads reviews"]
    expect(app.get_by_role("button", name="Add a touchpoint to Awareness")).to_be_focused()


def test_a_pasted_list_becomes_touchpoints(app: Page) -> None:
    blank(app)
    app.get_by_role("button", name="Add a touchpoint to Awareness").click()
    field = app.get_by_role("textbox", name="What happens here")
    field.evaluate(
        """(field) => { const data = new DataTransfer(); data.setData('text/plain', '- Searches\\n- Compares\\n- Asks');
        field.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true})); }"""
    )
    expect(touch(app, "Asks")).to_be_visible()
    assert names(app, "Awareness") == ["Searches", "Compares", "Asks"]


def test_a_touchpoint_is_edited_in_place_and_escape_restores_it(app: Page) -> None:
    shoes(app)
    touch(app, "100 km reminder").dblclick()
    app.get_by_role("textbox", name="What happens here").fill("Nonsense")
    app.keyboard.press("Escape")
    expect(touch(app, "100 km reminder")).to_be_focused()
    expect(touch(app, "Nonsense")).to_have_count(0)


def test_a_touchpoint_is_dragged_into_another_stage_and_back_by_undo(app: Page) -> None:
    shoes(app)
    drag(
        app,
        touch(app, "Reads three review sites"),
        app.get_by_role("button", name="Add a touchpoint to Telling others"),
    )
    expect(app.get_by_role("list", name="Touchpoints in Telling others")).to_contain_text("Reads three review sites")
    app.get_by_role("button", name="Undo: move the touchpoint “Reads three review sites” to Telling others").click()
    assert "Reads three review sites" in names(app, "Awareness")


def test_a_touchpoint_is_moved_copied_and_deleted_by_its_menu(app: Page) -> None:
    shoes(app)
    touch(app, "100 km reminder").click(button="right")
    app.get_by_role("button", name="Move to…").first.click()
    app.get_by_role("dialog").get_by_role("button", name="Awareness").click()
    assert names(app, "Awareness")[-1] == "100 km reminder"
    app.keyboard.press("Control+d")
    expect(touch(app, "100 km reminder")).to_have_count(2)
    app.keyboard.press("Delete")
    expect(touch(app, "100 km reminder")).to_have_count(1)
    said(app, "deleted")


def test_several_are_picked_and_moved_together(app: Page) -> None:
    shoes(app)
    touch(app, "Blisters on a Sunday run").click()
    touch(app, "100 km reminder").click(modifiers=["Control"])
    bar = app.get_by_role("group", name="2 touchpoints picked")
    bar.get_by_role("button", name="Move to…").click()
    app.get_by_role("dialog").get_by_role("button", name="Telling others").click()
    assert {"Blisters on a Sunday run", "100 km reminder"} <= set(names(app, "Telling others"))


def test_the_whole_journey_is_drawn_by_keyboard_alone(app: Page) -> None:
    blank(app)
    app.get_by_role("button", name="Add a touchpoint to Awareness").focus()
    app.keyboard.press("Enter")
    app.keyboard.type("Blisters on a run")
    app.keyboard.press("Enter")
    app.keyboard.type("Reads reviews")
    app.keyboard.press("Enter")
    app.keyboard.press("Escape")
    assert names(app, "Awareness") == ["Blisters on a run", "Reads reviews"]
    app.keyboard.press("ArrowUp")
    expect(touch(app, "Reads reviews")).to_be_focused()
    app.keyboard.press("Alt+ArrowUp")
    assert names(app, "Awareness") == ["Reads reviews", "Blisters on a run"]
    expect(touch(app, "Reads reviews")).to_be_focused()
    app.keyboard.press("Alt+ArrowRight")
    assert names(app, "Consideration") == ["Reads reviews"]
    said(app, "“Reads reviews” is now number 1 in Consideration")
    app.keyboard.press("ArrowDown")
    app.keyboard.press("ArrowDown")
    expect(cell(app, "Emotion", 1)).to_be_focused()
    app.keyboard.press("Enter")
    point = app.get_by_role("slider", name="Reads reviews")
    expect(point).to_be_focused()
    for _ in range(3):
        app.keyboard.press("ArrowDown")
    expect(point).to_have_attribute("aria-valuetext", "felt −1.5")
    app.keyboard.press("Enter")
    expect(cell(app, "Emotion", 1)).to_be_focused()
    app.keyboard.press("Control+z")
    expect(point).to_have_attribute("aria-valuetext", "felt: not known yet")
    app.keyboard.press("Control+Home")
    app.keyboard.press("ArrowRight")
    expect(app.get_by_role("button", name="Awareness", exact=True)).to_be_focused()
    app.keyboard.press("F2")
    app.keyboard.press("Control+a")
    app.keyboard.type("It hurts")
    app.keyboard.press("Enter")
    expect(app.get_by_role("button", name="It hurts", exact=True)).to_be_focused()
    app.keyboard.press("Alt+ArrowRight")
    expect(app.get_by_role("columnheader").nth(2)).to_contain_text("It hurts")
    app.keyboard.press("Delete")
    expect(app.get_by_role("columnheader")).to_have_count(5)
    assert focused(app).startswith("stage-")


def test_the_grid_is_one_tab_stop_with_arrows_home_and_end(app: Page) -> None:
    shoes(app)
    touch(app, "Reads three review sites").focus()
    app.keyboard.press("End")
    expect(touch(app, "Runs along on Tuesday")).to_be_focused()
    app.keyboard.press("Home")
    assert focused(app).startswith("lane-")
    app.keyboard.press("Control+End")
    assert focused(app).startswith("cell-")
    app.keyboard.press("Control+Home")
    assert focused(app) == "grid-corner"
    assert app.locator("#grid [tabindex='0']").count() == 1
    app.keyboard.press("Shift+Tab")
    assert app.evaluate("!document.activeElement.closest('#grid')")


def test_a_cell_is_edited_in_place_and_escape_restores_it(app: Page) -> None:
    shoes(app)
    thought = cell(app, "Thought", 0)
    thought.dblclick()
    app.get_by_role("textbox", name="Blisters on a Sunday run").fill("Never again")
    app.keyboard.press("Escape")
    expect(thought).to_contain_text("“Not again.”")
    expect(thought).to_be_focused()
    app.keyboard.press("Enter")
    expect(app.get_by_role("textbox", name="Blisters on a Sunday run")).to_be_focused()
    app.keyboard.press("Control+a")
    app.keyboard.type("Why does nobody look?")
    app.keyboard.press("Enter")
    expect(thought).to_contain_text("Why does nobody look?")
    expect(thought).to_be_focused()
    app.keyboard.press("Control+z")
    expect(thought).to_contain_text("“Not again.”")


def test_pains_and_jobs_are_written_as_lines(app: Page) -> None:
    blank(app)
    add(app, "Awareness", "Calls us")
    cell(app, "Pain points", 0).dblclick()
    app.get_by_role("textbox", name="Calls us").fill("Waits\nNobody knows her")
    app.keyboard.press("Control+Enter")
    expect(cell(app, "Pain points", 0).get_by_role("listitem")).to_have_text(["Waits", "Nobody knows her"])
    app.keyboard.press("ArrowDown")
    app.keyboard.press("ArrowDown")
    app.keyboard.press("Enter")
    expect(app.get_by_role("textbox", name="Calls us")).to_be_focused()
    app.keyboard.type("Telephone desk")
    app.keyboard.press("Control+Enter")
    expect(cell(app, "Backstage people", 0)).to_have_text(re.compile("Telephone desk"))


def test_a_point_of_the_curve_is_dragged_and_one_drag_is_one_step(app: Page) -> None:
    shoes(app)
    point = app.get_by_role("slider", name="100 km reminder")
    before = point.get_attribute("aria-valuetext")
    box = point.bounding_box()
    assert box
    app.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    app.mouse.down()
    for step in range(1, 9):
        app.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2 + 8 * step)
    app.mouse.up()
    expect(point).to_have_attribute("aria-valuenow", re.compile(r"^-[12]"))
    app.get_by_role("button", name="Undo: set what is felt at “100 km reminder”").click()
    expect(point).to_have_attribute("aria-valuetext", before or "")


def test_what_was_expected_is_dragged_too_and_a_stage_by_its_head(app: Page) -> None:
    shoes(app)
    point = app.get_by_role("slider", name="Waits 25 minutes for a gait check")
    mark = app.locator(".curve-grip", has_text="Waits 25 minutes").locator(".curve-reach")
    box = mark.bounding_box()
    assert box
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    app.mouse.move(x, y)
    app.mouse.down()
    app.mouse.move(x, y - 10, steps=3)
    app.mouse.move(x, y - 24, steps=3)
    app.mouse.up()
    expect(point).to_have_attribute("aria-valuetext", re.compile(r"expected \+2"))
    expect(point).to_have_attribute("aria-valuenow", "-2")
    app.get_by_role("button", name="Undo: set what is expected").click()
    expect(point).to_have_attribute("aria-valuetext", re.compile(r"expected \+1"))
    heads = app.get_by_role("columnheader")
    expect(heads.nth(1)).to_contain_text("Awareness")
    drag(app, heads.nth(1).locator(".stage-face"), heads.nth(3).locator(".stage-face"))
    expect(heads.nth(1)).to_contain_text("Consideration")
    assert "Awareness" in heads.nth(3).inner_text() + heads.nth(2).inner_text()
    app.keyboard.press("Control+z")
    expect(heads.nth(1)).to_contain_text("Awareness")


def test_a_key_that_writes_begins_a_cell(app: Page) -> None:
    blank(app)
    add(app, "Awareness", "Asks a friend")
    thoughts = cell(app, "Thought", 0)
    thoughts.focus()
    app.keyboard.type("maybe the shop on Main Street")
    app.keyboard.press("Control+Enter")
    expect(thoughts).to_contain_text("maybe the shop on Main Street")
    touch(app, "Asks a friend").focus()
    app.keyboard.type("Reads a test")
    app.keyboard.press("Escape")
    expect(touch(app, "Asks a friend")).to_be_visible()


def test_lanes_are_shown_hidden_reordered_and_ones_own_added(app: Page) -> None:
    blank(app)
    app.get_by_role("button", name="Lanes", exact=True).click()
    dialog = app.get_by_role("dialog", name="Lanes")
    dialog.get_by_role("button", name="Customer’s goal").click()
    dialog.get_by_role("button", name="Hide Channel").click()
    dialog.get_by_role("button", name="Move Pain points up").click()
    dialog.get_by_label("A lane of your own").fill("When we are not there")
    dialog.get_by_role("button", name="Add the lane").click()
    dialog.get_by_role("button", name="Done").click()
    lanes = [each.inner_text().split("\n")[0] for each in app.get_by_role("rowheader").all()]
    assert lanes[:3] == ["Touchpoints", "Emotion", "Pain points"]
    assert "Customer’s goal" in lanes
    assert "Channel" not in lanes
    cell(app, "When we are not there", 0).dblclick()
    app.keyboard.type("Asks her sister")
    app.keyboard.press("Enter")
    expect(cell(app, "When we are not there", 0)).to_contain_text("Asks her sister")


def test_stages_are_added_named_and_deleted_with_undo(app: Page) -> None:
    blank(app)
    app.get_by_role("button", name="Add a stage").click()
    app.get_by_role("textbox", name="Name of the stage").fill("Repair")
    app.keyboard.press("Enter")
    expect(app.get_by_role("columnheader").last).to_contain_text("Repair")
    add(app, "Repair", "Brings it in")
    app.get_by_role("button", name="Repair", exact=True).click(button="right")
    app.get_by_role("button", name="Delete with its touchpoints").click()
    said(app, "The stage “Repair” is deleted, with 1 touchpoint")
    app.keyboard.press("Control+z")
    expect(touch(app, "Brings it in")).to_be_visible()


def test_a_journey_is_copied_as_it_is_to_be_and_switched_to_and_fro(app: Page) -> None:
    shoes(app)
    app.get_by_role("button", name="Journeys", exact=True).click()
    app.get_by_role("dialog").get_by_role("button", name="Duplicate as it is to be").first.click()
    switch = app.get_by_role("group", name="Journeys")
    expect(switch.get_by_role("button")).to_have_count(3)
    expect(switch.locator("[aria-current]")).to_contain_text("to-be")
    touch(app, "100 km reminder").click()
    app.keyboard.press("Delete")
    switch.get_by_role("button").first.click()
    expect(touch(app, "100 km reminder")).to_be_visible()


def test_the_panel_of_a_touchpoint_sets_every_field(app: Page) -> None:
    shoes(app)
    touch(app, "100 km reminder").click()
    panel = app.get_by_role("complementary", name="Details")
    expect(panel.get_by_role("heading", name="100 km reminder")).to_be_visible()
    panel.get_by_label("Felt (−2 … +2)").fill("-1.5")
    app.keyboard.press("Tab")
    expect(app.get_by_role("slider", name="100 km reminder")).to_have_attribute("aria-valuenow", "-1.5")
    panel.get_by_text("Moment of truth", exact=True).click()
    panel.get_by_label("Kind of moment").select_option("UMOT")
    expect(app.get_by_role("slider", name="100 km reminder")).to_have_attribute(
        "aria-valuetext", re.compile("UMOT.*bad")
    )
    panel.get_by_label("Whose it is").select_option("partner")
    expect(touch(app, "100 km reminder")).to_contain_text("partner")


def test_heads_stay_in_sight_while_the_grid_scrolls(app: Page) -> None:
    shoes(app)
    box = app.locator("#grid-box")
    box.evaluate("(box) => { box.scrollTop = 600; box.scrollLeft = 200; }")
    frame = box.bounding_box()
    head = app.get_by_role("columnheader", name="Awareness").bounding_box()
    lane = app.get_by_role("rowheader", name="Pain points").bounding_box()
    assert frame
    assert head
    assert lane
    assert abs(head["y"] - frame["y"]) <= 2
    assert abs(lane["x"] - frame["x"]) <= 2


@pytest.mark.parametrize("context", SIZES, indirect=True)
def test_every_step_passes_axe_at_every_size(
    app: Page, axe: Callable[..., list[str]], shot: Callable[..., Path]
) -> None:
    shoes(app)
    shot(app)
    assert axe(app) == []
    touch(app, "Waits 25 minutes").click()
    shot(app, "chosen")
    assert axe(app) == []
    app.get_by_role("complementary", name="Details").get_by_role("button", name="Close the panel").click()
    cell(app, "Thought", 0).dblclick()
    assert axe(app) == []
    app.keyboard.press("Escape")
    for name in ("Lanes", "Journeys", "Ready stages"):
        app.get_by_role("button", name=name, exact=True).click()
        assert axe(app) == []
        app.keyboard.press("Escape")
