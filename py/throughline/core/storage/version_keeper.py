"""Does what is wanted of saved versions, and says what came of it. Imported when the first such wish comes."""

from typing import TYPE_CHECKING

from throughline.core import version_effects as e
from throughline.core.effects import VersionWish
from throughline.core.formats import native
from throughline.core.messages import keeping as k
from throughline.core.messages import versions as m
from throughline.core.project import Project
from throughline.core.state.shelf import VersionText
from throughline.core.storage import rescue
from throughline.core.storage.file_keeper import FileKeeper
from throughline.core.storage.picture import instant
from throughline.core.storage.port import StorageError

if TYPE_CHECKING:
    from throughline.core.storage.keeper import Keeper


class VersionKeeper:
    """Works for the keeper of the page."""

    def __init__(self, keeper: "Keeper") -> None:
        """It has the world and the versions."""
        self._keeper = keeper
        self._versions = keeper.versions
        self._send = keeper.world.send

    async def perform(self, wish: VersionWish) -> None:
        """One line a wish."""
        match wish:
            case e.KeepVersion(version=version):
                await self._keep(version)
            case e.KeepVersions(versions=versions):
                await self._keep_all(versions)
            case e.FetchVersion(key=key, purpose=purpose):
                self._send(m.VersionFetched(key=key, purpose=purpose, project=await self._fetched(key)))
            case e.FetchOther(id=id_):
                self._send(m.OtherFetched(id=id_, project=self._other(id_)))
            case e.RenameVersion(key=key, name=name):
                await self._rename(key, name)
            case e.ForgetVersion(key=key):
                await self._forget(key)
            case e.SaveBackup():
                await self._backup(wish)

    async def _keep(self, version: VersionText) -> None:
        try:
            kept = await self._versions.keep(version.project, version.at, version.name, version.text)
        except StorageError:
            self._send(m.VersionRefused(name=version.name))
            return
        self._send(m.VersionKept(version=kept))

    async def _keep_all(self, versions: tuple[VersionText, ...]) -> None:
        """Those that fit are kept, whatever becomes of the others."""
        refused = 0
        for each in versions:
            try:
                await self._versions.keep(each.project, each.at, each.name, each.text)
            except StorageError:
                refused += 1
        self._send(m.VersionsKept(count=len(versions) - refused, refused=refused))
        await self._tell()

    async def _tell(self) -> None:
        try:
            versions = await self._versions.all()
        except StorageError:
            return
        self._send(k.VersionsRead(versions=versions))

    async def _fetched(self, key: str) -> Project | None:
        try:
            slot = await self._versions.fetch(key)
        except StorageError:
            return None
        return native.read(slot.text).project if slot else None

    def _other(self, id_: str) -> Project | None:
        try:
            return self._keeper.cabinet.load(id_).project
        except StorageError:
            return None

    async def _rename(self, key: str, name: str) -> None:
        try:
            await self._versions.rename(key, name)
        except StorageError:
            self._send(k.VaultDenied())
            return
        self._send(m.VersionRenamed(key=key, name=name))

    async def _forget(self, key: str) -> None:
        try:
            await self._versions.forget(key)
        except StorageError:
            self._send(k.VaultDenied())
            return
        self._send(m.VersionForgotten(key=key))

    async def _backup(self, wish: e.SaveBackup) -> None:
        """The project as it is now, and its versions."""
        files = FileKeeper(self._keeper)
        mine = tuple(each for each in await files.version_texts() if each.project == wish.id)
        now = instant(self._keeper.world.now())
        text, left_out = rescue.packed({}, now, mine, (wish.project_name, wish.text))
        await files.saved(wish.name, text, (wish.id,), asking=True, left_out=left_out)
