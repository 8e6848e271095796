"""Files in and out, through `static/js/files.js`."""

from collections.abc import Callable
from typing import Any, Literal

import js
from pyodide.ffi import JsException, create_proxy

from throughline.browser.texts import handed
from throughline.core.storage.port import StorageError

MOST_BYTES = 5_000_000
"""Of a table that is chosen."""


class Files:
    """The browser's own dialogs, or its downloads."""

    def __init__(self, received: Callable[[str, bytes], None] | None) -> None:
        """Whatever is picked or dropped from now on is `received`; None: nothing is taken here."""
        self._glue = js.throughline.files
        if received is None:
            return

        def read(name: str, data: Any) -> None:
            received(str(name), data.to_bytes())

        self._glue.listen(create_proxy(read))

    def pick(self) -> None:
        """Let the person pick a file."""
        self._glue.pick()

    async def choose(self, accept: str) -> tuple[str, bytes] | None:
        """Let the person choose a file of a kind; no more of it is read than can be taken."""
        chosen = await self._glue.choose(accept, MOST_BYTES + 1)
        return (str(chosen[0]), chosen[1].to_bytes()) if chosen else None

    async def save(self, name: str, text: str, *, asking: bool) -> Literal["chosen", "downloads"] | None:
        """Hand over a file."""
        try:
            how = await self._glue.save(name, text, asking)
        except JsException as error:
            raise StorageError("failed", str(error)) from None
        return ("chosen" if how == "chosen" else "downloads") if how else None

    async def fetch(self, path: str) -> str | None:
        """Fetch a file of the site."""
        text = await self._glue.fetched(path)
        return str(text) if text else None

    def hold(self, name: str, text: str) -> None:
        """Hand the shell what it offers for download should Python die."""
        js.throughline.texts.hold(name, handed(text))
