"""How long editing takes at the size of a full wall: from the key or the click to the next paint."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Playwright

    from tools.bench.figure import Figure


def figures(playwright: Playwright) -> Iterator[Figure]:
    """The editing figures of quality.md 5."""
    yield from ()
