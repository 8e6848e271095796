"""Makes files of a project, and hands them over."""

import asyncio
from collections.abc import Callable
from typing import Any

import js
from pyodide.ffi import JsException, to_js

from throughline.browser import libraries
from throughline.browser.effects import perform
from throughline.core import effects

Send = Callable[[str, dict[str, Any]], None]
_DRAWN = {"png": "picture", "pptx": "slides"}
"""What a module of JavaScript makes of what Python describes."""


def listen(send: Send, report: Callable[[BaseException], None]) -> None:
    """Begin. Messages go by their names: they are imported when the first file is wanted."""
    running: set[asyncio.Task[None]] = set()

    @perform.register
    def _export(effect: effects.Export) -> None:
        task = asyncio.ensure_future(_done(effect))
        running.add(task)
        task.add_done_callback(running.discard)

    async def _done(effect: effects.Export) -> None:
        try:
            content = await made(effect)
            data = to_js(content) if isinstance(content, bytes) else content
            js.throughline.late.hand(effect.name, effect.format.media, data)
        except libraries.LibraryMissingError:
            send("ExportFailed", {"why": "library"})
        except Exception as error:  # noqa: BLE001 - no file is no reason to take the page down
            report(error)
            send("ExportFailed", {"why": "failed"})
        else:
            send("ExportMade", {"file": effect.name})


async def made(effect: effects.Export) -> Any:
    """The file's content: text, bytes, or the bytes (of JavaScript) that a module of ours drew.

    Raises LibraryMissingError.
    """
    await asyncio.sleep(0)
    await libraries.need(effect.format.library)
    content = effect.format.writer()(effect.project, effect.asked)
    by = _DRAWN.get(effect.format.id)
    if by is None:
        return content
    try:
        return await js.throughline.late.made(by, content)
    except JsException as error:
        if "import" in str(error).lower():
            raise libraries.LibraryMissingError(by) from error
        raise
