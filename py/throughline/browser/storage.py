"""localStorage, with its many ways of refusing put into one."""

from collections.abc import Iterable
from typing import Any

import js
from pyodide.ffi import JsException

from throughline.core.storage.port import StorageError, Why

QUOTA = ("QuotaExceededError", "NS_ERROR_DOM_QUOTA_REACHED", "QUOTA_EXCEEDED_ERR")
DENIED = ("SecurityError", "NotAllowedError", "InvalidStateError")


def refusal(error: JsException) -> StorageError:
    """What a refusal of the browser means."""
    name = str(getattr(error, "name", ""))
    why: Why = "quota" if name in QUOTA else "denied" if name in DENIED else "failed"
    return StorageError(why, str(error))


class LocalStorage:
    """Strings by key, at once."""

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
        try:
            value = self._storage.getItem(key)
        except JsException as error:
            raise refusal(error) from None
        return str(value) if value else None

    def set(self, key: str, value: str) -> None:
        """Write a value."""
        try:
            self._storage.setItem(key, value)
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
