"""What copies began with: the documents of files that were opened or saved here, by fingerprint, for merging.

Its keys: `base|<project>|<instant>|<fingerprint>|<how>`; `how` is "opened" or "saved". A file that somebody sends back
names the fingerprint of what it was opened from (`Project.opened_from`), so its base is found again.
"""

import hashlib
from datetime import datetime
from typing import Literal

from throughline.core.formats import native
from throughline.core.project import Project
from throughline.core.record import Record
from throughline.core.state.shelf import Incoming
from throughline.core.storage import slots
from throughline.core.storage.picture import instant
from throughline.core.storage.port import VaultPort
from throughline.core.storage.slots import Slot

PREFIX = "base|"
MOST = 12
"""So many are kept of one project; the newest stay."""
How = Literal["opened", "saved"]


def fingerprint(project: Project) -> str:
    """What a document holds, in sixteen letters; when it was written, and what it was opened from, does not count."""
    bare = project.model_copy(update={"modified": None, "opened_from": None})
    return hashlib.sha256(native.write_compact(bare).encode()).hexdigest()[:16]


def marked(found: Incoming) -> Incoming:
    """The projects of a file as copies that know what they were opened from; what is only looked at stays as it is."""
    if found.newer:
        return found
    return found.but(projects=tuple(each.changed(opened_from=fingerprint(each)) for each in found.projects))


class Base(Record):
    """A document that a copy may have begun with."""

    project: Project
    saved: bool
    """It was saved to a file here, out of the project of its id: that one has gone on from it."""


class Bases(Record):
    """The bases of every project. Every method may raise StorageError."""

    port: VaultPort

    async def keep(self, project: str, text: str, how: How, now: datetime) -> None:
        """Keep a document; one that is here already stays as it is."""
        found = native.read(text).project
        if found is None:
            return
        print_ = fingerprint(found)
        mine = await self._of(project)
        if any(_parts(key)[3:] == (print_, how) for key in mine):
            return
        key = f"{PREFIX}{project}|{instant(now)}|{print_}|{how}"
        await self.port.set(key, slots.written(slots.made(text, 1)))
        await self.port.remove(sorted(mine, key=_age, reverse=True)[MOST - 1 :])

    async def keep_text(self, text: str, how: How, now: datetime) -> None:
        """Keep what a file holds, if it is a project."""
        found = native.read(text).project
        if found is not None:
            await self.keep(found.id, native.write_compact(found), how, now)

    async def find(self, *prints: str | None) -> dict[str, tuple[Base, ...]]:
        """The documents with these fingerprints."""
        wanted = {each for each in prints if each}
        found: dict[str, tuple[Base, ...]] = {}
        for key in [each for each in await self.port.keys() if each.startswith(PREFIX)]:
            _, _, _, print_, how = _parts(key)
            slot = slots.read(await self.port.get(key)) if print_ in wanted else None
            project = native.read(slot.text).project if isinstance(slot, Slot) else None
            if project is not None:
                found[print_] = (*found.get(print_, ()), Base(project, how == "saved"))
        return found

    async def forget_all_of(self, projects: frozenset[str]) -> None:
        """Let everything go that copies of these projects began with: they are gone themselves."""
        keys = [each for each in await self.port.keys() if each.startswith(PREFIX)]
        await self.port.remove([key for key in keys if _parts(key)[1] in projects])

    async def _of(self, project: str) -> list[str]:
        return [each for each in await self.port.keys() if each.startswith(f"{PREFIX}{project}|")]


def _parts(key: str) -> tuple[str, ...]:
    return tuple([*key.split("|"), "", "", "", ""][:5])


def _age(key: str) -> str:
    return _parts(key)[2]
