"""The keeper: the door through which everything about keeping goes.

It sees to what concerns this computer as a whole; each of the others beside it does what is wanted of one thing, step by
step. None of them decides anything that the person would notice; they know in which order things are safe.
"""

from collections.abc import Iterable
from contextlib import suppress
from functools import singledispatchmethod
from importlib import import_module
from typing import Any

from throughline.core import effects as e
from throughline.core.messages import keeping as k
from throughline.core.project import Project
from throughline.core.state.preferences import Preferences
from throughline.core.state.shelf import Copy, Room
from throughline.core.storage import example_keeper
from throughline.core.storage.bases import Bases
from throughline.core.storage.cabinet import Cabinet, read_slot
from throughline.core.storage.keys import Keys
from throughline.core.storage.picture import instant
from throughline.core.storage.port import StorageError, World
from throughline.core.storage.project_keeper import ProjectKeeper
from throughline.core.storage.vault import Vault
from throughline.core.storage.versions import Versions


class Keeper:
    """One for each page."""

    def __init__(self, world: World, deployment: str) -> None:
        """Nothing is read or written yet."""
        self.world = world
        self.keys = Keys(deployment)
        self.cabinet = Cabinet(world.local, self.keys)
        self.vault = Vault(world.vault)
        self.versions = Versions(world.vault)
        self.bases = Bases(world.vault)

    def begin(self) -> None:
        """What the page needs to know before anything else."""
        try:
            raw = self.world.local.get(self.keys.preferences)
            liked = Preferences.model_validate_json(raw) if raw else Preferences()
        except (StorageError, ValueError):
            liked = Preferences()
        self.world.send(k.PreferencesRead(preferences=liked))
        self.perform(e.ReadShelf())
        self.perform(e.ReadVault())

    def stored(self, key: str | None) -> None:
        """Another tab changed a key of localStorage (None: all of them)."""
        if key is None:
            self.world.send(k.ChangedElsewhere())
        elif key.startswith(self.keys.prefix):
            self.world.send(k.ChangedElsewhere(id=self.keys.project(key)))

    def received(self, name: str, data: bytes) -> None:
        """A file was picked or dropped."""
        self._late("file_keeper").FileKeeper(self).received(name, data)

    def unreadable(self, name: str, why: str) -> None:
        """A file was picked or dropped that nothing can be made of."""
        self._late("file_keeper").FileKeeper(self).unreadable(name, why)

    @singledispatchmethod
    def perform(self, effect: e.Keeping) -> None:
        """Do what is wanted. An effect nobody can perform is a defect."""
        raise TypeError(type(effect).__name__)

    @perform.register
    def _project_wish(self, effect: e.ProjectWish) -> None:
        ProjectKeeper(self).perform(effect)

    @perform.register
    def _example_wish(self, effect: e.ExampleWish) -> None:
        example_keeper.perform(self.world, effect)

    @perform.register
    def _bin_wish(self, effect: e.BinWish) -> None:
        self._late("bin_keeper").BinKeeper(self).perform(effect)

    @perform.register
    def _file_wish(self, effect: e.FileWish) -> None:
        self._late("file_keeper").FileKeeper(self).perform(effect)

    @perform.register
    def _version_wish(self, effect: e.VersionWish) -> None:
        self.world.spawn(self._late("version_keeper").VersionKeeper(self).perform(effect))

    @perform.register
    def _merge_wish(self, effect: e.MergeWish) -> None:
        self.world.spawn(self._late("merge_keeper").MergeKeeper(self).perform(effect))

    @perform.register
    def _share_wish(self, effect: e.ShareWish) -> None:
        self._late("share_keeper").perform(self.world, effect)

    def _late(self, name: str) -> Any:
        """The module of those who are not needed at the start."""
        return import_module(f"throughline.core.storage.{name}")

    @perform.register
    def _read_shelf(self, _: e.ReadShelf) -> None:
        try:
            self.world.send(k.ShelfRead(cards=self.cabinet.cards()))
        except StorageError as refusal:
            self.world.send(k.ShelfRead(refused=refusal.why))

    @perform.register
    def _read_vault(self, _: e.ReadVault) -> None:
        self.world.spawn(self.vault_read())

    async def vault_read(self) -> None:
        """Say what the safety net holds; what has been in the bin for too long has just left it."""
        try:
            contents = await self.vault.contents(self.world.now())
            lost = await self._lost(contents.mirrors)
            if contents.expired:
                await self._late("bin_keeper").BinKeeper(self).gone_for_good(contents.expired)
            versions = await self.versions.all()
        except StorageError:
            self.world.send(k.VaultDenied())
            return
        self.world.send(k.VersionsRead(versions=versions))
        self.world.send(k.VaultRead(contents=contents, lost=lost))

    async def _lost(self, mirrors: Iterable[str]) -> tuple[Copy, ...]:
        """Safety copies of projects that storage no longer has, though nobody deleted them."""
        here = set(self.cabinet.ids())
        found = []
        for id_ in mirrors:
            slot = None if id_ in here else await self.vault.mirrored(id_)
            project = read_slot(slot).project if slot else None
            if project is not None:
                found.append(Copy(f"mirror|{id_}", id_, _modified(project), project.name))
        return tuple(found)

    @perform.register
    def _wipe(self, _: e.Wipe) -> None:
        self.world.spawn(self._wiped())

    async def _wiped(self) -> None:
        whole = True
        try:
            self.cabinet.wipe()
        except StorageError:
            whole = False
        await self.world.pictures.forget()
        with suppress(StorageError):
            await self.vault.wipe()
        self.world.send(k.Wiped(whole=whole))

    @perform.register
    def _survey(self, _: e.Survey) -> None:
        self.world.spawn(self._surveyed(ask=False))

    @perform.register
    def _persist(self, _: e.AskToPersist) -> None:
        self.world.spawn(self._surveyed(ask=True))

    async def _surveyed(self, *, ask: bool) -> None:
        persisted = await self.world.room.persisted(ask=ask)
        try:
            used = self.cabinet.used()
        except StorageError:
            used = 0
        self.world.send(k.Surveyed(room=Room(used=used, persisted=persisted)))

    @perform.register
    def _remember(self, effect: e.Remember) -> None:
        try:
            self.world.local.set(self.keys.preferences, effect.preferences.model_dump_json(exclude_defaults=True))
        except StorageError:
            return


def _modified(project: Project) -> str:
    moment = project.modified or project.created
    return instant(moment) if moment else ""
