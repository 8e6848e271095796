"""The app's icons, drawn from the mark by Chromium: `static/icons/*.png`, for home screens and docks."""

from __future__ import annotations

from dataclasses import dataclass

from playwright.sync_api import sync_playwright

from tools import chromium
from tools.places import STATIC

FOLDER = STATIC / "icons"
MARK = FOLDER / "mark.svg"
PAPER = "#fffefb"


@dataclass(frozen=True)
class Icon:
    """A square picture: `share` of its width is the mark; `full`: paper up to the edges, because a system cuts its shape."""

    name: str
    size: int
    share: float
    full: bool = False


# A maskable icon keeps what matters in the middle 80 %, as a circle; the mark's corners reach farther than its sides.
ICONS = (
    Icon("app-192", 192, 0.88),
    Icon("app-512", 512, 0.88),
    Icon("app-maskable-512", 512, 0.56, full=True),
    Icon("app-touch-180", 180, 0.72, full=True),
)


def main() -> None:
    """Draw them all."""
    mark = MARK.read_text(encoding="utf-8")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium.path(), args=chromium.flags())
        for icon in ICONS:
            page = browser.new_page(viewport={"width": icon.size, "height": icon.size})
            page.set_content(_drawn(icon, mark))
            page.screenshot(path=FOLDER / f"{icon.name}.png", omit_background=True)
            page.close()
        browser.close()


def _drawn(icon: Icon, mark: str) -> str:
    paper = f"background: {PAPER}" if icon.full else ""
    return f"""<style>
        body {{ margin: 0; display: grid; place-items: center; block-size: 100vh; {paper} }}
        svg {{ inline-size: {icon.size * icon.share}px; overflow: visible }}
    </style>{mark}"""


if __name__ == "__main__":
    main()
