"""Opens and saves projects: what is wanted of one, step by step, and what came of it."""

from contextlib import suppress
from typing import TYPE_CHECKING

from throughline.core import effects as e
from throughline.core.messages import keeping as k
from throughline.core.state.shelf import Why
from throughline.core.storage import recovery, slots
from throughline.core.storage.cabinet import Loaded, NotSaved, Overtaken, Saved, read_slot
from throughline.core.storage.port import StorageError
from throughline.core.storage.slots import Slot

if TYPE_CHECKING:
    from throughline.core.storage.keeper import Keeper


class ProjectKeeper:
    """Works for the keeper of the page."""

    def __init__(self, keeper: "Keeper") -> None:
        """It has the world, the cabinet and the safety net."""
        self._keeper = keeper
        self._world = keeper.world
        self._cabinet = keeper.cabinet
        self._vault = keeper.vault

    def perform(self, wish: e.ProjectWish) -> None:  # noqa: C901 - one line a case
        """One line a wish. Saving, and what is held for the shell, is done at once: the tab may be going."""
        match wish:
            case e.Save():
                self._save(wish)
            case e.SaveLater(after=after):
                self._world.later(after)
            case e.HoldForShell(name=name, text=text):
                self._world.files.hold(name, text)
            case e.OpenStored(id=id_):
                self._world.spawn(self._opened(id_))
            case e.Claim(id=id_):
                self._world.spawn(self._claimed(id_))
            case e.TakeOver(id=id_):
                self._world.locks.ask(id_)
            case e.LetGo():
                self._let_go(wish)
            case e.Reread():
                self._reread(wish)
            case e.TakeSnapshot(text=text, revision=revision):
                self._world.spawn(self._snapped(wish.id, slots.written(slots.made(text, revision)), wish.why))
            case e.Secure():
                self._world.spawn(self._secured(wish))
            case e.FetchStored():
                self._world.spawn(self._fetched(wish))
            case _:
                raise TypeError(type(wish).__name__)

    async def _opened(self, id_: str) -> None:
        held = await self._world.locks.take(id_)
        try:
            loaded = self._cabinet.load(id_)
        except StorageError:
            loaded = Loaded(missing=True)
        opened = recovery.best(loaded, await self._mirror_of(id_) if held else None)
        if opened.recovered and opened.beside:
            await self._snapshot(id_, opened.beside, "recovered")
        found = opened.loaded
        self._world.send(
            k.ProjectRead(
                id=id_,
                project=found.project,
                revision=found.stamp.revision,
                checksum=found.stamp.checksum,
                held=held,
                newer=found.newer,
                damaged=bool(found.damaged),
                recovered=opened.recovered,
                missing=found.missing,
                faults=found.faults,
            )
        )
        if held and found.project is not None and not found.newer:
            await self._quarantine(id_, loaded)

    async def _mirror_of(self, id_: str) -> Slot | None:
        try:
            return await self._vault.mirrored(id_)
        except StorageError:
            return None

    async def _quarantine(self, id_: str, loaded: Loaded) -> None:
        """What could not be read goes into the safety net; only then its slot may be used again."""
        for name, raw in loaded.damaged:
            try:
                await self._vault.quarantine(id_, name, raw, self._world.now())
                self._cabinet.clear(id_, name, raw)
            except StorageError:
                return
        if loaded.damaged:
            await self._keeper.vault_read()

    async def _claimed(self, id_: str) -> None:
        await self._world.locks.take(id_)

    def _let_go(self, wish: e.LetGo) -> None:
        if wish.closed:
            with suppress(StorageError):
                self._cabinet.close(wish.id)
        self._world.locks.let_go(wish.id, wait=wish.wait)

    def _reread(self, wish: e.Reread) -> None:
        try:
            pair = self._cabinet.pair(wish.id)
            if pair.newest.checksum == wish.checksum and pair.good:
                return
            loaded = self._cabinet.load(wish.id)
        except StorageError:
            return
        self._world.send(
            k.ProjectReread(
                id=wish.id,
                project=None if loaded.newer else loaded.project,
                revision=loaded.stamp.revision,
                checksum=loaded.stamp.checksum,
                ours=pair.follows(wish.checksum),
                missing=loaded.missing,
            )
        )

    def _save(self, wish: e.Save) -> None:
        project = wish.project
        known = slots.Stamp(wish.revision, wish.checksum)
        outcome = self._cabinet.save(project, wish.text, known, self._world.now())
        match outcome:
            case Overtaken():
                self._world.send(k.SaveOvertaken(project=project))
                return
            case Saved(stamp=stamp, card=card, raw=raw):
                answer: k.KeepingMessage = k.Saved(
                    id=project.id, revision=stamp.revision, checksum=stamp.checksum, card=card
                )
            case NotSaved(why=why):
                answer = k.SaveRefused(id=project.id, why=why)
                raw = slots.written(slots.made(wish.text, wish.revision + 1, wish.checksum))
        self._world.send(answer)
        self._world.spawn(self._mirror(project.id, raw))

    async def _mirror(self, id_: str, raw: str) -> None:
        try:
            await self._vault.mirror(id_, raw)
        except StorageError:
            self._world.send(k.VaultDenied())

    async def _snapped(self, id_: str, raw: str, why: Why) -> None:
        await self._snapshot(id_, raw, why)

    async def _snapshot(self, id_: str, raw: str, why: Why) -> bool:
        try:
            await self._vault.snapshot(id_, raw, why, None, self._world.now())
        except StorageError:
            self._world.send(k.VaultDenied())
            return False
        return True

    async def _secured(self, wish: e.Secure) -> None:
        raw = slots.written(slots.made(wish.text, wish.revision))
        safe = await self._snapshot(wish.id, raw, wish.why)
        self._world.send(k.Secured(id=wish.id, replacement=wish.replacement, safe=safe, why=wish.why))

    async def _fetched(self, wish: e.FetchStored) -> None:
        try:
            loaded = await self._copy(wish.key) if wish.key else self._cabinet.load(wish.id)
        except StorageError:
            loaded = Loaded()
        project = None if loaded.newer else loaded.project
        stamp = loaded.stamp
        self._world.send(
            k.StoredFetched(
                purpose=wish.purpose,
                project=project,
                revision=stamp.revision,
                checksum=stamp.checksum,
                name=wish.name,
            )
        )

    async def _copy(self, key: str) -> Loaded:
        kept = await self._vault.fetch(key)
        return read_slot(kept.newest) if kept and kept.newest else Loaded()
