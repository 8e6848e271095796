"""What may wait until the next frame is on its way to the screen."""

from collections.abc import Callable
from typing import Any

import js
from pyodide.ffi import create_proxy


class AfterFrame:
    """Does something in the turn after the next frame; asked for twice before that, it is done once."""

    def __init__(self, do: Callable[[], None]) -> None:
        """Nothing is asked for yet."""
        self._do = do
        self._rings: Any = create_proxy(self._rung)
        self._framed = create_proxy(lambda _: js.setTimeout(self._rings, 0))
        self._asked = False

    def __call__(self) -> None:
        """Do it after the next frame; at once where there are no frames, because nobody looks."""
        if self._asked:
            return
        self._asked = True
        if js.document.hidden:
            js.setTimeout(self._rings, 0)
        else:
            js.requestAnimationFrame(self._framed)

    def _rung(self) -> None:
        self._asked = False
        self._do()
