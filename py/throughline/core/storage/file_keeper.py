"""Takes files in and hands files out, and says what came of it. Imported when the first file is picked, dropped or saved."""

from collections.abc import Iterable
from contextlib import suppress
from typing import TYPE_CHECKING

from throughline.core import effects as e
from throughline.core.faults import fault
from throughline.core.formats import native
from throughline.core.messages import keeping as k
from throughline.core.project import Project
from throughline.core.state.shelf import Incoming, VersionText
from throughline.core.storage import bases, carried, incoming, rescue
from throughline.core.storage.filenames import file_name
from throughline.core.storage.picture import instant
from throughline.core.storage.port import StorageError

if TYPE_CHECKING:
    from throughline.core.storage.keeper import Keeper


class FileKeeper:
    """Works for the keeper of the page."""

    def __init__(self, keeper: "Keeper") -> None:
        """It has the world, the projects, and what was kept of each."""
        self._world = keeper.world
        self._cabinet = keeper.cabinet
        self._vault = keeper.vault
        self._versions = keeper.versions
        self._bases = keeper.bases

    def perform(self, wish: e.FileWish) -> None:
        """One line a wish. Picking begins at once, while the browser still knows that somebody clicked."""
        match wish:
            case e.PickFile():
                self._world.files.pick()
            case e.PickOrders(value=value):
                self._world.spawn(self._orders_picked(value))
            case e.SaveFile():
                self._world.spawn(self.saved(wish.name, wish.text, wish.ids, asking=wish.asking))
            case e.SaveStoredFile(id=id_):
                self._save_stored(id_)
            case e.SaveEverything():
                self._world.spawn(self._everything_saved(wish))
            case e.DownloadRaw():
                self._world.spawn(self._raw(wish))
            case _:
                raise TypeError(type(wish).__name__)

    def received(self, name: str, data: bytes) -> None:
        """A file was picked or dropped."""
        data, base = carried.unpacked(data)
        found = incoming.read(name, data)
        self._world.spawn(self._begun(found.projects, base))
        self._world.send(k.FileRead(incoming=bases.marked(found)))

    async def _begun(self, projects: Iterable[Project], base: str | None) -> None:
        """What copies began with, should they be merged one day; nobody has to know where it cannot be kept."""
        with suppress(StorageError):
            for each in projects:
                await self._bases.keep(each.id, native.write_compact(each), "opened", self._world.now())
            if base is not None:
                await self._bases.keep_text(base, "opened", self._world.now())

    def unreadable(self, name: str, why: str) -> None:
        """A file was picked or dropped that nothing can be made of."""
        self._world.send(k.FileRead(incoming=Incoming(name, (), (fault("", why),))))

    async def saved(self, name: str, text: str, ids: tuple[str, ...], *, asking: bool, left_out: int = 0) -> None:
        """Hand over a file that holds all of these projects, and say what came of it."""
        try:
            how = await self._world.files.save(name, text, asking=asking)
        except StorageError:
            self._world.send(k.FileNotSaved())
            return
        if how is None:
            return
        if len(ids) == 1:
            with suppress(StorageError):
                await self._bases.keep_text(text, "saved", self._world.now())
        at = instant(self._world.now())
        for id_ in ids:
            self._marked_as_filed(id_, at)
        self._world.send(k.FileSaved(ids=ids, how=how, left_out=left_out))

    def _marked_as_filed(self, id_: str, at: str) -> None:
        try:
            self._cabinet.filed(id_, at)
        except StorageError:
            return

    async def version_texts(self) -> tuple[VersionText, ...]:
        """Every saved version that is whole; none where there is no safety net."""
        try:
            found = [(each, await self._versions.fetch(each.key)) for each in await self._versions.all()]
        except StorageError:
            return ()
        return tuple(VersionText(each.project, each.at, each.name, slot.text) for each, slot in found if slot)

    async def _orders_picked(self, value: str) -> None:
        from throughline.core.messages.money import OrdersRead

        picked = await self._world.files.choose(".csv,.tsv,.txt,text/csv,text/plain")
        if picked is not None:
            self._world.send(OrdersRead(value=value, name=picked[0], data=picked[1]))

    def _save_stored(self, id_: str) -> None:
        project = self._cabinet.load(id_).project
        if project is None:
            self._world.send(k.FileNotSaved())
            return
        name = file_name(project.name, self._world.now())
        self.perform(e.SaveFile(name, native.write(project), (id_,)))

    async def _everything_saved(self, wish: e.SaveEverything) -> None:
        versions = await self.version_texts()
        if wish.alone is not None and not versions:
            self.perform(wish.alone)
            return
        now = instant(self._world.now())
        text, left_out = rescue.packed(self._cabinet.everything(), now, versions, wish.open)
        await self.saved(wish.name, text, self._cabinet.ids(), asking=True, left_out=left_out)

    async def _raw(self, wish: e.DownloadRaw) -> None:
        try:
            kept = await self._vault.fetch(wish.key) if wish.key else None
            raws = kept.raws if kept else self._cabinet.raws(wish.id)
        except StorageError:
            raws = {}
        text = "\n\n".join(raws[name] for name in sorted(raws))
        await self._world.files.save(f"throughline-{wish.id or 'copy'}.txt", text, asking=False)
