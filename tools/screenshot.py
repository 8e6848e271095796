"""The picture in the README: the running-shoes example with a note chosen, taken from the page as it is."""

from __future__ import annotations

from playwright.sync_api import expect, sync_playwright

from tools import chromium
from tools.places import ROOT
from tools.serve import Site, serving

PICTURE = ROOT / "docs" / "throughline.png"
EXAMPLE = "Sarah’s running shoes"
CHOSEN = "Shoes that never blister"
READY = '#app[aria-busy="false"]'


def main() -> None:
    """Open the example, choose a note, take the picture."""
    with serving(Site()) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium.path(), args=chromium.flags())
        page = browser.new_page(viewport={"width": 1600, "height": 1080}, reduced_motion="reduce", locale="en-GB")
        page.goto(address)
        page.wait_for_selector(READY, state="attached")
        page.get_by_role("button", name=EXAMPLE).first.click()
        page.locator(".note-face").filter(has_text=CHOSEN).first.click()
        page.mouse.move(0, 0)
        expect(page.locator("#panel-title")).to_contain_text(CHOSEN)
        expect(page.locator("#strip")).to_contain_text(CHOSEN)
        page.evaluate("document.fonts.ready.then(() => null)")
        # What was said when the example opened lies over the journey until it fades.
        page.evaluate("Promise.all(document.getAnimations().map((each) => each.finished)).then(() => null)")
        page.screenshot(path=PICTURE)
        browser.close()


if __name__ == "__main__":
    main()
