"""From picture to decision, whole, as a new user goes: the next gap, a fix, money, a quick win, and a report of it all."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from playwright.sync_api import expect

from e2e.pdf import bare, printed
from e2e.people import go, open_example, said

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Locator, Page

RESTAURANT = "A restaurant, front and back"
PAIN = "Nobody says how long"
FEASTS = "Families and firms with a feast"


def panel(page: Page) -> Locator:
    return page.get_by_role("complementary", name="Details")


def fill(where: Locator, label: str, text: str) -> None:
    field = where.get_by_label(label)
    field.fill(text)
    field.press("Tab")


def test_from_the_next_gap_to_a_report_for_the_board(app: Page, axe: Callable[..., list[str]], tmp_path: Path) -> None:
    open_example(app, RESTAURANT)

    # the guide leads to the next gap, and one click mends it
    panel(app).get_by_role("button", name="Guide", exact=True).click()
    panel(app).get_by_role("button", name=re.compile("^Opportunities:")).click()
    expect(panel(app).get_by_role("button", name=PAIN)).to_be_visible()
    assert axe(app) == []
    panel(app).get_by_role("button", name="Make an opportunity").click()
    said(app, "Done: Make an opportunity")
    opportunity = f"Remove: {PAIN}"  # says what to do, until somebody knows how

    # what customers are worth, and by which formula
    go(app, "Money")
    feasts = app.get_by_role("region", name=FEASTS, exact=True)
    fill(feasts, "How many stay (retention)", "50")
    result = feasts.get_by_role("group", name="What one customer is worth")
    expect(result).to_contain_text("€241.67")
    expect(result).to_contain_text("margin × r ÷ (1 + d − r)")
    assert axe(app) == []

    # what the pain is worth
    app.get_by_role("button", name="Value at stake", exact=True).click()
    app.get_by_text(re.compile(r"pain points? without a change")).click()
    app.get_by_role("button", name=PAIN, exact=True).first.click()
    panel(app).get_by_label("What would change").select_option("Retention: more of them stay")
    fill(panel(app), "By at least", "1")
    fill(panel(app), "By at most", "2")
    stake = panel(app).locator(".stake-sum")
    expect(stake).to_contain_text("a year")
    at_stake = stake.inner_text()

    # the opportunity stands among the quick wins
    go(app, "Priorities")
    line = app.get_by_role("row").filter(has=app.get_by_role("button", name=opportunity, exact=True))
    line.get_by_role("button", name=opportunity, exact=True).click()
    panel(app).get_by_label("Impact (1–5)").select_option("4")
    panel(app).get_by_label("Effort (1–5)").select_option("1")
    expect(line).to_contain_text("Quick win")
    expect(
        app.get_by_role("button", name=re.compile(re.escape(opportunity) + ": impact 4, effort 1, Quick win"))
    ).to_be_visible()

    # and the report says all of it
    go(app, "Report")
    expect(app.locator(".preview-sheet").nth(3)).to_be_visible()
    assert axe(app) == []
    paper = printed(app, tmp_path / "report.pdf")
    text = bare(paper.text())
    for words in (PAIN, opportunity, "€241.67", "margin × r ÷ (1 + d − r)", at_stake, "Quick win", "Contents"):
        assert bare(words) in text, words
    assert f"Page 1 of {paper.pages}" in paper.text(1)
