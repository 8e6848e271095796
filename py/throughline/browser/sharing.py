"""Sharing, through `static/js/sharing.js`: locks by WebCrypto, the clipboard, the system's dialog for sending."""

from collections.abc import Awaitable, Callable
from typing import Any

import js
from pyodide.ffi import create_proxy, to_js

from throughline.core.effects import Export
from throughline.core.share import link
from throughline.core.state.share import ShareState

LONGEST = 1_900_000
"""Of what stands behind # (a message takes no more); a longer one is no link of ours any more."""


def read() -> ShareState:
    """What this browser can do."""
    glue = js.throughline.sharing
    return ShareState(str(glue.address()), can_lock=bool(glue.canLock()), can_send=bool(glue.canSend()))


def here() -> str:
    """What stands behind # now, if it is one of ours."""
    text = str(js.location.hash)[:LONGEST]
    return text if link.is_ours(text) else ""


def listen(arrived: Callable[[str], None]) -> None:
    """Say what stands behind # now, and whenever that changes, if it is one of ours."""

    def heard(*_: Any) -> None:
        text = here()
        if text:
            arrived(text)

    js.addEventListener("hashchange", create_proxy(heard))
    heard()


class Sharing:
    """All begin at once, while the browser still knows that somebody clicked."""

    def lock(self, data: bytes, passphrase: str) -> Awaitable[bytes | None]:
        """Lock bytes."""
        return _bytes(js.throughline.sharing.lock(to_js(data), passphrase))

    def unlock(self, data: bytes, passphrase: str) -> Awaitable[bytes | None]:
        """Unlock them."""
        return _bytes(js.throughline.sharing.unlock(to_js(data), passphrase))

    def copy(self, text: str) -> Awaitable[bool | None]:
        """Fill the clipboard."""
        return _said(js.throughline.sharing.copy(text))

    def send(self, file: Export, title: str) -> Awaitable[bool | None]:
        """Make a file and hand it over."""
        text = file.format.writer()(file.project, file.asked)
        media = file.format.media.partition(";")[0]
        return _said(js.throughline.sharing.send(file.name, title, media, text))


async def _bytes(work: Any) -> bytes | None:
    made = await work
    return made.to_bytes() if made else None


async def _said(work: Any) -> bool | None:
    done = await work
    return done if isinstance(done, bool) else None
