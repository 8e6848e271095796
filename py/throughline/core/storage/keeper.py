"""The keeper: does what the effects about keeping want, step by step, and says what came of it.

It decides nothing that the person would notice; it knows in which order things are safe.
"""

from collections.abc import Iterable
from contextlib import suppress
from functools import singledispatchmethod
from importlib import import_module
from typing import Any

from throughline.core import effects as e
from throughline.core.examples import INDEX, path
from throughline.core.faults import fault
from throughline.core.formats import native
from throughline.core.messages import keeping as k
from throughline.core.project import Project
from throughline.core.state.preferences import Preferences
from throughline.core.state.shelf import Card, Copy, Incoming, Room, VersionText, Why
from throughline.core.storage import bases, carried, examples, incoming, recovery, rescue, slots
from throughline.core.storage.bases import Bases
from throughline.core.storage.cabinet import Cabinet, Loaded, NotSaved, Overtaken, Saved, read_slot
from throughline.core.storage.filenames import file_name
from throughline.core.storage.keys import Keys
from throughline.core.storage.picture import instant
from throughline.core.storage.port import StorageError, World
from throughline.core.storage.slots import Slot
from throughline.core.storage.vault import Vault
from throughline.core.storage.vault import copy as copy_of
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
        data, base = carried.unpacked(data)
        found = incoming.read(name, data)
        self.world.spawn(self._begun(found.projects, base))
        self.world.send(k.FileRead(incoming=bases.marked(found)))

    async def _begun(self, projects: Iterable[Project], base: str | None) -> None:
        """What copies began with, should they be merged one day; nobody has to know where it cannot be kept."""
        with suppress(StorageError):
            for each in projects:
                await self.bases.keep(each.id, native.write_compact(each), "opened", self.world.now())
            if base is not None:
                await self.bases.keep_text(base, "opened", self.world.now())

    def unreadable(self, name: str, why: str) -> None:
        """A file was picked or dropped that nothing can be made of."""
        self.world.send(k.FileRead(incoming=Incoming(name, (), (fault("", why),))))

    @singledispatchmethod
    def perform(self, effect: e.Keeping) -> None:
        """Do what is wanted. An effect nobody can perform is a defect."""
        raise TypeError(type(effect).__name__)

    @perform.register
    def _read_shelf(self, _: e.ReadShelf) -> None:
        try:
            self.world.send(k.ShelfRead(cards=self.cabinet.cards()))
        except StorageError as refusal:
            self.world.send(k.ShelfRead(refused=refusal.why))

    @perform.register
    def _read_vault(self, _: e.ReadVault) -> None:
        self.world.spawn(self._vault_read())

    async def _vault_read(self) -> None:
        try:
            contents = await self.vault.contents(self.world.now())
            lost = await self._lost(contents.mirrors)
            await self._gone_for_good(contents.expired)
            versions = await self.versions.all()
        except StorageError:
            self.world.send(k.VaultDenied())
            return
        self.world.send(k.VersionsRead(versions=versions))
        self.world.send(k.VaultRead(contents=contents, lost=lost))

    async def _gone_for_good(self, projects: Iterable[str]) -> None:
        """The saved versions of projects that nobody can bring back any more go with them."""
        here = set(self.cabinet.ids())
        gone = frozenset(projects) - here
        await self.versions.forget_all_of(gone)
        await self.bases.forget_all_of(gone)

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
    def _open(self, effect: e.OpenStored) -> None:
        self.world.spawn(self._opened(effect.id))

    async def _opened(self, id_: str) -> None:
        held = await self.world.locks.take(id_)
        try:
            loaded = self.cabinet.load(id_)
        except StorageError:
            loaded = Loaded(missing=True)
        opened = recovery.best(loaded, await self._mirror_of(id_) if held else None)
        if opened.recovered and opened.beside:
            await self._snapshot(id_, opened.beside, "recovered")
        found = opened.loaded
        self.world.send(
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
            return await self.vault.mirrored(id_)
        except StorageError:
            return None

    async def _quarantine(self, id_: str, loaded: Loaded) -> None:
        """What could not be read goes into the safety net; only then its slot may be used again."""
        for name, raw in loaded.damaged:
            try:
                await self.vault.quarantine(id_, name, raw, self.world.now())
                self.cabinet.clear(id_, name, raw)
            except StorageError:
                return
        if loaded.damaged:
            await self._vault_read()

    @perform.register
    def _claim(self, effect: e.Claim) -> None:
        self.world.spawn(self._claimed(effect.id))

    async def _claimed(self, id_: str) -> None:
        await self.world.locks.take(id_)

    @perform.register
    def _take_over(self, effect: e.TakeOver) -> None:
        self.world.locks.ask(effect.id)

    @perform.register
    def _let_go(self, effect: e.LetGo) -> None:
        if effect.closed:
            with suppress(StorageError):
                self.cabinet.close(effect.id)
        self.world.locks.let_go(effect.id, wait=effect.wait)

    @perform.register
    def _reread(self, effect: e.Reread) -> None:
        try:
            pair = self.cabinet.pair(effect.id)
            if pair.newest.checksum == effect.checksum and pair.good:
                return
            loaded = self.cabinet.load(effect.id)
        except StorageError:
            return
        self.world.send(
            k.ProjectReread(
                id=effect.id,
                project=None if loaded.newer else loaded.project,
                revision=loaded.stamp.revision,
                checksum=loaded.stamp.checksum,
                ours=pair.follows(effect.checksum),
                missing=loaded.missing,
            )
        )

    @perform.register
    def _save(self, effect: e.Save) -> None:
        project = effect.project
        known = slots.Stamp(effect.revision, effect.checksum)
        outcome = self.cabinet.save(project, effect.text, known, self.world.now())
        match outcome:
            case Overtaken():
                self.world.send(k.SaveOvertaken(project=project))
                return
            case Saved(stamp=stamp, card=card, raw=raw):
                answer: k.KeepingMessage = k.Saved(
                    id=project.id, revision=stamp.revision, checksum=stamp.checksum, card=card
                )
            case NotSaved(why=why):
                answer = k.SaveRefused(id=project.id, why=why)
                raw = slots.written(slots.made(effect.text, effect.revision + 1, effect.checksum))
        self.world.send(answer)
        self.world.spawn(self._mirror(project.id, raw))

    async def _mirror(self, id_: str, raw: str) -> None:
        try:
            await self.vault.mirror(id_, raw)
        except StorageError:
            self.world.send(k.VaultDenied())

    @perform.register
    def _later(self, effect: e.SaveLater) -> None:
        self.world.later(effect.after)

    @perform.register
    def _take_snapshot(self, effect: e.TakeSnapshot) -> None:
        raw = slots.written(slots.made(effect.text, effect.revision))
        self.world.spawn(self._snapped(effect.id, raw, effect.why))

    async def _snapped(self, id_: str, raw: str, why: Why) -> None:
        await self._snapshot(id_, raw, why)

    async def _snapshot(self, id_: str, raw: str, why: Why) -> bool:
        try:
            await self.vault.snapshot(id_, raw, why, None, self.world.now())
        except StorageError:
            self.world.send(k.VaultDenied())
            return False
        return True

    @perform.register
    def _secure(self, effect: e.Secure) -> None:
        self.world.spawn(self._secured(effect))

    async def _secured(self, effect: e.Secure) -> None:
        raw = slots.written(slots.made(effect.text, effect.revision))
        safe = await self._snapshot(effect.id, raw, effect.why)
        self.world.send(k.Secured(id=effect.id, replacement=effect.replacement, safe=safe, why=effect.why))

    @perform.register
    def _fetch_stored(self, effect: e.FetchStored) -> None:
        self.world.spawn(self._fetched(effect))

    async def _fetched(self, effect: e.FetchStored) -> None:
        try:
            loaded = await self._copy(effect.key) if effect.key else self.cabinet.load(effect.id)
        except StorageError:
            loaded = Loaded()
        project = None if loaded.newer else loaded.project
        stamp = loaded.stamp
        self.world.send(
            k.StoredFetched(
                purpose=effect.purpose,
                project=project,
                revision=stamp.revision,
                checksum=stamp.checksum,
                name=effect.name,
            )
        )

    async def _copy(self, key: str) -> Loaded:
        kept = await self.vault.fetch(key)
        return read_slot(kept.newest) if kept and kept.newest else Loaded()

    @perform.register
    def _to_bin(self, effect: e.MoveToBin) -> None:
        self.world.spawn(self._binned(effect.id))

    async def _binned(self, id_: str) -> None:
        """First into the bin; only when it is there, out of the cabinet."""
        try:
            raws = self.cabinet.raws(id_)
            last = raws or await self.vault.last(id_)
            copy = await self.vault.discard(id_, last, self._card(id_), self.world.now()) if last else None
            same = self.cabinet.raws(id_) == raws
            if same:
                self.cabinet.remove(id_)
        except StorageError:
            same = False
        self.world.send(k.Binned(id=id_, copy_=copy) if same else k.BinRefused(id=id_))

    def _card(self, id_: str) -> Card | None:
        return next((each for each in self.cabinet.cards() if each.id == id_), None)

    @perform.register
    def _remove(self, effect: e.RemoveStored) -> None:
        try:
            card = self._card(effect.id)
            self.cabinet.remove(effect.id)
        except StorageError:
            return
        self.world.send(k.Removed(id=effect.id, name=card.name if card else ""))

    @perform.register
    def _out_of_bin(self, effect: e.TakeOutOfBin) -> None:
        self.world.spawn(self._restored(effect.key))

    async def _restored(self, key: str) -> None:
        """First back into the cabinet; only when it is there, out of the bin."""
        card = None
        try:
            kept = await self.vault.fetch(key)
            if kept is not None:
                id_ = copy_of(key).project
                self.cabinet.put_back(id_, kept.raws)
                card = self._card(id_)
                await self.vault.forget(key)
        except StorageError:
            card = None
        self.world.send(k.Restored(card=card, key=key))

    @perform.register
    def _forget(self, effect: e.Forget) -> None:
        self.world.spawn(self._forgotten(effect.keys))

    async def _forgotten(self, keys: tuple[str, ...]) -> None:
        try:
            await self.vault.forget(*keys)
            await self._gone_for_good(copy_of(key).project for key in keys if key.startswith("bin|"))
        except StorageError:
            self.world.send(k.VaultDenied())
            return
        self.world.send(k.Forgotten(keys=keys))

    @perform.register
    def _fetch_examples(self, _: e.FetchExamples) -> None:
        self.world.spawn(self._examples())

    async def _examples(self) -> None:
        self.world.send(k.ExamplesRead(examples=examples.read(await self.world.files.fetch(INDEX))))

    @perform.register
    def _fetch_example(self, effect: e.FetchExample) -> None:
        self.world.spawn(self._example(effect.slug))

    async def _example(self, slug: str) -> None:
        text = await self.world.files.fetch(path(slug))
        self.world.send(k.ExampleRead(slug=slug, project=native.read(text).project if text else None))

    @perform.register
    def _pick(self, _: e.PickFile) -> None:
        self.world.files.pick()

    @perform.register
    def _pick_orders(self, effect: e.PickOrders) -> None:
        self.world.spawn(self._orders_picked(effect.value))

    async def _orders_picked(self, value: str) -> None:
        from throughline.core.messages.money import OrdersRead

        picked = await self.world.files.choose(".csv,.tsv,.txt,text/csv,text/plain")
        if picked is not None:
            self.world.send(OrdersRead(value=value, name=picked[0], data=picked[1]))

    @perform.register
    def _save_file(self, effect: e.SaveFile) -> None:
        self.world.spawn(self.file_saved(effect.name, effect.text, effect.ids, asking=effect.asking))

    async def file_saved(self, name: str, text: str, ids: tuple[str, ...], *, asking: bool, left_out: int = 0) -> None:
        """Hand over a file that holds all of these projects, and say what came of it."""
        try:
            how = await self.world.files.save(name, text, asking=asking)
        except StorageError:
            self.world.send(k.FileNotSaved())
            return
        if how is None:
            return
        if len(ids) == 1:
            with suppress(StorageError):
                await self.bases.keep_text(text, "saved", self.world.now())
        at = instant(self.world.now())
        for id_ in ids:
            self._marked_as_filed(id_, at)
        self.world.send(k.FileSaved(ids=ids, how=how, left_out=left_out))

    def _marked_as_filed(self, id_: str, at: str) -> None:
        try:
            self.cabinet.filed(id_, at)
        except StorageError:
            return

    @perform.register
    def _save_stored_file(self, effect: e.SaveStoredFile) -> None:
        project = self.cabinet.load(effect.id).project
        if project is None:
            self.world.send(k.FileNotSaved())
            return
        name = file_name(project.name, self.world.now())
        self.perform(e.SaveFile(name, native.write(project), (effect.id,)))

    @perform.register
    def _save_everything(self, effect: e.SaveEverything) -> None:
        self.world.spawn(self._everything_saved(effect))

    async def _everything_saved(self, effect: e.SaveEverything) -> None:
        versions = await self.version_texts()
        if effect.alone is not None and not versions:
            self.perform(effect.alone)
            return
        now = instant(self.world.now())
        text, left_out = rescue.packed(self.cabinet.everything(), now, versions, effect.open)
        await self.file_saved(effect.name, text, self.cabinet.ids(), asking=True, left_out=left_out)

    async def version_texts(self) -> tuple[VersionText, ...]:
        """Every saved version that is whole; none where there is no safety net."""
        try:
            found = [(each, await self.versions.fetch(each.key)) for each in await self.versions.all()]
        except StorageError:
            return ()
        return tuple(VersionText(each.project, each.at, each.name, slot.text) for each, slot in found if slot)

    @perform.register
    def _version_wish(self, effect: e.VersionWish) -> None:
        keeper: Any = import_module("throughline.core.storage.version_keeper").VersionKeeper(self)
        self.world.spawn(keeper.perform(effect))

    @perform.register
    def _merge_wish(self, effect: e.MergeWish) -> None:
        keeper: Any = import_module("throughline.core.storage.merge_keeper").MergeKeeper(self)
        self.world.spawn(keeper.perform(effect))

    @perform.register
    def _share_wish(self, effect: e.ShareWish) -> None:
        import_module("throughline.core.storage.share_keeper").perform(self.world, effect)

    @perform.register
    def _download_raw(self, effect: e.DownloadRaw) -> None:
        self.world.spawn(self._raw(effect))

    async def _raw(self, effect: e.DownloadRaw) -> None:
        try:
            kept = await self.vault.fetch(effect.key) if effect.key else None
            raws = kept.raws if kept else self.cabinet.raws(effect.id)
        except StorageError:
            raws = {}
        text = "\n\n".join(raws[name] for name in sorted(raws))
        await self.world.files.save(f"throughline-{effect.id or 'copy'}.txt", text, asking=False)

    @perform.register
    def _wipe(self, _: e.Wipe) -> None:
        self.world.spawn(self._wiped())

    async def _wiped(self) -> None:
        whole = True
        try:
            self.cabinet.wipe()
        except StorageError:
            whole = False
        with suppress(StorageError):
            await self.vault.wipe()
        await self.world.pictures.forget()
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

    @perform.register
    def _hold(self, effect: e.HoldForShell) -> None:
        self.world.files.hold(effect.name, effect.text)


def _modified(project: Project) -> str:
    moment = project.modified or project.created
    return instant(moment) if moment else ""
