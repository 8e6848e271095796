"""The vault: the safety net in IndexedDB. Last copies, snapshots, the bin, and what could not be read.

Its keys:
- `mirror|<project>`: the last save, also one that localStorage refused
- `snap|<project>|<instant>|<why>`: a snapshot
- `bin|<project>|<instant>`: a deleted project
- `bad|<project>|<instant>|<slot>`: what could not be read, as it stood; these three with `|2`, `|3` at the end where a
  second brought more than one
- `ver|…` and `verhead|…`: saved versions (`versions.py`)
"""

from datetime import datetime
from typing import get_args

from pydantic import ConfigDict, Field, ValidationError

from throughline.core.record import Record
from throughline.core.state.shelf import Card, Copy, Why
from throughline.core.storage import retention, slots
from throughline.core.storage.picture import instant
from throughline.core.storage.port import VaultPort
from throughline.core.storage.slots import Name, Slot
from throughline.core.value import Value


class Kept(Value):
    """What stands under a key: slots as they were, with the card of the project."""

    model_config = ConfigDict(extra="ignore", str_max_length=6_000_000)

    card: Card | None = None
    raws: dict[Name, str] = Field(default_factory=dict)

    @property
    def newest(self) -> Slot | None:
        """The newest good copy."""
        pair = slots.pair(self.raws.get("A"), self.raws.get("B"))
        return pair.good[0] if pair.good else None


WHYS: tuple[Why, ...] = get_args(Why)


class Contents(Record):
    """The vault's contents by kind, the newest first."""

    bin: tuple[Copy, ...] = ()
    snapshots: tuple[Copy, ...] = ()
    quarantine: tuple[Copy, ...] = ()
    mirrors: tuple[str, ...] = ()
    """Projects that have a last copy."""
    expired: tuple[str, ...] = ()
    """Projects that have just gone from the bin."""


def copy(key: str, card: Card | None = None) -> Copy:
    """A copy as its key describes it."""
    _, project, at, *rest = [*key.split("|"), ""][:4]
    why: Why = next((each for each in WHYS if each in rest), "time")
    return Copy(key, project, at, card.name if card else "", why, card)


def _read(raw: str | None) -> Kept | None:
    try:
        return Kept.model_validate_json(raw) if raw else None
    except ValidationError:
        return None


class Vault(Record):
    """The safety net. Every method may raise StorageError."""

    port: VaultPort

    async def mirror(self, id_: str, raw: str) -> None:
        """Keep the last copy of a project."""
        await self.port.set(f"mirror|{id_}", raw)

    async def mirrored(self, id_: str) -> Slot | None:
        """The last copy of a project, if it is good."""
        slot = slots.read(await self.port.get(f"mirror|{id_}"))
        return slot if isinstance(slot, Slot) else None

    async def last(self, id_: str) -> dict[Name, str]:
        """The last copy of a project as the bin keeps it; empty where there is none."""
        raw = await self.port.get(f"mirror|{id_}")
        return {"A": raw} if raw else {}

    async def snapshot(self, id_: str, raw: str, why: Why, card: Card | None, now: datetime) -> None:
        """Keep a copy, and let go of those that need not stay."""
        await self._add(f"snap|{id_}|{instant(now)}|{why}", Kept(card=card, raws={"A": raw}))
        await self._thin(id_, now)

    async def _thin(self, id_: str, now: datetime) -> None:
        mine = [copy(key) for key in await self.port.keys() if key.startswith(f"snap|{id_}|")]
        await self.port.remove(sorted(retention.dropped(mine, now)))

    async def discard(self, id_: str, raws: dict[Name, str], card: Card | None, now: datetime) -> Copy:
        """Put a project into the bin; its last copy is no longer needed."""
        key = await self._add(f"bin|{id_}|{instant(now)}", Kept(card=card, raws=raws))
        await self.port.remove([f"mirror|{id_}"])
        return copy(key, card)

    async def quarantine(self, id_: str, name: Name, raw: str, now: datetime) -> Copy:
        """Keep what could not be read."""
        return copy(await self._add(f"bad|{id_}|{instant(now)}|{name}", Kept(raws={name: raw})))

    async def _add(self, key: str, kept: Kept) -> str:
        """Keep something under a key of its own: two of the same second have a number, and nothing is written over."""
        text = kept.model_dump_json()
        free, number = key, 1
        while (await self.port.get(free)) not in {None, text}:
            number += 1
            free = f"{key}|{number}"
        await self.port.set(free, text)
        return free

    async def fetch(self, key: str) -> Kept | None:
        """What stands under a key."""
        if key.startswith("mirror|"):
            raws = await self.last(copy(key).project)
            return Kept(raws=raws) if raws else None
        return _read(await self.port.get(key))

    async def forget(self, *keys: str) -> None:
        """Let some go for good."""
        await self.port.remove(keys)

    async def contents(self, now: datetime) -> Contents:
        """All that is here; what has been in the bin for too long goes."""
        keys = sorted(await self.port.keys(), key=lambda key: copy(key).at, reverse=True)
        binned = [key for key in keys if key.startswith("bin|")]
        old = [key for key in binned if retention.expired(copy(key).at, now)]
        await self.port.remove(old)
        cards = [(key, await self.fetch(key)) for key in binned if key not in old]
        return Contents(
            bin=tuple(copy(key, kept.card) for key, kept in cards if kept),
            snapshots=tuple(copy(key) for key in keys if key.startswith("snap|")),
            quarantine=tuple(copy(key) for key in keys if key.startswith("bad|")),
            mirrors=tuple(copy(key).project for key in keys if key.startswith("mirror|")),
            expired=tuple(copy(key).project for key in old),
        )

    async def wipe(self) -> None:
        """Let everything go."""
        await self.port.remove(await self.port.keys())
