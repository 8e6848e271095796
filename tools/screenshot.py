"""The picture in the README: the running-shoes example with a note chosen, taken from the page as it is."""

from __future__ import annotations

from playwright.sync_api import expect, sync_playwright

from tools import chromium
from tools.bench.visits import open_example
from tools.places import ROOT
from tools.serve import Site, serving

PICTURE = ROOT / "docs" / "throughline.png"
CHOSEN = "Shoes that never blister"


def main() -> None:
    """Open the example, choose a note, take the picture."""
    with serving(Site()) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium.path(), args=chromium.flags())
        page = browser.new_page(viewport={"width": 1600, "height": 1080}, reduced_motion="reduce", locale="en-GB")
        open_example(page, address)
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
