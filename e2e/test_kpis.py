"""KPIs as people measure them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from e2e.conftest import wait_until_ready
from e2e.pdf import bare, printed
from e2e.people import go, open_example, said, start_project

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Locator, Page


def panel(page: Page) -> Locator:
    """The side panel."""
    return page.get_by_role("complementary", name="Details")


def card(page: Page, name: str) -> Locator:
    """A KPI's card."""
    return page.locator(".kpi-card").filter(has=page.get_by_role("button", name=name, exact=True))


def add(page: Page, kind: str) -> None:
    """By the button and the list of kinds."""
    page.get_by_role("button", name="Add a KPI", exact=True).click()
    page.get_by_role("dialog").get_by_role("button", name=kind).click()


def shoes(page: Page) -> Page:
    """The KPIs of the shoes."""
    open_example(page)
    go(page, "KPIs")
    expect(page.get_by_role("heading", name="KPIs", exact=True)).to_be_visible()
    return page


def test_pasted_scores_become_a_score_that_says_how_sure_it_is(app: Page) -> None:
    start_project(app)
    go(app, "KPIs")
    expect(app.locator("#work")).to_contain_text("A KPI says whether it gets better")
    add(app, "Net promoter score (NPS)")
    expect(panel(app).get_by_label("Name", exact=True)).to_be_focused()
    app.keyboard.type("Recommend us")
    scores = panel(app).get_by_label("Scores as they came in")
    scores.fill("9, 10; 7\n3")
    scores.blur()
    mine = card(app, "Recommend us")
    expect(mine.locator(".kpi-value")).to_have_text("25")
    expect(mine).to_contain_text("n = 4 · ± 81.3")
    expect(mine).to_contain_text("too few to tell")
    expect(panel(app)).to_contain_text("50 % − 25 % = 25")

    scores.fill("9, 11, 7, well")
    scores.blur()
    expect(panel(app)).to_contain_text(
        "2 of these are not scores from 0 to 10, such as “11”, “well”. Nothing was changed."
    )
    expect(scores).to_have_value("9, 11, 7, well")
    expect(mine.locator(".kpi-value")).to_have_text("25")

    scores.fill(" ".join(["10"] * 24 + ["8"] * 12 + ["2"] * 4))
    scores.blur()
    expect(mine.locator(".kpi-value")).to_have_text("50")
    expect(mine).to_contain_text("n = 40 · ± 20.8")
    expect(mine).not_to_contain_text("too few to tell")

    panel(app).get_by_role("button", name="Keep as a measurement of today").click()
    said(app, "Recommend us is measured as of")
    expect(mine.get_by_role("img")).to_have_attribute("aria-label", re.compile(r"One measurement, .*: 50"))
    app.keyboard.press("Control+z")
    said(app, "Undone: take the value of Recommend us as a measurement")


def test_dated_measurements_show_the_trend_and_the_way_to_the_target(app: Page, tmp_path: Path) -> None:
    start_project(app)
    go(app, "KPIs")
    add(app, "Conversion")
    side = panel(app)
    side.get_by_label("Baseline (%)").fill("50")
    side.get_by_label("Target (%)").fill("75")
    new = side.get_by_role("form", name="A new measurement")
    new.get_by_label("Date").fill("2026-03-31")
    new.get_by_label("Value (%)").fill("a lot")
    new.get_by_role("button", name="Add the measurement").click()
    expect(new).to_contain_text("The value is not a number")
    expect(new.get_by_label("Value (%)")).to_have_value("a lot")
    new.get_by_label("Value (%)").fill("55")
    new.get_by_label("n (how many)").fill("960")
    app.keyboard.press("Enter")
    mine = card(app, "Conversion")
    expect(mine.locator(".kpi-value")).to_have_text("55 %")
    expect(new.get_by_label("Value (%)")).to_have_value("")

    side.get_by_text("Paste a list").click()
    side.get_by_label("One measurement a line").fill("2026-06-30  58 %  1,020  Till\n30.09.2026  60 %  1100  Till")
    side.get_by_role("button", name="Add these").click()
    said(app, "2 measurements of Conversion added.")
    expect(mine).to_contain_text("60 %+10 points since the baseline, better")
    expect(mine).to_contain_text("40 % of the way from 50 % to 75 %")
    expect(mine.get_by_role("img")).to_have_attribute(
        "aria-label", re.compile(r"3 measurements.*Baseline: 50\s%; target: 75\s%")
    )
    expect(mine.locator(".trend-point")).to_have_count(3)

    app.get_by_role("button", name="Before and after").click()
    row = app.get_by_role("row", name=re.compile("Conversion"))
    expect(row).to_contain_text("+10 points40 %1,10030/09/2026Till")

    expect(app.locator("#save-state")).to_have_text("Saved")
    app.reload()
    wait_until_ready(app)
    expect(mine.locator(".kpi-value")).to_have_text("60 %")
    app.get_by_role("button", name="Print the board").click()
    expect(app.locator(".preview-sheet")).to_have_count(1)
    text = bare(printed(app, tmp_path / "kpis.pdf").text())
    for words in ("Conversion", "60 %", "40 % of the way from 50 % to 75 %", "n = 1,100", "The whole business"):
        assert bare(words) in text


def test_the_kpis_of_a_stage_are_added_there_found_there_and_printed(app: Page, tmp_path: Path) -> None:
    open_example(app)
    go(app, "Journey")
    app.locator(".stage-face").filter(has_text="First runs").first.click()
    expect(panel(app).get_by_role("button", name="Pairs that come back")).to_contain_text("3 %")
    panel(app).get_by_role("button", name="Add a KPI here").click()
    app.get_by_role("dialog", name="Add a KPI: First runs").get_by_role("button", name="A figure of your own").click()
    app.keyboard.type("Blisters on day one")
    group = app.get_by_role("region", name="First runs")
    expect(group.locator(".kpi-card")).to_have_count(2)
    panel(app).get_by_label("It is about").select_option(label="Telling others")
    expect(app.get_by_role("region", name="Telling others").locator(".kpi-card")).to_have_count(3)
    group.get_by_role("button", name="First runs", exact=True).click()
    expect(app.locator("#tab-journey")).to_have_attribute("aria-current", "page")
    expect(panel(app).get_by_role("heading", name="First runs")).to_be_visible()
    panel(app).get_by_role("button", name="Pairs that come back").click()
    expect(card(app, "Pairs that come back").get_by_role("button", name="Pairs that come back")).to_be_focused()

    pdf = printed(app, tmp_path / "shoes.pdf")
    text = bare(pdf.text())
    for name in ("Returning runners who stay", "Would recommend us", "Average order value", "Blisters on day one"):
        assert text.count(bare(name)) >= 1, name
    assert pdf.outside() == []
    assert pdf.smaller_than(6.5) == []


def test_every_job_on_kpis_can_be_done_by_keyboard_alone(app: Page) -> None:
    shoes(app)
    first = app.get_by_role("button", name="Would recommend us", exact=True)
    group = app.get_by_role("region", name="Telling others")
    first.focus()
    app.keyboard.press("Alt+ArrowDown")
    said(app, "Would recommend us moved, position 2.")
    expect(first).to_be_focused()
    expect(group.locator(".kpi-name").last).to_have_text("Would recommend us")
    app.keyboard.press("Control+d")
    expect(group.locator(".kpi-card")).to_have_count(3)
    app.keyboard.press("Delete")
    said(app, "Would recommend us deleted.")
    expect(group.locator(".kpi-card")).to_have_count(2)
    app.keyboard.press("Control+z")
    said(app, "Undone: delete the KPI Would recommend us")
    app.get_by_role("button", name="Before and after").focus()
    app.keyboard.press("Enter")
    app.get_by_role("button", name="Progress").focus()
    app.keyboard.press("Enter")
    expect(app.get_by_role("columnheader", name="Progress")).to_have_attribute("aria-sort", "ascending")
    expect(app.locator(".kpi-table tbody tr").first).to_contain_text("Wait before a gait check")
    app.keyboard.press("Enter")
    expect(app.locator(".kpi-table tbody tr").first).to_contain_text("Understood the film")
    app.get_by_role("button", name="Add a KPI", exact=True).focus()
    app.keyboard.press("Enter")
    app.get_by_role("dialog").get_by_role("button", name=re.compile("^Churn")).focus()
    app.keyboard.press("Enter")
    expect(panel(app).get_by_label("Name", exact=True)).to_be_focused()
    app.keyboard.type("Leave us")
    expect(app.get_by_role("row", name=re.compile("Leave us"))).to_be_visible()


@pytest.mark.parametrize(
    "context",
    [{"color_scheme": "light"}, {"color_scheme": "dark"}, {"viewport": {"width": 390, "height": 844}}],
    indirect=True,
    ids=["light", "dark", "phone"],
)
def test_axe_finds_nothing_where_kpis_are(app: Page, axe: Callable[..., list[str]], shot: Callable[..., Path]) -> None:
    shoes(app)
    assert axe(app) == []
    shot(app)
    app.get_by_role("button", name="Before and after").click()
    assert axe(app) == []
    app.get_by_role("button", name="Add a KPI", exact=True).click()
    assert axe(app) == []
    app.keyboard.press("Escape")
    app.get_by_role("button", name="Cards").click()
    app.get_by_role("button", name="Would recommend us", exact=True).click()
    panel(app).get_by_text("Paste a list").click()
    assert axe(app) == []
    assert app.evaluate("document.documentElement.scrollWidth <= innerWidth")
    shot(app, "chosen")
