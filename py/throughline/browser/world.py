"""All that keeping needs of this browser, put together; and what it hears of it by itself."""

import asyncio
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime
from typing import Any

import js
from pyodide.ffi import create_proxy

from throughline.browser import libraries
from throughline.browser.files import Files
from throughline.browser.locks import TabLocks
from throughline.browser.sharing import Sharing
from throughline.browser.shelf import Database, Pictures, Promises
from throughline.browser.storage import LocalStorage
from throughline.browser.timer import Timer
from throughline.core.formats.registry import of_name
from throughline.core.messages import keeping as k
from throughline.core.messages.base import Message
from throughline.core.storage.keeper import Keeper
from throughline.core.storage.port import World

Send = Callable[[Message], None]
Report = Callable[[BaseException], None]


def keeper(send: Send, report: Report) -> Keeper:
    """Make the page's keeper."""
    deployment = str(js.document.documentElement.dataset.deployment)

    spawn = spawner(report)

    def received(name: str, data: bytes) -> None:
        known = of_name(name)
        if known is None or not known.library:
            made.received(name, data)
        else:
            spawn(_received_late(made, name, data, known.library))

    world = World(
        local=LocalStorage(),
        vault=Database(deployment),
        locks=TabLocks(deployment, send),
        files=Files(received),
        room=Promises(),
        pictures=Pictures(),
        send=send,
        later=Timer(lambda: send(k.SaveDue())),
        spawn=spawn,
        now=lambda: datetime.now(UTC),
        sharing=Sharing(),
    )
    made = Keeper(world, deployment)
    _listen(made, send)
    return made


async def _received_late(made: Keeper, name: str, data: bytes, library: str) -> None:
    """A file of a format that needs a library; without it, nothing can be made of the file, and that is said."""
    try:
        await libraries.need(library)
    except libraries.LibraryMissingError:
        made.unreadable(name, "fault.library_missing")
    else:
        made.received(name, data)


def spawner(report: Report) -> Callable[[Coroutine[Any, Any, None]], None]:
    """Lets something run that waits for the browser, and hears how it ends."""
    running: set[asyncio.Task[None]] = set()

    def ended(task: asyncio.Task[None]) -> None:
        running.discard(task)
        error = None if task.cancelled() else task.exception()
        if error is not None:
            report(error)

    def spawn(work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.ensure_future(work)
        running.add(task)
        task.add_done_callback(ended)

    return spawn


def _listen(made: Keeper, send: Send) -> None:
    def stored(event: Any) -> None:
        made.stored(str(event.key) if event.key else None)

    def hidden(_: Any) -> None:
        if js.document.visibilityState == "hidden":
            send(k.TabHidden())

    js.addEventListener("storage", create_proxy(stored))
    js.addEventListener("pagehide", create_proxy(lambda _: send(k.TabHidden())))
    js.document.addEventListener("visibilitychange", create_proxy(hidden))
