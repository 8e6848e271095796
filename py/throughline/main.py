"""The page's beginning: introduces the loop, the views and the browser to each other."""

import secrets
import sys
import traceback
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import js
from pydantic import ValidationError
from pyodide.ffi import create_proxy

from throughline.browser import checks, dom, effects, exports, locale, paper, world
from throughline.browser.painting import Painting
from throughline.browser.screen import Screen
from throughline.core.effects import Effect, Keeping
from throughline.core.memo import Memo
from throughline.core.messages import Message, read
from throughline.core.messages.base import UnknownMessageError
from throughline.core.messages.session import Failed
from throughline.core.model import Model
from throughline.core.update import update
from throughline.runtime.loop import Loop
from throughline.view import acts, page
from throughline.view.shortcuts import SHORTCUTS


class App:
    """The running page."""

    def __init__(self) -> None:
        """Everything is introduced; nothing has happened yet."""
        self.screen = Screen()
        self.memo: Memo[str] = Memo()
        model = Model(locale=locale.read())
        self.loop: Loop[Model, Message, Effect] = Loop(model, update, self._perform, self._render, self._failed)
        self.keeper = world.keeper(self.say, report)
        self.painting = Painting(self.screen, lambda: self.loop.model)
        self.awake = False

    def send(self, name: str, fields: Mapping[str, Any]) -> None:
        """A message from the page, by name; what does not fit is dropped with a line in the console."""
        try:
            message = read(name, fields, datetime.now(UTC), secrets.token_hex(16))
        except (UnknownMessageError, ValidationError) as reason:
            js.console.warn(f"message {name} refused: {reason}")
            return
        self.loop.dispatch(message)

    def say(self, message: Message) -> None:
        """A message of the edge itself."""
        self.loop.dispatch(message.stamped(datetime.now(UTC), secrets.token_hex(16)))

    def _perform(self, effect: Effect) -> None:
        if isinstance(effect, Keeping):
            self.keeper.perform(effect)
        else:
            effects.perform(effect)

    def _render(self, model: Model) -> None:
        if not self.awake and not (model.shelf.loaded and model.shelf.opening is None):
            return  # what the shell painted stands until ours is whole
        js.document.documentElement.dataset.scheme = model.scheme
        regions, errors = page.rendered(page.regions(model, self.memo))
        self.screen.show(regions)
        for error in errors:
            report(error)
        self.painting.later()
        if not self.awake:
            self.awake = True
            js.document.getElementById("app").setAttribute("aria-busy", "false")
            js.throughlineShell.ready()

    def _failed(self, message: Message, reason: Exception) -> None:
        report(reason)
        if not isinstance(message, Failed):
            self.say(Failed(error=type(reason).__name__))


def report(error: BaseException) -> None:
    """An error in full, for whoever looks into the console."""
    js.console.error("".join(traceback.format_exception(error)))


def start() -> None:
    """Take the page over from the shell."""
    app = App()
    dom.Ears(app.send, SHORTCUTS, acts.table()).listen()
    paper.listen(app.say)
    checks.listen(app.send)
    exports.listen(app.send, report)
    arrived = create_proxy(lambda *_: app.send("AddressChanged", {"query": js.location.search}))
    js.addEventListener("popstate", arrived)
    arrived()
    app.keeper.begin()
    sys.modules[__name__].app = app  # type: ignore[attr-defined]  # for the console, and for measuring
