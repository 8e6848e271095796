"""What is missing, as people find it: counted, led to, fixed, accepted, hidden."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from e2e.people import block, note, open_example, said, start_project, write_note

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Locator, Page

RESTAURANT = "A restaurant, front and back"
UNSERVED = "“Tourists”: no value proposition is meant for this segment."
PLACES = """() => {
    globalThis.places = new Set();
    const look = () => {
        const tab = document.getElementById('tab-kpis')?.getBoundingClientRect();
        if (tab) places.add(`${Math.round(tab.left)} ${Math.round(tab.top)}`);
        requestAnimationFrame(look);
    };
    look();
}"""
PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True}


def counts(page: Page) -> Locator:
    """The count in the head."""
    return page.get_by_role("button", name="Findings:")


def panel(page: Page) -> Locator:
    """The side panel."""
    return page.get_by_role("complementary", name="Details")


def finding(page: Page, sentence: str) -> Locator:
    """A finding in the list."""
    return panel(page).get_by_role("listitem").filter(has_text=sentence)


def with_tourists(page: Page) -> Page:
    """The restaurant, with a segment that nothing is meant for, and the list of findings open."""
    open_example(page, RESTAURANT)
    write_note(page, "Customer Segments", "Tourists")
    counts(page).click()
    expect(panel(page).get_by_role("heading", name="Findings", exact=True)).to_be_visible()
    expect(finding(page, UNSERVED)).to_be_visible()
    return page


def test_a_finding_leads_to_its_place_and_is_fixed_by_one_click(app: Page) -> None:
    with_tourists(app)
    expect(note(app, "Tourists")).to_have_accessible_name(re.compile("a gap"))
    app.get_by_role("link", name="Journey").click()
    finding(app, UNSERVED).get_by_role("button", name="Tourists").click()
    expect(note(app, "Tourists")).to_have_attribute("aria-pressed", "true")
    expect(finding(app, UNSERVED).locator("[aria-current=true]")).to_be_visible()
    finding(app, UNSERVED).get_by_role("button", name="Add a value proposition for it").click()
    expect(app.get_by_role("textbox", name="Text of the note")).to_be_focused()
    app.keyboard.type("A menu in five languages")
    app.keyboard.press("Control+Enter")
    expect(finding(app, UNSERVED)).to_have_count(0)
    app.keyboard.press("Control+z")
    app.keyboard.press("Control+z")
    said(app, "Undone: Add a value proposition for it")
    expect(finding(app, UNSERVED)).to_be_visible()
    expect(note(app, "A menu in five languages")).to_have_count(0)


@pytest.mark.parametrize("width", [1440, 1280, 1000, 390])
def test_a_view_stays_under_the_hand_when_the_count_comes(app: Page, width: int) -> None:
    app.set_viewport_size({"width": width, "height": 800})
    app.evaluate(PLACES)
    start_project(app)
    expect(counts(app)).to_be_visible()
    assert len(app.evaluate("() => new Promise(requestAnimationFrame).then(() => [...places])")) == 1


def test_pointing_at_a_finding_lights_its_elements_and_the_other_way_round(app: Page) -> None:
    with_tourists(app)
    finding(app, UNSERVED).hover()
    expect(app.locator(".note[data-lit]").filter(has_text="Tourists")).to_be_visible()
    note(app, "Tourists").hover()
    expect(app.locator(".finding[data-lit]").filter(has_text=UNSERVED)).to_be_visible()


def test_a_finding_is_accepted_with_a_reason_and_returns_when_its_element_changes(app: Page) -> None:
    with_tourists(app)
    finding(app, UNSERVED).get_by_role("button", name="Accept…").click()
    reason = panel(app).get_by_label("Why is this all right?")
    expect(reason).to_be_focused()
    app.keyboard.press("Enter")
    said(app, "Write why it is all right")
    reason.fill("They only come in August")
    app.keyboard.press("Enter")
    said(app, "Accepted: “Tourists”")
    panel(app).get_by_text("Accepted (1)").click()
    expect(panel(app).get_by_text("“They only come in August”")).to_be_visible()
    note(app, "Tourists").dblclick()
    app.get_by_role("textbox", name="Text of the note").fill("Tourists in August")
    app.keyboard.press("Control+Enter")
    back = finding(app, "“Tourists in August”: no value proposition")
    expect(back).to_contain_text("Accepted before (“They only come in August”)")


def test_by_keyboard_alone_and_hidden_by_one_key(app: Page) -> None:
    with_tourists(app)
    first = panel(app).locator(".finding-says").first
    first.focus()
    app.keyboard.press("ArrowDown")
    expect(panel(app).locator(".finding-says").nth(1)).to_be_focused()
    app.keyboard.press("Enter")
    expect(panel(app).locator(".finding-says").nth(1)).to_have_attribute("aria-current", "true")
    app.keyboard.press("h")
    said(app, "Findings are hidden")
    expect(counts(app)).to_have_count(0)
    expect(app.locator(".found-here, .note .found")).to_have_count(0)
    app.keyboard.press("h")
    said(app, "Findings are shown again")
    expect(finding(app, UNSERVED)).to_be_visible()


def test_the_phase_decides_what_is_shown_and_a_block_opens_its_own_list(app: Page) -> None:
    with_tourists(app)
    panel(app).get_by_role("button", name="Sketch").click()
    expect(panel(app).get_by_role("heading", name="What to do next")).to_be_visible()
    expect(panel(app).locator(".finding")).to_have_count(1)
    panel(app).get_by_role("button", name="Review").click()
    block(app, "Customer Segments").get_by_role("button", name="Customer Segments: ").click()
    expect(panel(app).get_by_label("Block or stage")).to_have_value("CS")
    expect(finding(app, UNSERVED)).to_be_visible()
    note(app, "Tourists").click()
    panel(app).get_by_role("button", name="Details").click()
    expect(panel(app).get_by_text("Findings here", exact=True)).to_be_visible()


@pytest.mark.parametrize("context", [PHONE], indirect=True, ids=["phone"])
def test_on_a_phone_the_list_is_a_sheet_and_nothing_hangs_over_the_edge(app: Page) -> None:
    with_tourists(app)
    finding(app, UNSERVED).get_by_role("button", name="Tourists").click()
    expect(note(app, "Tourists")).to_be_in_viewport()
    panel(app).get_by_role("button", name="Close the findings").click()
    expect(panel(app)).to_be_hidden()
    app.locator("#tab-report").click()
    expect(app.locator("#tab-report")).to_be_in_viewport()
    assert app.evaluate("document.documentElement.scrollWidth") <= PHONE["viewport"]["width"]


@pytest.mark.parametrize(
    "context", [{"color_scheme": "light"}, {"color_scheme": "dark"}], indirect=True, ids=["light", "dark"]
)
def test_axe_finds_nothing_where_findings_are(app: Page, axe: Callable[..., list[str]]) -> None:
    with_tourists(app)
    assert axe(app) == []
    finding(app, UNSERVED).get_by_role("button", name="Tourists").click()
    finding(app, UNSERVED).get_by_role("button", name="Accept…").click()
    assert axe(app) == []
    app.keyboard.press("Escape")
    panel(app).get_by_role("button", name="Details").click()
    expect(panel(app).get_by_text("Findings here", exact=True)).to_be_visible()
    assert axe(app) == []
