"""localStorage, with its many ways of refusing put into one."""

from collections.abc import Iterable
from typing import Any

import js
from pyodide.ffi import JsException

from throughline.browser.texts import handed
from throughline.core.storage.port import StorageError, Why

QUOTA = ("QuotaExceededError", "NS_ERROR_DOM_QUOTA_REACHED", "QUOTA_EXCEEDED_ERR")
DENIED = ("SecurityError", "NotAllowedError", "InvalidStateError")


def refusal(error: JsException) -> StorageError:
    """What a refusal of the browser means."""
    name = str(getattr(error, "name", ""))
    why: Why = "quota" if name in QUOTA else "denied" if name in DENIED else "failed"
    return StorageError(why, str(error))


LONG = 10_000
"""Letters of a value that is worth remembering."""
KNOWN = 4
"""Long values that are remembered: the slots of the open project, and of one more."""


class LocalStorage:
    """Strings by key, at once.

    A long value that was read or written here is asked for again only if the browser holds another one by now:
    comparing two megabytes takes the browser a moment, carrying them over to Python thirty.
    """

    def __init__(self) -> None:
        """Nothing was read yet."""
        self._known: dict[str, str] = {}

    @property
    def _storage(self) -> Any:
        """Asking for it may already be forbidden."""
        try:
            storage = js.localStorage
        except (JsException, AttributeError) as error:
            raise StorageError("denied", str(error)) from None
        if not storage:
            raise StorageError("denied", "no localStorage")
        return storage

    def get(self, key: str) -> str | None:
        """Read a value; JavaScript's null is not None."""
        glue, storage = js.throughline.texts, self._storage
        try:
            if key in self._known and glue.still(storage, key):
                return self._known[key]
            value = storage.getItem(key)
            self._learn(key, str(value) if value else "")
            if key in self._known:
                glue.learn(storage, key, True)  # noqa: FBT003 - JavaScript has no names for arguments
        except JsException as error:
            raise refusal(error) from None
        return str(value) if value else None

    def _learn(self, key: str, value: str) -> None:
        self._known.pop(key, None)
        if len(value) >= LONG:
            self._known[key] = value
        if len(self._known) > KNOWN:
            gone = next(iter(self._known))
            del self._known[gone]
            js.throughline.texts.learn(None, gone, False)  # noqa: FBT003

    def set(self, key: str, value: str) -> None:
        """Write a value."""
        self._known.pop(key, None)
        try:
            js.throughline.texts.store(self._storage, key, handed(value))
            self._learn(key, value)
        except JsException as error:
            raise refusal(error) from None

    def remove(self, key: str) -> None:
        """Remove a key."""
        try:
            self._storage.removeItem(key)
        except JsException as error:
            raise refusal(error) from None

    def names(self) -> Iterable[str]:
        """Name every key."""
        try:
            return [str(key) for key in js.Object.keys(self._storage)]
        except JsException as error:
            raise refusal(error) from None
