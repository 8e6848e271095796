"""How long editing takes, at the size of a sketch and at that of a wall; what saving and a long day of it cost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.bench import autosave, grid, machine, notes, soak
from tools.serve import Site, serving

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Playwright

    from tools.bench.figure import Figure


def figures(playwright: Playwright, minutes: float) -> Iterator[Figure]:
    """The editing figures of quality.md 5; `minutes` of editing at the end, to see what stays behind."""
    yield machine.figure(playwright, "before")
    with serving(Site()) as address:
        yield from notes.figures(playwright, address)
        yield from grid.figures(playwright, address)
        yield from autosave.figures(playwright, address)
        yield from soak.figures(playwright, address, minutes)
    yield machine.figure(playwright, "after")
