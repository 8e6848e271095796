"""Personas as people make them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from e2e.people import drag, go, open_example, said, start_project, write_note

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Locator, Page


def personas(page: Page) -> Page:
    """The shoes' personas."""
    open_example(page)
    go(page, "Personas")
    expect(page.get_by_role("heading", name="Personas")).to_be_visible()
    return page


def segment(page: Page, name: str) -> Locator:
    """The personas of a segment."""
    return page.get_by_role("region", name=name)


def card(page: Page, name: str) -> Locator:
    """A persona's card."""
    return page.locator(".person-card").filter(has_text=name)


def panel(page: Page) -> Locator:
    """The side panel."""
    return page.get_by_role("complementary", name="Details")


def test_a_persona_is_added_named_and_found_again(app: Page) -> None:
    personas(app)
    app.get_by_role("button", name="Add a persona to First-5k beginners").click()
    name = panel(app).get_by_label("Name", exact=True)
    expect(name).to_be_focused()
    app.keyboard.type("Jo, 19")
    panel(app).get_by_label("Role in buying").select_option("Decider")
    panel(app).get_by_label("A sentence they would say").fill("Is it fun?")
    expect(card(app, "Jo, 19")).to_contain_text("“Is it fun?”")
    expect(card(app, "Jo, 19")).to_contain_text("Decider")
    expect(segment(app, "First-5k beginners").locator(".person-card")).to_have_count(2)


def test_a_persona_is_duplicated_deleted_and_brought_back(app: Page) -> None:
    personas(app)
    card(app, "Sarah").click()
    panel(app).get_by_role("button", name="Duplicate").click()
    expect(card(app, "Sarah")).to_have_count(2)
    panel(app).get_by_role("button", name="Delete").click()
    expect(card(app, "Sarah")).to_have_count(1)
    expect(card(app, "Sarah")).to_be_focused()
    app.keyboard.press("Control+z")
    said(app, "Undone: delete the persona Sarah, 34")
    expect(card(app, "Sarah")).to_have_count(2)


def test_a_persona_moves_between_segments_by_drag(app: Page) -> None:
    personas(app)
    drag(app, card(app, "Sarah"), card(app, "Tom"))
    expect(segment(app, "First-5k beginners").locator(".person-card")).to_have_count(2)
    app.keyboard.press("Control+z")
    expect(segment(app, "Returning runners").locator(".person-card")).to_have_count(1)


def test_a_persona_moves_by_the_panel(app: Page) -> None:
    personas(app)
    card(app, "Sarah").click()
    panel(app).get_by_label("Segment").select_option("First-5k beginners")
    expect(segment(app, "First-5k beginners").locator(".person-card")).to_have_count(2)


def test_every_job_on_personas_can_be_done_by_keyboard_alone(app: Page) -> None:
    personas(app)
    card(app, "Sarah").focus()
    app.keyboard.press("Alt+ArrowRight")
    said(app, "Sarah, 34 moved to First-5k beginners, position 2.")
    expect(card(app, "Sarah")).to_be_focused()
    app.keyboard.press("Alt+ArrowUp")
    said(app, "Sarah, 34 moved to First-5k beginners, position 1.")
    app.keyboard.press("Control+d")
    expect(card(app, "Sarah")).to_have_count(2)
    app.keyboard.press("Delete")
    expect(card(app, "Sarah")).to_have_count(1)
    app.keyboard.press("Control+z")
    expect(card(app, "Sarah")).to_have_count(2)
    card(app, "Tom").focus()
    app.keyboard.press("Enter")
    expect(panel(app).get_by_role("heading", name="Tom")).to_be_visible()


def test_preferred_channels_and_journeys_are_ticked(app: Page) -> None:
    personas(app)
    card(app, "Tom").click()
    web = panel(app).get_by_role("checkbox", name="Web shop")
    before = web.is_checked()
    web.set_checked(not before)
    journey = panel(app).get_by_role("checkbox", name="Sarah, as it is to be")
    journey.set_checked(not journey.is_checked())
    app.reload()
    expect(panel(app).get_by_role("checkbox", name="Web shop")).to_be_checked(checked=not before)


def test_a_persona_leads_to_its_journey(app: Page) -> None:
    personas(app)
    card(app, "Sarah").click()
    panel(app).get_by_role("button", name="Go there Sarah, as it is", exact=True).click()
    expect(app.locator("#tab-journey")).to_have_attribute("aria-current", "page")
    assert re.search("j=", app.url)


def test_nobody_yet_teaches_what_a_persona_is(app: Page) -> None:
    start_project(app)
    go(app, "Personas")
    expect(app.locator("#work")).to_contain_text("A persona is somebody of a segment whom one can picture")
    app.get_by_role("button", name="Add segments on the canvas").click()
    write_note(app, "Customer Segments", "Runners")
    go(app, "Personas")
    app.get_by_role("button", name="Add a persona to Runners").click()
    app.keyboard.type("Sarah")
    expect(card(app, "Sarah")).to_be_visible()


@pytest.mark.parametrize(
    "context", [{"color_scheme": "light"}, {"color_scheme": "dark"}], indirect=True, ids=["light", "dark"]
)
def test_axe_finds_nothing_where_personas_are(app: Page, axe: Callable[..., list[str]]) -> None:
    personas(app)
    assert axe(app) == []
    card(app, "Sarah").click()
    assert axe(app) == []
