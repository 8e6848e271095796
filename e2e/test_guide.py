"""The guide as somebody new follows it: beside the canvas, left and taken up again."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from e2e.conftest import wait_until_ready
from e2e.people import block, note, start_project, write_note

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Locator, Page


def panel(page: Page) -> Locator:
    """The side panel."""
    return page.get_by_role("complementary", name="Details")


def task(page: Page, words: str) -> Locator:
    """What good looks like, in one line."""
    return panel(page).get_by_role("listitem").filter(has_text=words)


@pytest.mark.parametrize(
    "context", [{"color_scheme": "light"}, {"color_scheme": "dark"}], indirect=True, ids=["light", "dark"]
)
def test_a_beginner_is_led_from_step_to_step(app: Page, axe: Callable[..., list[str]]) -> None:
    start_project(app)
    panel(app).get_by_role("button", name="Follow the guide").click()
    expect(panel(app).get_by_role("heading", name="Customer segments")).to_be_visible()
    expect(task(app, "The groups we serve")).to_contain_text("Open:")
    assert axe(app) == []

    write_note(app, "Customer Segments", "Returning runners")
    expect(task(app, "The groups we serve")).to_contain_text("Done:")
    expect(panel(app).get_by_role("button", name="Customer segments: 1 of 4 done")).to_be_visible()

    panel(app).get_by_role("button", name="Next step").click()
    expect(panel(app).get_by_role("heading", name="Value propositions")).to_be_focused()
    panel(app).locator("#guide-fix").click()
    app.keyboard.type("Shoes that never blister")
    app.keyboard.press("Control+Enter")
    expect(note(app, "Shoes that never blister")).to_be_visible()

    panel(app).get_by_role("button", name=re.compile("^The journey:")).click()
    expect(app.get_by_role("link", name="Journey", exact=True)).to_have_attribute("aria-current", "page")
    assert axe(app) == []


def test_it_is_left_and_taken_up_where_it_was_even_after_a_reload(app: Page) -> None:
    start_project(app)
    panel(app).get_by_role("button", name="Guide", exact=True).press("Enter")
    panel(app).get_by_role("button", name=re.compile("^Channels:")).press("Enter")
    expect(panel(app).get_by_role("heading", name="Channels")).to_be_focused()
    panel(app).get_by_role("button", name="Leave the guide").press("Enter")
    expect(panel(app).get_by_role("heading", name="My shop")).to_be_visible()
    expect(app.locator("#save-state")).to_have_text("Saved")
    app.reload()
    wait_until_ready(app)
    panel(app).get_by_role("button", name="Guide", exact=True).click()
    expect(panel(app).get_by_role("heading", name="Channels")).to_be_visible()
    expect(block(app, "Channels")).to_be_visible()
