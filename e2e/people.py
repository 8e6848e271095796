"""What people do again and again: opening an example, finding a note, a block, what is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

SHOES = "Sarah’s running shoes"


def open_example(page: Page, name: str = SHOES) -> Page:
    """From the start screen into an example."""
    page.get_by_role("button", name=name).first.click()
    expect(page.get_by_role("region", name="Customer Segments")).to_be_visible()
    return page


def start_project(page: Page, name: str = "My shop") -> Page:
    """From the start screen into a project of one's own."""
    page.get_by_label("Name", exact=True).fill(name)
    page.get_by_role("button", name="Create").click()
    expect(page.get_by_role("region", name="Customer Segments")).to_be_visible()
    return page


def go(page: Page, view: str) -> None:
    """To another view, by its name at the top."""
    page.get_by_role("navigation", name="Views").get_by_role("link", name=view, exact=True).click()


def block(page: Page, name: str) -> Locator:
    """A block of the canvas by its title."""
    return page.get_by_role("region", name=name, exact=True)


def note(page: Page, text: str) -> Locator:
    """A note by its text."""
    return page.locator(".note-face").filter(has_text=text)


def texts(page: Page, name: str) -> list[str]:
    """What stands in a block, in order."""
    return [each.inner_text().strip() for each in block(page, name).locator(".note-text").all()]


def write_note(page: Page, where: str, *lines: str) -> None:
    """Add notes to a block one after the other, as one types."""
    block(page, where).get_by_role("button", name="Add a note").click()
    for line in lines:
        page.get_by_role("textbox", name="Text of the note").fill(line)
        page.keyboard.press("Enter")
    page.keyboard.press("Escape")


def said(page: Page, words: str) -> None:
    """The status line says so."""
    expect(page.locator("#status")).to_contain_text(words)


def drag(page: Page, thing: Locator, onto: Locator) -> None:
    """Drag with the mouse, in steps, as a hand does."""
    start, end = thing.bounding_box(), onto.bounding_box()
    assert start
    assert end
    page.mouse.move(start["x"] + start["width"] / 2, start["y"] + start["height"] / 2)
    page.mouse.down()
    for share in (0.1, 0.3, 0.6, 0.9, 1.0):
        x = start["x"] + start["width"] / 2 + share * (end["x"] + end["width"] / 2 - start["x"] - start["width"] / 2)
        y = start["y"] + start["height"] / 2 + share * (end["y"] + end["height"] / 2 - start["y"] - start["height"] / 2)
        page.mouse.move(x, y, steps=4)
    page.mouse.up()
