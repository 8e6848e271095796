"""Releases of the page: keeps this one for visits without a network, and hears of the next."""

from collections.abc import Callable

import js
from pyodide.ffi import create_proxy

from throughline.browser.effects import perform
from throughline.core import effects
from throughline.core.messages.base import Message
from throughline.core.messages.session import ReleaseCame


def listen(say: Callable[[Message], None]) -> None:
    """Begin, once the page is up: the worker's own fetching must not be in the way of the first edit."""
    js.throughline.release.listen(create_proxy(lambda: say(ReleaseCame())))


@perform.register
def _take(_: effects.TakeRelease) -> None:
    js.throughline.release.take()
