"""What keeping needs of the world. The browser has these; tests have some that fail on demand."""

from collections.abc import Awaitable, Callable, Coroutine, Iterable
from datetime import datetime
from typing import Any, Literal, Protocol

from throughline.core.effects import Export
from throughline.core.messages.base import Message
from throughline.core.record import Record

Why = Literal["quota", "denied", "failed"]
"""No room left; storage is forbidden here; anything else."""


class StorageError(Exception):
    """Storage refused. `why` is the end of the words key `saving.why.<why>`."""

    def __init__(self, why: Why, detail: str = "") -> None:
        """Keep the reason."""
        super().__init__(f"{why}: {detail}")
        self.why: Why = why


class Port(Protocol):
    """localStorage: strings by key, at once. Every method may raise StorageError."""

    def get(self, key: str) -> str | None:
        """The value, or None."""

    def set(self, key: str, value: str) -> None:
        """Write the value; if that fails, the old one stays."""

    def remove(self, key: str) -> None:
        """Remove the key, if it is there."""

    def names(self) -> Iterable[str]:
        """All keys, also those that are not ours."""


class VaultPort(Protocol):
    """IndexedDB: the safety net. Every method may raise StorageError."""

    async def get(self, key: str) -> str | None:
        """The value, or None."""

    async def set(self, key: str, value: str) -> None:
        """Write the value."""

    async def remove(self, keys: Iterable[str]) -> None:
        """Remove some keys."""

    async def keys(self) -> list[str]:
        """All keys."""


class LockPort(Protocol):
    """Which tab edits a project. Where the browser has no locks, every tab may (revisions still protect)."""

    async def take(self, id_: str) -> bool:
        """Whether this tab may edit the project now; if not, it waits in line and is told when it may."""

    def ask(self, id_: str) -> None:
        """Ask the tab that edits the project to let go; if it does not answer, take the lock from it."""

    def let_go(self, id_: str, *, wait: bool) -> None:
        """Give the lock back; with `wait`, stand in line for it again."""


class FilePort(Protocol):
    """Files, in the browser's own dialogs or among downloads."""

    def pick(self) -> None:
        """Let the person pick a file; it is handed over when it has been read."""

    async def choose(self, accept: str) -> tuple[str, bytes] | None:
        """Let the person choose a file of a kind: its name and what is in it; None where they thought better of it."""

    async def save(self, name: str, text: str, *, asking: bool) -> Literal["chosen", "downloads"] | None:
        """Hand over a file; None where the person thought better of it."""

    async def fetch(self, path: str) -> str | None:
        """A file of the site, or None."""

    def hold(self, name: str, text: str) -> None:
        """What the page offers for download should Python die; nothing without a name."""


class PicturePort(Protocol):
    """The last views, kept for the first paint of the next visit (`core/painted.py`)."""

    async def forget(self) -> None:
        """Nothing of them is left."""


class RoomPort(Protocol):
    """How long the browser keeps things."""

    async def persisted(self, *, ask: bool) -> bool | None:
        """Whether it promised to keep what is stored; None where it makes no promises."""


class SharePort(Protocol):
    """Locks for links, the clipboard, and the system's dialog for sending. All begin at once."""

    def lock(self, data: bytes, passphrase: str) -> Awaitable[bytes | None]:
        """The bytes so that only the passphrase opens them; None where the browser cannot."""

    def unlock(self, data: bytes, passphrase: str) -> Awaitable[bytes | None]:
        """What was locked; None where the passphrase is not the right one."""

    def copy(self, text: str) -> Awaitable[bool | None]:
        """Whether the text is in the clipboard."""

    def send(self, file: Export, title: str) -> Awaitable[bool | None]:
        """Make the file. Whether it was taken; None where the person thought better of it."""


class World(Record):
    """All that keeping needs."""

    local: Port
    vault: VaultPort
    locks: LockPort
    files: FilePort
    room: RoomPort
    pictures: PicturePort
    send: Callable[[Message], None]
    later: Callable[[int], None]
    """Say `SaveDue` after so many milliseconds; the last wish counts."""
    spawn: Callable[[Coroutine[Any, Any, None]], None]
    """Let something run that waits for the browser."""
    now: Callable[[], datetime]
    sharing: SharePort | None = None
