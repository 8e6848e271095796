"""A timer of the browser's."""

from collections.abc import Callable
from time import monotonic
from typing import Any

import js
from pyodide.ffi import create_proxy

EARLY = 0.001
"""Seconds by which the browser's clock and Python's may differ."""


class Timer:
    """One timer: setting it again puts it off.

    While it is put off at every key, the browser's own timer is left running: it looks whether it is time,
    and waits for the rest if it is not. Stopping and starting one costs more than most of what a key does.
    """

    def __init__(self, due: Callable[[], None]) -> None:
        """Nothing is due yet."""
        self._do = due
        self._rings = create_proxy(self._rung)
        self._set: Any = None
        self._due = self._looks = 0.0

    def __call__(self, after: int) -> None:
        """Be due after so many milliseconds."""
        self._due = monotonic() + after / 1000
        if self._set is not None:
            if self._looks <= self._due:
                return
            js.clearTimeout(self._set)
        self._look()

    def _look(self) -> None:
        left = max(0.0, self._due - monotonic())
        self._looks = self._due
        self._set = js.setTimeout(self._rings, left * 1000)

    def _rung(self) -> None:
        self._set = None
        if monotonic() < self._due - EARLY:
            self._look()
        else:
            self._do()
