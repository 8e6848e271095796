"""On a first visit what is needed first comes first, and nothing comes twice."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

# What the page itself asked for, by when, and what came of it by the line (the rest was in the browser's cache).
FETCHED = """performance.getEntriesByType('resource').map(
    ({ name, startTime, responseEnd, transferSize }) => [name, startTime, responseEnd, transferSize])"""


def fetched(page: Page, name: str) -> tuple[float, float, int]:
    """When a file was asked for, when it was there, and its bytes on the line."""
    [found] = [entry[1:] for entry in page.evaluate(FETCHED) if re.search(name, entry[0])]
    return tuple(found)


def test_pydantic_and_the_program_leave_the_line_to_the_interpreter(page: Page, open_app: Callable[..., Page]) -> None:
    open_app(page)
    _, interpreter_there, _ = fetched(page, r"pyodide\.asm\.wasm$")
    for name in (r"pydantic_core\.wasm$", r"/app-\w+\.txt$"):
        asked, _, sent = fetched(page, name)
        assert asked > interpreter_there
        assert sent == 0, "a worker had fetched it, while Python kept this page busy"
