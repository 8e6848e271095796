"""Editing the journey: 300 touchpoints in ten stages and twelve lanes; and going from view to view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.bench.pages import opened, started, timed
from tools.bench.walls import grid_wall

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Page, Playwright

    from tools.bench.figure import Figure

SIZE = "300 × 12"
# The lane and the stage of a cell in the middle of the grid.
LANE, STAGE = f"l{3:011}", f"s{4:011}"


def figures(playwright: Playwright, address: str) -> Iterator[Figure]:
    """Views, cells, touchpoints."""
    with started(playwright, address) as page:
        opened(page, grid_wall(300))
        page.locator("#canvas .note-face").first.focus()
        yield from timed(f"{SIZE}: from the canvas to the journey", page, ("1", "2"))
        yield from timed(f"{SIZE}: from the journey to the canvas", page, ("2", "1"))
        page.keyboard.press("2")
        yield from _edits(page)


def _edits(page: Page) -> Iterator[Figure]:
    cell = page.locator(f"#cell-{LANE}-{STAGE}")
    cell.focus()
    yield from timed(f"{SIZE}: from cell to cell", page, ("ArrowRight", "ArrowLeft"), 50)
    page.keyboard.press("Enter")
    page.locator(f"#cell-{LANE}-{STAGE} textarea").first.focus()
    yield from timed(f"{SIZE}: keystroke in a cell", page, ("a",), 16)
    page.keyboard.press("Escape")
    page.locator(".touch-face").nth(40).focus()
    yield from timed(f"{SIZE}: move a touchpoint", page, ("Alt+ArrowDown", "Alt+ArrowUp"), 50)
    yield from timed(f"{SIZE}: undo that", page, ("Control+y", "Control+z"), 50)
    yield from timed(f"{SIZE}: delete a touchpoint", page, ("Delete",), 50, at=(".touch-face", 40))
