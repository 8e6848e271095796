"""A project of one's own: made, written into, kept, found again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

from e2e.conftest import READY

if TYPE_CHECKING:
    from playwright.sync_api import Page


def create(page: Page, name: str = "Fleet Feet") -> None:
    """From the start screen into a project of this name."""
    page.get_by_label("Name").fill(name)
    page.get_by_role("button", name="Create").click()
    expect(page.locator("#project-name")).to_contain_text(name)


def write(page: Page, *texts: str) -> None:
    """Notes under the customer segments."""
    for text in texts:
        page.locator("#add-CS").click()
        page.keyboard.type(text)
        page.evaluate("document.activeElement.blur()")


def saved(page: Page) -> None:
    """What was written is kept."""
    expect(page.locator("#save-state")).to_have_text("Saved")


def note(page: Page, text: str) -> None:
    """It stands under the customer segments."""
    expect(page.locator("#block-CS").get_by_text(text, exact=True).first).to_be_visible()


def to_start(page: Page) -> None:
    """Back to the list of projects."""
    page.get_by_role("button", name="All projects").click()
    expect(page.get_by_role("heading", name="Your projects")).to_be_visible()


def again(page: Page) -> None:
    """Reload, until Python has the page."""
    page.reload()
    page.wait_for_selector(READY, state="attached")


def dropped(page: Page, name: str, text: str) -> None:
    """A file let go anywhere on the page."""
    page.evaluate(
        """([name, text]) => {
            const dataTransfer = new DataTransfer();
            dataTransfer.items.add(new File([text], name, { type: 'application/json' }));
            for (const type of ['dragover', 'drop']) {
                document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
            }
        }""",
        [name, text],
    )
