"""Somebody without a mouse: goes by Tab, presses keys, and at every step the page is checked in light and in dark."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from playwright.sync_api import expect

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Locator, Page

FARTHEST = 400
"""More tab stops than any screen of the examples has."""
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")


@dataclass(frozen=True)
class Hands:
    """The keyboard of one page; `axe` gives the violations of a page."""

    page: Page
    axe: Callable[..., list[str]]

    def go(self, thing: Locator, key: str = "Tab") -> None:
        """Press Tab (or `key`) until the focus is on it, as one does who cannot point."""
        expect(thing).to_be_visible()
        for _ in range(FARTHEST):
            if thing.evaluate("(element) => element === document.activeElement"):
                return
            self.page.keyboard.press(key)
        expect(thing).to_be_focused()

    def press(self, thing: Locator, key: str = "Enter") -> None:
        """Go there, and press."""
        self.go(thing)
        self.page.keyboard.press(key)

    def keys(self, *keys: str) -> None:
        """Press keys where the focus is."""
        for key in keys:
            self.page.keyboard.press(key)

    def write(self, text: str) -> None:
        """Type where the focus is; a new line is Enter."""
        self.page.keyboard.type(text)

    def step(self) -> None:
        """Nothing that a step left on the screen shuts anybody out, in light and in dark."""
        for scheme in SCHEMES:
            self.page.emulate_media(color_scheme=scheme)
            assert self.axe(self.page) == [], scheme
