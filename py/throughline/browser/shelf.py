"""IndexedDB, through `static/js/shelf.js`; and how long the browser keeps things."""

from collections.abc import Iterable

import js
from pyodide.ffi import JsException, to_js

from throughline.browser.storage import refusal
from throughline.browser.texts import handed


class Database:
    """Strings by key, for which one has to wait."""

    def __init__(self, deployment: str) -> None:
        """Nothing is opened before the first question."""
        self._glue = js.throughline.shelf
        self._glue.open(deployment)

    async def get(self, key: str) -> str | None:
        """Read a value."""
        try:
            value = await self._glue.read(key)
        except JsException as error:
            raise refusal(error) from None
        return str(value) if value else None

    async def set(self, key: str, value: str) -> None:
        """Write a value."""
        try:
            await self._glue.write(key, handed(value))
        except JsException as error:
            raise refusal(error) from None

    async def remove(self, keys: Iterable[str]) -> None:
        """Remove some keys."""
        gone = list(keys)
        if not gone:
            return
        try:
            await self._glue.remove(to_js(gone))
        except JsException as error:
            raise refusal(error) from None

    async def keys(self) -> list[str]:
        """Name every key."""
        try:
            return [str(key) for key in await self._glue.keys()]
        except JsException as error:
            raise refusal(error) from None


class Pictures:
    """The last views, in a database of their own."""

    async def forget(self) -> None:
        """Forget them all; the glue swallows what the browser refuses."""
        await js.throughline.painting.wipe()


class Promises:
    """How long the browser keeps things."""

    async def persisted(self, *, ask: bool) -> bool | None:
        """Whether it promised to keep what is stored."""
        try:
            answer = await js.throughline.shelf.persisted(ask)
        except JsException:
            return None
        return answer if isinstance(answer, bool) else None
