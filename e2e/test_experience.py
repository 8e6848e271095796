"""Experience as people judge it: felt and remembered, claimed and met, suspects, single points, a brief on paper."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from e2e.pdf import printed
from e2e.people import go, note, open_example, said

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Locator, Page

WAIT = "Waits 25 minutes for a gait check"
SECTIONS = ("Felt", "Relationships", "Diagnosis", "Backstage")


def part(page: Page, name: str) -> Locator:
    """A titled part of the screen."""
    return page.get_by_role("region", name=name, exact=True).first


def section(page: Page, name: str) -> None:
    """By the switch above."""
    page.get_by_role("button", name=name, exact=True).click()
    expect(page.get_by_role("button", name=name, exact=True)).to_have_attribute("aria-pressed", "true")


def row(page: Page, name: str) -> Locator:
    """The first row of a table with this head."""
    return page.get_by_role("row").filter(has=page.get_by_role("rowheader", name=re.compile(name))).first


def panel(page: Page) -> Locator:
    """The side panel."""
    return page.get_by_role("complementary", name="Details")


def test_what_is_remembered_stands_beside_the_mean_and_the_plot_leads_to_the_moment(app: Page) -> None:
    open_example(app)
    go(app, "Experience")
    visit = row(app, "Saturday in the shop")
    expect(visit).to_contain_text("+0.1")
    expect(visit).to_contain_text("−0.8")
    expect(visit).to_contain_text("remembered worse than it was")
    expect(visit.get_by_role("button", name=WAIT)).to_be_visible()
    app.get_by_role("button", name=f"2. {WAIT}: importance 3, gap −3, Fix").click()
    expect(app.locator("#tab-journey")).to_have_attribute("aria-current", "page")
    expect(panel(app).get_by_role("heading", name=WAIT)).to_be_visible()
    expect(panel(app)).to_contain_text("fix it")
    app.go_back()
    expect(visit).to_be_visible()


def test_an_episode_is_begun_at_a_touchpoint_and_counted(app: Page) -> None:
    open_example(app)
    go(app, "Journey")
    app.locator(".touch-face").filter(has_text="Orders at night in the web shop").click()
    panel(app).get_by_role("button", name="New episode with this touchpoint").click()
    expect(panel(app).get_by_label("What the episode is called")).to_be_focused()
    app.keyboard.type("One order")
    go(app, "Experience")
    expect(row(app, "One order")).to_contain_text("1 emotion")
    app.keyboard.press("Control+z")
    app.keyboard.press("Control+z")
    expect(row(app, "One order")).to_have_count(0)


def test_a_promise_that_nobody_keeps_is_found(app: Page) -> None:
    open_example(app)
    note(app, "Personal assistance: gait check").click()
    panel(app).get_by_role("checkbox", name="Dedicated personal assistance").check()
    go(app, "Experience")
    section(app, "Relationships")
    claimed = row(app, "Dedicated personal assistance")
    expect(claimed).to_contain_text("claimed, never met")
    expect(row(app, "Self-service")).to_contain_text("met, never claimed")
    expect(part(app, "Channel switches")).to_contain_text("promise breaks")
    expect(part(app, "Cost to serve")).to_contain_text("26,640")
    claimed.get_by_role("button", name="Personal assistance: gait check").click()
    expect(app.locator("#tab-canvas")).to_have_attribute("aria-current", "page")


def test_a_diagnosis_is_made_and_worked_through_by_keyboard_alone(app: Page) -> None:
    open_example(app)
    app.keyboard.press("5")
    diagnosis = app.get_by_role("button", name="Diagnosis", exact=True)
    expect(diagnosis).to_be_visible()
    diagnosis.focus()
    app.keyboard.press("Enter")
    app.get_by_label("A symptom that shows").focus()
    app.keyboard.type("Compl")
    app.keyboard.press("Tab")
    app.keyboard.press("Enter")
    said(app, "8 suspects found.")
    expect(app.get_by_label("In your own words")).to_be_focused()
    app.keyboard.type("Complaints on Saturdays")
    suspects = app.get_by_role("list", name="Suspects, in order").get_by_role("listitem")
    expect(suspects.first).to_contain_text(WAIT)
    app.keyboard.press("Tab")  # past "Delete this diagnosis"
    app.keyboard.press("Tab")
    expect(suspects.first.get_by_role("button", name=WAIT, exact=True)).to_be_focused()
    app.keyboard.press("Alt+ArrowDown")
    said(app, f"{WAIT} is suspect 2 now.")
    expect(suspects.nth(1).get_by_role("button", name=WAIT, exact=True)).to_be_focused()
    app.keyboard.press("Tab")
    app.keyboard.type("Tes")
    expect(suspects.nth(1).get_by_label("Standing")).to_have_value("tested")
    app.keyboard.press("Tab")
    app.keyboard.type("Asked ten who left")
    expect(app.locator(".xp-diagnosis").filter(has_text="Complaints on Saturdays")).to_contain_text(
        "1 of 8 suspects looked at"
    )
    app.get_by_label("Something else that you suspect").focus()
    app.keyboard.type("Parking")
    app.keyboard.press("Tab")
    app.keyboard.press("Enter")
    expect(suspects).to_have_count(9)
    app.keyboard.press("Delete")
    expect(suspects).to_have_count(8)
    app.keyboard.press("Control+z")
    expect(suspects).to_have_count(9)


def test_who_stands_alone_is_found_and_gets_a_brief_on_paper(app: Page, tmp_path: Path) -> None:
    open_example(app)
    go(app, "Experience")
    section(app, "Backstage")
    alone = part(app, "Single points of failure")
    expect(alone).to_contain_text("no substitute, checked")
    alone.get_by_role("button", name="Camera technician").click()
    panel(app).get_by_role("button", name="What changes with it").click()
    dialog = app.get_by_role("dialog", name="What changes if “Camera technician” changes")
    expect(dialog).to_contain_text("by way of Watch every customer run")
    expect(dialog).to_contain_text("moments of truth that decide")
    app.keyboard.press("Escape")
    app.get_by_role("button", name="Print the brief of Camera technician").click()
    expect(app.get_by_label("Job", exact=True)).to_have_value(re.compile("."))
    expect(app.locator(".print-facts")).to_contain_text("One sheet")
    pdf = printed(app, tmp_path / "brief.pdf")
    assert pdf.pages == 1
    text = " ".join(pdf.text().split())
    for words in ("Camera technician", "Says how long it will take", "Told within two minutes, ten spot checks a week"):
        assert text.count(words) == 1, words
    assert WAIT in text
    assert pdf.outside() == []
    assert pdf.smaller_than(6.5) == []
    app.get_by_label("Job", exact=True).select_option("Every job (7)")
    expect(app.locator(".print-facts")).to_contain_text("7 sheets")


@pytest.mark.parametrize(
    "context", [{"color_scheme": "light"}, {"color_scheme": "dark"}], indirect=True, ids=["light", "dark"]
)
def test_axe_finds_nothing_on_any_section(
    app: Page, axe: Callable[..., list[str]], shot: Callable[[Page, str], Path]
) -> None:
    open_example(app)
    go(app, "Experience")
    for name in SECTIONS:
        section(app, name)
        expect(app.locator("#experience-body h3").first).to_be_visible()
        assert axe(app) == []
        shot(app, name.lower())


@pytest.mark.parametrize("context", [{"viewport": {"width": 390, "height": 844}}], indirect=True, ids=["phone"])
def test_nothing_slides_sideways_on_a_telephone(app: Page, shot: Callable[[Page, str], Path]) -> None:
    open_example(app)
    go(app, "Experience")
    for name in SECTIONS:
        section(app, name)
        expect(app.locator("#experience-body h3").first).to_be_visible()
        assert app.evaluate("document.documentElement.scrollWidth") <= 390
        shot(app, name.lower())
