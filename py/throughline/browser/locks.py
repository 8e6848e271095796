"""Which tab edits a project, through `static/js/lock.js`."""

from collections.abc import Callable

import js
from pyodide.ffi import create_proxy

from throughline.core.messages import keeping as k
from throughline.core.messages.base import Message


class TabLocks:
    """One lock a project, named for this deployment."""

    def __init__(self, deployment: str, send: Callable[[Message], None]) -> None:
        """Listen to the other tabs."""
        self._prefix = f"throughline:{deployment}:p:"
        self._glue = js.throughline.lock

        def told(kind: type[k.LockWanted | k.LockGranted | k.LockLost]) -> object:
            return create_proxy(lambda name: send(kind(id=str(name).removeprefix(self._prefix))))

        self._glue.listen(f"throughline:{deployment}", told(k.LockWanted), told(k.LockGranted), told(k.LockLost))

    async def take(self, id_: str) -> bool:
        """Whether this tab may edit the project now."""
        return bool(await self._glue.take(self._prefix + id_))

    def ask(self, id_: str) -> None:
        """Ask the other tab to let go."""
        self._glue.ask(self._prefix + id_)

    def let_go(self, id_: str, *, wait: bool) -> None:
        """Give the lock back."""
        self._glue.letGo(self._prefix + id_, wait)
