"""Priorities as people set them: from a card to a quick win, by hand and by keyboard alone, and out as a table."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from e2e.hands import Hands
from e2e.people import open_example, said

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Locator, Page

CARD = "Find the right one with five questions"


def priorities(page: Page) -> Page:
    """The shoes' priorities."""
    open_example(page)
    page.get_by_role("navigation", name="Views").get_by_role("link", name="Priorities").click()
    expect(page.get_by_role("heading", name="Priorities", exact=True)).to_be_visible()
    return page


def line(page: Page, name: str) -> Locator:
    """A line of the list."""
    return page.get_by_role("row").filter(has=page.get_by_role("button", name=name, exact=True))


def names(page: Page) -> list[str]:
    """The list, from the top."""
    return page.locator(".opportunity-name").all_inner_texts()


def let_go(page: Page, thing: Locator, across: float, down: float) -> None:
    """Drag a dot to a place of the chart, as a hand does: shares of its width and height."""
    thing.scroll_into_view_if_needed()
    plane = page.get_by_role("group", name="Impact upwards")
    start, frame = thing.bounding_box(), plane.bounding_box()
    assert start
    assert frame
    page.mouse.move(start["x"] + start["width"] / 2, start["y"] + start["height"] / 2)
    page.mouse.down()
    page.mouse.move(start["x"], start["y"], steps=3)
    page.mouse.move(frame["x"] + across * frame["width"], frame["y"] + down * frame["height"], steps=8)
    expect(page.locator(".plane-ghost")).to_be_visible()
    page.mouse.up()


def test_a_card_becomes_a_quick_win_with_days_and_comes_out_as_a_table(app: Page, tmp_path: Path) -> None:
    priorities(app)
    app.get_by_role("button", name="Ideas", exact=True).click()
    app.get_by_label("Stage", exact=True).select_option("Consideration")
    app.get_by_role("button", name=f"Make it an opportunity: {CARD}").click()
    said(app, f"“{CARD}” is an opportunity now.")
    card = app.get_by_role("listitem").filter(has=app.get_by_role("heading", name=CARD))
    expect(card).to_contain_text("Used")
    app.get_by_role("button", name="Close the ideas").click()

    let_go(app, app.get_by_role("button", name=f"9. Drag “{CARD}” onto the chart"), 0.1, 0.1)
    dot = app.get_by_role("button", name=f"{CARD}: impact 5, effort 1, Quick win")
    expect(dot).to_be_focused()
    expect(line(app, CARD)).to_contain_text("Quick win")
    let_go(app, dot, 0.9, 0.9)
    expect(line(app, CARD)).to_contain_text("Time sink")
    app.keyboard.press("Control+z")
    expect(line(app, CARD)).to_contain_text("Quick win")

    days = line(app, CARD).get_by_label("Days")
    days.fill("1")
    days.press("Tab")
    expect(line(app, CARD)).to_contain_text("5 points a day")
    assert names(app)[:3] == ["Book a gait check online", "Train a second technician for Saturdays", CARD]
    line(app, CARD).get_by_label("Owner").fill("=Mia")
    line(app, CARD).get_by_label("Due").fill("2027-02-01")
    app.get_by_role("columnheader", name="Due").get_by_role("button").click()
    assert names(app)[0] == "Say the true Saturday times on the web"

    with app.expect_download() as waiting:
        app.get_by_role("button", name="Export as CSV").click()
    path = tmp_path / waiting.value.suggested_filename
    assert path.name.startswith("sarah-s-running-shoes-opportunities-")
    waiting.value.save_as(path)
    with path.open(encoding="utf-8-sig", newline="") as file:
        table = {row["Opportunity"]: row for row in csv.DictReader(file)}
    assert table[CARD] | {"Quadrant": "Quick win", "Days": "1", "Owner": "'=Mia", "Due": "2027-02-01"} == table[CARD]
    assert table[CARD]["Stage"] == "Consideration"
    assert table["Book a gait check online"]["Its unit"] == "money a day"


def test_every_job_of_priorities_can_be_done_by_keyboard_alone(app: Page, axe: Callable[..., list[str]]) -> None:
    hands = Hands(app, axe)
    priorities(app)
    hands.go(app.get_by_role("textbox", name="A new opportunity"))
    hands.write("Lend a watch for a week\n")
    said(app, "Opportunity “Lend a watch for a week” added.")
    tray = app.get_by_role("complementary", name="Not on the chart yet")
    hands.go(tray.get_by_label("Impact (1–5)"))
    hands.keys("4", "Tab", "3", "Tab")
    dot = app.get_by_role("button", name="Lend a watch for a week: impact")
    expect(dot).to_be_focused()
    expect(line(app, "Lend a watch for a week")).to_contain_text("Big bet")
    hands.keys("ArrowLeft", "ArrowUp")
    expect(dot).to_have_accessible_name("9. Lend a watch for a week: impact 5, effort 2, Quick win")
    hands.step()
    hands.keys("Enter")
    panel = app.get_by_role("complementary", name="Details")
    expect(panel.get_by_role("heading", name="Lend a watch for a week")).to_be_visible()
    panel.get_by_label("What must come first").select_option("Ask for a review after 10 km")
    expect(line(app, "Lend a watch for a week")).to_contain_text("Waits for “Ask for a review after 10 km” (Planned)")
    hands.go(dot)
    hands.keys("Delete")
    expect(tray.get_by_role("button", name="Lend a watch for a week", exact=True)).to_be_visible()
    hands.keys("Control+z")
    expect(dot).to_be_visible()
    hands.go(app.get_by_role("button", name="Lend a watch for a week", exact=True).first)
    hands.keys("Delete")
    said(app, "“Lend a watch for a week” deleted. Ctrl+Z brings it back.")
    expect(dot).to_be_hidden()


def test_weights_and_suggestions_set_the_priority_of_segments(app: Page) -> None:
    priorities(app)
    beginners = app.get_by_role("row").filter(has=app.get_by_role("button", name="First-5k beginners"))
    expect(beginners).to_contain_text("3.0")
    app.get_by_role("button", name="Take 5 as Strategic importance of First-5k beginners").click()
    expect(beginners).to_contain_text("3.3")
    weight = app.get_by_label("Weight of strategic importance")
    weight.fill("4")
    weight.press("Enter")
    expect(beginners).to_contain_text("4.2")


@pytest.mark.parametrize(
    "context",
    [
        {"color_scheme": "light"},
        {"color_scheme": "dark"},
        {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True},
    ],
    indirect=True,
    ids=["light", "dark", "phone"],
)
def test_axe_finds_nothing_where_priorities_are(
    app: Page, axe: Callable[..., list[str]], shot: Callable[..., Path]
) -> None:
    priorities(app)
    app.get_by_role("textbox", name="A new opportunity").fill("Lend a watch")
    app.keyboard.press("Enter")
    said(app, "Opportunity “Lend a watch” added.")
    assert axe(app) == []
    shot(app, "points")
    app.get_by_role("button", name="Ideas", exact=True).click()
    expect(app.get_by_role("heading", name="Ideas that worked elsewhere")).to_be_visible()
    assert axe(app) == []
    shot(app, "ideas")
    app.get_by_role("button", name="Close the ideas").click()
    app.get_by_label("Impact in").select_option("money a year")
    app.get_by_label("Effort in").select_option("days")
    expect(app.get_by_label("High effort from (days)")).to_be_visible()
    app.get_by_role("button", name="Book a gait check online", exact=True).first.click()
    expect(app.get_by_role("heading", name="Book a gait check online").first).to_be_visible()
    assert axe(app) == []
    shot(app, "money")
