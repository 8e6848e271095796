"""Editing the canvas, by its size: what is typed, added, moved, taken back, deleted and chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.bench.figure import Figure
from tools.bench.pages import CANVAS, opened, started, timed
from tools.bench.walls import wall

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Page, Playwright

# Notes, touchpoints, and what a key and an edit may take there.
SIZES: tuple[tuple[int, int, float | None, float | None], ...] = (
    (41, 38, 16, 50),
    (300, 300, 16, 50),
    (2_000, 300, 50, 50),
)
# Segments first, whose letters stand on other notes: each press deletes something, on a small canvas too.
SEGMENT_IF_ANY = f"{CANVAS} .note-face, #canvas:not(:has({CANVAS} .note-face)) .note-face"


def figures(playwright: Playwright, address: str) -> Iterator[Figure]:
    """Opening, and each kind of edit."""
    with started(playwright, address) as page:
        yield Figure("open 500 notes + 300 touchpoints", opened(page, wall(500, 300)), "ms", 500)
    for notes, touchpoints, key, edit in SIZES:
        with started(playwright, address) as page:
            opened(page, wall(notes, touchpoints))
            yield from _edits(page, f"{notes:,} + {touchpoints}", key, edit)


def _edits(page: Page, size: str, key: float | None, edit: float | None) -> Iterator[Figure]:
    page.locator(CANVAS).get_by_role("button", name="Add a note").click()
    yield from timed(f"{size}: keystroke", page, ("a",), key)
    yield from timed(f"{size}: add a note", page, ("b", "Enter"), edit)
    page.keyboard.press("Escape")
    _focus(page, CANVAS)
    yield from timed(f"{size}: move a note", page, ("Alt+ArrowDown", "Alt+ArrowUp"), edit)
    yield from timed(f"{size}: undo", page, ("Control+y", "Control+z"), edit)
    _focus(page, "#block-VP")
    yield from timed(f"{size}: choose a note, none was chosen", page, ("Escape", "Space"))
    page.keyboard.press("Escape")
    yield from timed(f"{size}: delete a note", page, ("Delete",), edit, at=(SEGMENT_IF_ANY, 0))


def _focus(page: Page, block: str) -> None:
    page.locator(f"{block} .note-face").first.focus()
