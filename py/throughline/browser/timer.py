"""A timer of the browser's."""

from collections.abc import Callable
from typing import Any

import js
from pyodide.ffi import create_proxy


class Timer:
    """One timer: setting it again puts it off."""

    def __init__(self, due: Callable[[], None]) -> None:
        """Nothing is due yet."""
        self._due = create_proxy(due)
        self._set: Any = None

    def __call__(self, after: int) -> None:
        """Be due after so many milliseconds."""
        if self._set is not None:
            js.clearTimeout(self._set)
        self._set = js.setTimeout(self._due, after)
