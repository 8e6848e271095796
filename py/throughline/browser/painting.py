"""Keeps what stands on the screen, for the first paint of the next visit."""

from collections.abc import Callable

import js
from pyodide.ffi import create_proxy, to_js

from throughline.browser.screen import Screen
from throughline.browser.texts import handed
from throughline.browser.timer import Timer
from throughline.core.model import Model
from throughline.core.painted import PARTS, painted

QUIET = 2_000
"""Milliseconds without a new picture, so that nobody who types waits for it."""


class Painting:
    """The picture of one page."""

    def __init__(self, screen: Screen, model: Callable[[], Model]) -> None:
        """Nothing is kept yet."""
        self._screen, self._model = screen, model
        self._later = Timer(self.keep)
        js.document.addEventListener("visibilitychange", create_proxy(self._hidden))

    def later(self) -> None:
        """Keep it when nothing new has come for a while."""
        self._later(QUIET)

    def keep(self) -> None:
        """Keep it now, if it is one to come back to."""
        picture = painted(self._model())
        if picture is None:
            return
        regions = [[id_, handed(text)] for id_, text in self._screen.shown.items() if id_ not in PARTS]
        js.throughline.painting.keep(picture.name, picture.query, to_js(regions))
        if picture.name == "start":
            js.throughline.painting.forget(to_js(list(picture.known)))

    def _hidden(self, _: object) -> None:
        if js.document.visibilityState == "hidden":
            self.keep()
