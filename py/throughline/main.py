"""The page's beginning: introduces the loop, the views and the browser to each other."""

import secrets
import sys
import traceback
from collections.abc import Callable, Collection, Mapping
from datetime import UTC, datetime
from importlib import import_module
from typing import Any, Protocol

import js
from pydantic import ValidationError
from pyodide.ffi import create_proxy

from throughline.browser import checks, dom, effects, exports, locale, paper, release, rest, sharing, world
from throughline.browser.frames import AfterFrame
from throughline.browser.painting import Painting
from throughline.browser.screen import Screen
from throughline.browser.timer import Timer
from throughline.core.effects import Effect, Keeping
from throughline.core.memo import Memo
from throughline.core.messages import Message, read
from throughline.core.messages.base import UnknownMessageError
from throughline.core.messages.session import Failed
from throughline.core.model import Model
from throughline.core.update import update
from throughline.core.value import readied
from throughline.runtime.loop import Loop
from throughline.runtime.rest import RestMissingError
from throughline.view import acts, page
from throughline.view.shortcuts import PRINT, SHORTCUTS


class Keeps(Protocol):
    """Who keeps documents: this browser, or the page around a frame."""

    def perform(self, effect: Keeping, /) -> None:
        """Do what is wanted of storage, locks and files."""

    def begin(self) -> None:
        """Find out what is kept."""


class App:
    """The running page."""

    def __init__(self, model: Model, keeper: Callable[["App"], Keeps]) -> None:
        """Everything is introduced; nothing has happened yet."""
        self.screen = Screen()
        self.memo: Memo[str] = Memo()
        self.loop: Loop[Model, Message, Effect] = Loop(model, update, self._perform, self._render, self._failed)
        self.keeper = keeper(self)
        self.rendered: Callable[[], None] = lambda: None
        """Told after each picture."""
        self.risen: Callable[[], None] = lambda: None
        """Told once, when the page is ours."""
        self.awake = False
        self.scheme = self.of = ""
        self.shown: Model | None = None
        self.late: frozenset[str] = frozenset()
        """Regions that do not show this model yet."""
        self._soon = AfterFrame(self._catch_up)

    def send(self, name: str, fields: Mapping[str, Any]) -> None:
        """A message from the page, by name; what does not fit is dropped with a line in the console."""
        try:
            message = read(name, fields, datetime.now(UTC), secrets.token_hex(16))
        except (UnknownMessageError, ValidationError) as reason:
            js.console.warn(f"message {name} refused: {reason}")
        except RestMissingError as reason:
            self._tell(reason)
        else:
            self.loop.dispatch(message)

    def say(self, message: Message) -> None:
        """A message of the edge itself."""
        self.loop.dispatch(message.stamped(datetime.now(UTC), secrets.token_hex(16)))

    def _perform(self, effect: Effect) -> None:
        if isinstance(effect, Keeping):
            self.keeper.perform(effect)
            return
        if self.late and effects.lacks(effect):
            self._catch_up()
        effects.perform(effect)

    def _render(self, model: Model) -> None:
        if not self.awake and not _whole(model):
            return  # what the shell painted stands until ours is whole
        if model.scheme != self.scheme:
            js.document.documentElement.dataset.scheme = self.scheme = model.scheme
        of = model.project.id if model.project else ""
        if of != self.of:
            self.of = of
            self.memo.clear()
        wanted = page.regions(model, self.memo)
        self.late = self._patient(model) if self.awake else frozenset()
        self._draw(wanted, wanted.keys() - self.late)
        self.shown = model
        if self.late:
            self._soon()
        self.rendered()
        if not self.awake:
            self.awake = True
            js.document.getElementById("app").setAttribute("aria-busy", "false")
            js.throughlineShell.ready()
            release.listen(self.say)
            self.risen()
            get_ready()

    def _patient(self, model: Model) -> frozenset[str]:
        """What is done in a region itself is seen there at once: its fields may hold what the model has not taken."""
        late = page.patient(self.shown, model, self.late)
        return frozenset(id_ for id_ in late if not self.screen.is_used(id_))

    def _draw(self, wanted: page.Regions, now: Collection[str]) -> None:
        regions, errors = page.rendered({name: make for name, make in wanted.items() if name in now})
        self.screen.show(regions, wanted.keys())
        for error in errors:
            report(error)

    def _catch_up(self) -> None:
        """What may stand a frame later stands now."""
        late, self.late = self.late, frozenset()
        if late:
            self._draw(page.regions(self.loop.model, self.memo), late)

    def _failed(self, message: Message, reason: Exception) -> None:
        if isinstance(message, Failed):
            report(reason)
        else:
            self._tell(reason)

    def _tell(self, reason: Exception) -> None:
        report(reason)
        self.say(Failed(error=type(reason).__name__))


def _whole(model: Model) -> bool:
    """Whether something of ours can be seen: the projects, or in a frame the document that it waited for (or why not)."""
    if model.embed is not None:
        return model.project is not None or model.share.stands
    return model.shelf.loaded and model.shelf.opening is None


def report(error: BaseException) -> None:
    """An error in full, for whoever looks into the console."""
    js.console.error("".join(traceback.format_exception(error)))


def get_ready() -> None:
    """Do what the start left for later, a little in each turn, so that nobody waits for it."""
    kinds = readied()

    def one_more() -> None:
        if next(kinds, None):
            later(0)

    later = Timer(one_more)
    later(0)


def listening(app: App) -> None:
    """The page's own events reach the app."""
    framed = app.loop.model.embed is not None
    dom.Ears(app.send, SHORTCUTS | (PRINT if framed else {}), acts.table(), app.screen).listen()
    paper.listen(app.say)
    checks.listen(app.send)
    exports.listen(app.send, report)


def start() -> None:
    """Take the page over from the shell."""
    rest.find()
    if js.document.documentElement.hasAttribute("data-embed"):
        import_module("throughline.embedded").start()
        return
    app = App(Model(locale=locale.read(), share=sharing.read()), lambda app: world.keeper(app.say, report))
    app.rendered = Painting(app.screen, lambda: app.loop.model).later
    app.risen = lambda: world.spawner(report)(rest.come())
    listening(app)
    arrived = create_proxy(lambda *_: app.send("AddressChanged", {"query": js.location.search}))
    js.addEventListener("popstate", arrived)
    arrived()
    sharing.listen(lambda text: app.send("LinkArrived", {"fragment": text}))
    app.keeper.begin()
    sys.modules[__name__].app = app  # type: ignore[attr-defined]  # for the console, and for measuring
