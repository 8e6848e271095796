"""What customers are worth, as people find out: numbers, survivors, a file of orders, by keyboard, in light and dark."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from e2e.people import go, open_example, said, start_project, write_note

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Locator, Page

SURVIVORS = "1000 631 468 382 326 289 262 241"


def money(page: Page, *segments: str) -> Page:
    """A project of one's own with these segments, on the money screen."""
    start_project(page)
    write_note(page, "Customer Segments", *segments)
    go(page, "Money")
    return page


def card(page: Page, segment: str) -> Locator:
    """The card of a segment."""
    return page.get_by_role("region", name=segment, exact=True)


def result(page: Page, segment: str) -> Locator:
    """What stands on its right side."""
    return card(page, segment).get_by_role("group", name="What one customer is worth")


def begin(page: Page, segment: str) -> Locator:
    """Open the numbers of a segment."""
    page.get_by_role("button", name=f"Enter what you know of {segment}").click()
    return card(page, segment)


def fill(where: Locator, label: str, text: str) -> None:
    """Write into a field, and leave it."""
    field = where.get_by_label(label)
    field.fill(text)
    field.press("Tab")


def test_a_new_user_enters_two_numbers_and_sees_the_value_with_its_formula(app: Page) -> None:
    money(app, "Runners", "Beginners")
    expect(app.locator("#work")).to_contain_text("What is a customer worth over all the time they stay?")
    runners = begin(app, "Runners")
    fill(runners, "What one customer leaves (margin)", "100")
    expect(result(app, "Runners")).to_contain_text("Still to enter: the retention")
    fill(runners, "How many stay (retention)", "80")
    fill(runners, "Discount rate a year", "10")
    expect(result(app, "Runners")).to_contain_text("266.67")
    expect(result(app, "Runners")).to_contain_text("margin × r ÷ (1 + d − r)")
    expect(result(app, "Runners")).to_contain_text("The first payment is not counted")
    runners.get_by_label("Yes, it is part of the value").check()
    expect(result(app, "Runners")).to_contain_text("366.67")
    runners.get_by_label("When the period ends").check()
    expect(result(app, "Runners")).to_contain_text("333.33")
    fill(runners, "Acquisition cost (CAC)", "150")
    expect(result(app, "Runners")).to_contain_text("2.22 : 1")
    expect(app.get_by_role("table").first).to_contain_text("£333")
    fill(runners, "Discount rate a year", "0")
    fill(runners, "How many stay (retention)", "100")
    expect(result(app, "Runners").get_by_role("alert")).to_contain_text("gives an infinite value")
    runners.get_by_label("in the time of").select_option("a month")
    fill(runners, "How many stay (retention)", "80")
    runners.get_by_role("button", name="Write 98.16").click()
    expect(runners.get_by_label("How many stay (retention)")).to_have_value("98.1577")
    app.keyboard.press("Control+z")
    said(app, "Undone")
    app.reload()
    expect(result(app, "Runners")).to_contain_text("÷ (1 + d − r)")


def test_a_lifetime_counted_twice_is_warned_of_and_revenue_is_no_clv(app: Page) -> None:
    money(app, "Guests")
    guests = begin(app, "Guests")
    fill(guests, "What one customer leaves (margin)", "900")
    fill(guests, "How many stay (retention)", "80")
    guests.get_by_text("Check that no lifetime is counted twice").click()
    fill(guests, "Order value", "75")
    fill(guests, "Orders a year", "3")
    expect(result(app, "Guests").get_by_role("note")).to_contain_text("may be counted twice")
    guests.get_by_label("What a typical order brings").check()
    fill(guests, "How many years they stay", "2.5")
    fill(guests, "Acquisition cost (CAC)", "50")
    expect(result(app, "Guests")).to_contain_text("562.50")
    expect(result(app, "Guests")).to_contain_text("This is lifetime revenue, not CLV")
    fill(guests, "Gross margin", "60")
    expect(result(app, "Guests")).to_contain_text("337.50")
    expect(result(app, "Guests")).to_contain_text("6.75 : 1")


def test_survivors_are_pasted_and_fitted(app: Page) -> None:
    money(app, "Members")
    members = begin(app, "Members")
    members.get_by_label("How many of a group were still there").check()
    fill(members, "What one customer leaves a year (margin)", "100")
    fill(members, "Discount rate a year", "10")
    fill(members, "Paste them all", SURVIVORS)
    expect(members.get_by_label("After 7 years")).to_have_value("241")
    expect(result(app, "Members")).to_contain_text("369.49")
    expect(result(app, "Members")).to_contain_text("α 0.7041, β 1.182")
    fill(members, "After 8 years", "300")
    expect(result(app, "Members").get_by_role("alert")).to_contain_text("cannot become more")


def orders(folder: Path) -> Path:
    """A file as a till writes it: 60 customers, one row that is no date, one refund."""
    lines = ["Receipt;Customer;Date;Total"]
    for who in range(60):
        lines += [
            f"{who}-{again};c{who};{1 + who % 27:02}.{1 + again + who % 3:02}.2024;{20 + who % 9},50 €"
            for again in range(1 + (who * 7) % 5)
        ]
    lines += ["x;c1;31.02.2024;10,00 €", "y;c2;01.05.2024;-10,00 €"]
    path = folder / "orders.csv"
    path.write_text("\n".join(lines), encoding="cp1252")
    return path


def test_a_file_of_orders_becomes_a_value(app: Page, tmp_path: Path) -> None:
    money(app, "Shoppers")
    shoppers = begin(app, "Shoppers")
    shoppers.get_by_label("The orders of single customers").check()
    shoppers.get_by_label("One period is").select_option("a month")
    fill(shoppers, "How many months are counted", "24")
    fill(shoppers, "Gross margin", "40")
    with app.expect_file_chooser() as chooser:
        shoppers.get_by_role("button", name="Open a CSV of orders").click()
    chooser.value.set_files(orders(tmp_path))
    look = shoppers.get_by_role("group", name="What was found in orders.csv")
    expect(look).to_contain_text("orders of 60 customers, from")
    expect(look).to_contain_text("“31.02.2024” is not a date.")
    expect(look).to_contain_text("a refund, so it is no purchase.")
    expect(look.get_by_label("Customer")).to_have_value("1")
    look.get_by_role("button", name="Use these 60 customers").click()
    expect(result(app, "Shoppers").locator(".worth-sum")).to_contain_text("£")
    expect(result(app, "Shoppers")).to_contain_text("Fitted by maximum likelihood to 60 customers")
    expect(shoppers).to_contain_text("2 rows were left out.")
    shoppers.get_by_role("button", name="Remove customer 1", exact=True).click()
    said(app, "59 customers left.")
    app.keyboard.press("Control+z")
    expect(shoppers).to_contain_text("60 customers")


@pytest.mark.parametrize(
    "context", [{"color_scheme": "light"}, {"color_scheme": "dark"}], indirect=True, ids=["light", "dark"]
)
def test_by_keyboard_alone_and_axe_finds_nothing(
    app: Page, axe: Callable[..., list[str]], shot: Callable[..., Path]
) -> None:
    open_example(app)
    go(app, "Money")
    expect(result(app, "Returning runners, hurt before")).to_contain_text("412")
    assert axe(app) == []
    title = card(app, "Returning runners, hurt before").locator("summary").first
    title.focus()
    app.keyboard.press("Enter")
    app.keyboard.press("Tab")
    expect(app.get_by_label("What one leaves in a period").first).to_be_focused()
    app.keyboard.press("Tab")
    expect(app.get_by_label("No, it came with winning").first).to_be_focused()
    app.keyboard.press("ArrowRight")
    expect(app.get_by_label("Yes, it is part of the value").first).to_be_focused()
    expect(result(app, "Returning runners, hurt before")).to_contain_text("566.50")
    assert axe(app) == []
    shot(app)
    for answer in (
        "The orders of single customers",
        "How many of a group were still there",
        "The revenue of an account",
    ):
        app.get_by_label(answer).first.check()
        assert axe(app) == [], answer


@pytest.mark.parametrize("context", [{"viewport": {"width": 390, "height": 844}}], indirect=True, ids=["phone"])
def test_on_a_phone_nothing_slides_sideways(app: Page, shot: Callable[..., Path]) -> None:
    open_example(app)
    go(app, "Money")
    expect(result(app, "First-5k beginners")).to_contain_text("55")
    assert app.evaluate("document.documentElement.scrollWidth") <= 390
    result(app, "First-5k beginners").scroll_into_view_if_needed()
    shot(app)


def test_a_share_written_where_per_cent_are_asked_for_is_asked_about(app: Page) -> None:
    money(app, "Runners")
    runners = begin(app, "Runners")
    fill(runners, "What one customer leaves (margin)", "100")
    fill(runners, "How many stay (retention)", "0.8")
    expect(runners).to_contain_text("0.8\u00a0% is hardly any")
    runners.get_by_role("button", name="I mean 80").click()
    expect(runners.get_by_label("How many stay (retention)")).to_have_value("80")
    expect(runners).not_to_contain_text("hardly any")
