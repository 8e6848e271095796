"""The page around a frame, through `static/frame.js`: performs what is wanted of it, and of files."""

from collections.abc import Callable
from functools import singledispatchmethod

import js

from throughline.browser import exports, libraries, locale
from throughline.browser.effects import perform
from throughline.browser.files import Files
from throughline.browser.sharing import Sharing
from throughline.browser.timer import Timer
from throughline.browser.world import spawner
from throughline.core import effects as e
from throughline.core.embed import effects as t
from throughline.core.examples import path
from throughline.core.formats import native
from throughline.core.messages import embed as m
from throughline.core.messages import keeping as k
from throughline.core.messages.base import Message
from throughline.core.messages.share import Unlocked
from throughline.core.share_effects import Unlock
from throughline.core.storage.port import StorageError

Send = Callable[[Message], None]
Report = Callable[[BaseException], None]


class Keeper:
    """Keeps nothing itself: files go to the person, the document to the page around us."""

    def __init__(self, send: Send, report: Report) -> None:
        """Nothing is wanted yet."""
        self._send = send
        self._files = Files(None)
        self._later = Timer(lambda: send(k.SaveDue()))
        self._spawn = spawner(report)

    def begin(self) -> None:
        """Nothing is kept here; what there is comes from the page around us."""

    @singledispatchmethod
    def perform(self, effect: e.Keeping) -> None:
        """Do what is wanted. `core/update/embed.py` lets nothing else through."""
        raise TypeError(type(effect).__name__)

    @perform.register
    def _save_later(self, effect: e.SaveLater) -> None:
        self._later(effect.after)

    @perform.register
    def _hold(self, effect: e.HoldForShell) -> None:
        self._files.hold(effect.name, effect.text)

    @perform.register
    def _save_file(self, effect: e.SaveFile) -> None:
        self._spawn(self._saved(effect))

    async def _saved(self, effect: e.SaveFile) -> None:
        try:
            how = await self._files.save(effect.name, effect.text, asking=effect.asking)
        except StorageError:
            self._send(k.FileNotSaved())
            return
        if how is not None:
            self._send(k.FileSaved(ids=effect.ids, how=how))

    @perform.register
    def _unlock(self, effect: Unlock) -> None:
        self._spawn(self._unlocked(effect))

    async def _unlocked(self, effect: Unlock) -> None:
        self._send(Unlocked(data=await Sharing().unlock(effect.data, effect.passphrase)))

    @perform.register
    def _pick_orders(self, effect: e.PickOrders) -> None:
        self._spawn(self._picked(effect))

    async def _picked(self, effect: e.PickOrders) -> None:
        from throughline.core.messages.money import OrdersRead

        chosen = await self._files.choose(".csv,.tsv,.txt,text/csv,text/plain")
        if chosen is not None:
            self._send(OrdersRead(value=effect.value, name=chosen[0], data=chosen[1]))


def listen(send: Send, report: Report) -> None:
    """Begin: what only a frame wants can be performed from now on."""
    tell = Timer(lambda: send(m.TellDue()))
    awaited: list[int] = []
    overdue = Timer(lambda: send(m.AnswerDue(rev=awaited[-1])))
    spawn = spawner(report)

    @perform.register
    def _tell_later(effect: t.TellLater) -> None:
        tell(effect.after)

    @perform.register
    def _await(effect: t.AwaitHost) -> None:
        awaited[:] = [effect.rev]
        overdue(effect.after)

    @perform.register
    def _locale(effect: t.ReadLocale) -> None:
        send(m.LocaleRead(locale=locale.read(effect.language)))

    @perform.register
    def _export(effect: t.ExportToHost) -> None:
        spawn(_exported(effect, send, report))

    @perform.register
    def _example(effect: t.FetchExample) -> None:
        spawn(_fetched(effect.slug, send))


async def _exported(effect: t.ExportToHost, send: Send, report: Report) -> None:
    wanted = effect.export
    answer = m.FileMade(id=effect.id, format=effect.format, rev=effect.rev, name=wanted.name, mime=wanted.format.media)
    try:
        content = await exports.made(wanted)
    except libraries.LibraryMissingError:
        send(answer.but(why="library"))
    except Exception as error:  # noqa: BLE001 - no file is no reason to take the frame down
        report(error)
        send(answer.but(why="failed"))
    else:
        send(answer.but(data=content if isinstance(content, str | bytes) else content.to_bytes()))


async def _fetched(slug: str, send: Send) -> None:
    text = await js.throughline.files.fetched(f"../{path(slug).removeprefix('./')}")
    send(m.ExampleCame(project=native.read(str(text)).project if text else None))


@perform.register
def _tell(effect: t.TellHost) -> None:
    js.throughlineFrame.tell(effect.text)


@perform.register
def _dress(effect: t.Dress) -> None:
    style = js.document.documentElement.style
    for name, value in effect.properties:
        style.setProperty(name, value)
