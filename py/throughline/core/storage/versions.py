"""Saved versions in IndexedDB: each stays until somebody deletes it.

Its keys: `ver|<project>|<instant>|<tag>` is the version itself, a slot with its checksum; `verhead|…` says what it is
called and how large it is, so that the list needs none of them. The head is written last: a version without one is
whole, and only nameless.
"""

from zlib import crc32

from pydantic import ConfigDict, ValidationError

from throughline.core.record import Record
from throughline.core.state.shelf import Version
from throughline.core.storage import slots
from throughline.core.storage.port import VaultPort
from throughline.core.storage.slots import Slot
from throughline.core.value import Value

BODY, HEAD = "ver|", "verhead|"


class Head(Value):
    """What the list shows of a version."""

    model_config = ConfigDict(extra="ignore")

    name: str = ""
    size: int = 0


def key_of(project: str, at: str, name: str, text: str) -> str:
    """The key of a version; the same version has the same key wherever it comes from."""
    tag = crc32(f"{name}\n{text}".encode("utf-8", "surrogatepass"))
    return f"{BODY}{project}|{at}|{tag:08x}"


def version(key: str, head: Head) -> Version:
    """A version as its key and its head describe it."""
    _, project, at, *_ = [*key.split("|"), "", ""]
    return Version(key, project, at, head.name, head.size)


def _head(raw: str | None) -> Head:
    try:
        return Head.model_validate_json(raw) if raw else Head()
    except ValidationError:
        return Head()


def _head_key(key: str) -> str:
    return HEAD + key.removeprefix(BODY)


class Versions(Record):
    """The versions of every project. Every method may raise StorageError."""

    port: VaultPort

    async def keep(self, project: str, at: str, name: str, text: str) -> Version:
        """Keep a version; one that is here already stays as it is, under the name that it has now."""
        here = await self._here(project, at, text)
        key = here or key_of(project, at, name, text)
        held = _head(await self.port.get(_head_key(key))).name if here else ""
        head = Head(name=held or name, size=len(text))
        if await self.fetch(key) is None:
            await self.port.set(key, slots.written(slots.made(text, 1)))
        await self.port.set(_head_key(key), head.model_dump_json())
        return version(key, head)

    async def _here(self, project: str, at: str, text: str) -> str | None:
        """The key of this very version, which may have been renamed since."""
        for key in await self.port.keys():
            if key.startswith(f"{BODY}{project}|{at}|"):
                slot = await self.fetch(key)
                if slot is not None and slot.text == text:
                    return key
        return None

    async def rename(self, key: str, name: str) -> None:
        """Call it otherwise; what was saved stays untouched, and so does its key."""
        head = _head(await self.port.get(_head_key(key)))
        await self.port.set(_head_key(key), head.changed(name=name).model_dump_json())

    async def all(self) -> tuple[Version, ...]:
        """Every version, the newest first."""
        keys = [key for key in await self.port.keys() if key.startswith(BODY)]
        found = [version(key, _head(await self.port.get(_head_key(key)))) for key in keys]
        return tuple(sorted(found, key=lambda each: (each.at, each.key), reverse=True))

    async def fetch(self, key: str) -> Slot | None:
        """A version, if it is whole."""
        slot = slots.read(await self.port.get(key))
        return slot if isinstance(slot, Slot) else None

    async def raw(self, key: str) -> str:
        """A version as it stands, whole or not."""
        return await self.port.get(key) or ""

    async def forget(self, *keys: str) -> None:
        """Let some go for good."""
        await self.port.remove([each for key in keys for each in (_head_key(key), key)])

    async def forget_all_of(self, projects: frozenset[str]) -> None:
        """Let everything go that was saved of these projects: they are gone themselves."""
        if projects:
            await self.forget(*(each.key for each in await self.all() if each.project in projects))
