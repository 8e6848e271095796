"""What a pain is worth, as people ask: by the panel, several together, and stage by stage."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from e2e.people import open_example, said

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Locator, Page

WAIT = "25 minutes, nobody says how long"
TECHNICIAN = "One technician, alone at weekends"
REVIEWS = "Every shop says something else"


def go(page: Page, view: str, section: str = "") -> None:
    """By the tabs in the head, and the switch of the screen."""
    page.get_by_role("navigation", name="Views").get_by_role("link", name=view, exact=True).click()
    if section:
        page.get_by_role("button", name=section, exact=True).click()


def panel(page: Page) -> Locator:
    """The side panel."""
    return page.get_by_role("complementary", name="Details")


def stakes(page: Page) -> Locator:
    """The list of pains and opportunities by value."""
    open_example(page)
    go(page, "Money", "Value at stake")
    expect(page.get_by_role("heading", name="What is at stake")).to_be_visible()
    return page.get_by_role("table")


def test_what_a_pain_is_worth_is_seen_as_soon_as_its_change_is_set(app: Page) -> None:
    open_example(app)
    go(app, "Journey")
    app.locator(".touch-face").filter(has_text="Asks in the running group").click()
    panel(app).get_by_role("button", name=REVIEWS).click()
    expect(panel(app).get_by_role("heading", name=REVIEWS)).to_be_focused()
    expect(panel(app)).to_contain_text("Choose what would change if this were gone")
    panel(app).get_by_label("What would change").select_option("Retention: more of them stay")
    expect(panel(app)).to_contain_text("Say by how much it would change")
    panel(app).get_by_label("By at least").fill("1")
    panel(app).get_by_label("By at most").fill("2")
    panel(app).get_by_label("Share of those who come here").fill("50")
    app.keyboard.press("Tab")
    expect(panel(app)).to_contain_text("1,900 enter “Consideration” × 50\u00a0% × Δ €19.53 to €40.46")
    expect(panel(app)).to_contain_text(
        "5,200 a year come here, but “Returning runners, hurt before” has 1,900 customers"
    )
    expect(panel(app).locator(".stake-sum")).to_contain_text("a year")
    app.keyboard.press("Control+z")
    said(app, "Undone: set Share of those who come here of “Every shop says something else”")
    app.reload()
    expect(panel(app).get_by_label("By at least")).to_have_value("1")


def test_a_number_that_is_missing_is_entered_beside_the_question(app: Page) -> None:
    stakes(app)
    app.get_by_role("button", name=WAIT).click()
    panel(app).get_by_label("What would change").select_option("Frequency: they order more often")
    panel(app).get_by_label("By at least").fill("0.2")
    panel(app).get_by_label("By at most").fill("0.4")
    app.keyboard.press("Tab")
    expect(panel(app)).to_contain_text("the number of orders per period of the segment is needed")
    missing = panel(app).locator(".stake.missing").get_by_role("textbox")
    missing.fill("2")
    app.keyboard.press("Tab")
    expect(panel(app).locator(".stake-sum")).to_contain_text("€78,280 to €156,560 a year")


def test_several_are_asked_about_together_and_never_added_up(app: Page) -> None:
    table = stakes(app)
    rows = table.get_by_role("row")
    expect(rows.filter(has_text=WAIT)).to_contain_text("€18,243 to €56,650 a year")
    expect(app.locator("#work")).to_contain_text("never added up")
    table.get_by_label(f"Count together: {WAIT}").check()
    table.get_by_label(f"Count together: {TECHNICIAN}").focus()
    app.keyboard.press("Space")
    said(app, "Together: €25,532 to €79,668 a year.")
    together = app.get_by_role("group", name="Together")
    expect(together).to_contain_text("2 chosen, all changes made at once")
    expect(together).to_contain_text("€25,532 to €79,668 a year")
    together.get_by_role("button", name="Choose none").click()
    expect(together).to_contain_text("Tick several of one segment")


def test_a_pain_becomes_an_opportunity_and_goes(app: Page) -> None:
    stakes(app)
    app.get_by_role("button", name=TECHNICIAN, exact=True).click()
    panel(app).get_by_role("button", name="Make an opportunity").click()
    said(app, "A new opportunity that removes “One technician, alone at weekends”")
    expect(app.get_by_role("table").get_by_role("row").filter(has_text=TECHNICIAN)).to_have_count(2)
    app.get_by_role("button", name="Undo:").click()
    expect(app.get_by_role("table").get_by_role("row").filter(has_text=TECHNICIAN)).to_have_count(1)
    app.get_by_role("button", name=TECHNICIAN, exact=True).click()
    panel(app).get_by_role("button", name="Delete").click()
    said(app, "“One technician, alone at weekends” deleted")
    expect(panel(app).get_by_role("heading", name="Waits 25 minutes for a gait check")).to_be_visible()


def test_money_stands_stage_by_stage_in_the_period_one_chooses(app: Page) -> None:
    open_example(app)
    go(app, "Money", "Money per stage")
    purchase = app.get_by_role("row").filter(has=app.get_by_role("rowheader", name="Purchase"))
    expect(purchase).to_contain_text("€72,270")
    expect(purchase).to_contain_text("61\u00a0% go on, 39\u00a0% do not")
    app.get_by_role("button", name="Year", exact=True).focus()
    app.keyboard.press("Enter")
    expect(purchase).to_contain_text("€867,240")
    expect(app.get_by_role("row").filter(has_text="In all")).to_contain_text("€911,880")
    app.get_by_role("button", name="Purchase", exact=True).click()
    panel(app).get_by_label("Go on from it").fill("1950")
    app.keyboard.press("Tab")
    expect(purchase).to_contain_text("50\u00a0% go on, 50\u00a0% do not")


@pytest.mark.parametrize(
    "context", [{"color_scheme": "light"}, {"color_scheme": "dark"}], indirect=True, ids=["light", "dark"]
)
def test_axe_finds_nothing_where_value_is_at_stake(app: Page, axe: Callable[..., list[str]]) -> None:
    table = stakes(app)
    table.get_by_label(f"Count together: {WAIT}").check()
    app.get_by_role("button", name=WAIT).click()
    expect(panel(app).locator(".stake-sum")).to_be_visible()
    assert axe(app) == []
    go(app, "Money", "Money per stage")
    expect(app.get_by_role("heading", name="Money per stage")).to_be_visible()
    assert axe(app) == []
