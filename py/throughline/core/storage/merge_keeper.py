"""Does what is wanted for merging, and says what came of it. Imported when the first such wish comes."""

from contextlib import suppress
from typing import TYPE_CHECKING

from throughline.core import merge_effects as e
from throughline.core.effects import MergeWish
from throughline.core.formats import native, standalone
from throughline.core.merge.beginning import base_of
from throughline.core.messages import merging as m
from throughline.core.project import Project
from throughline.core.storage import carried, rescue
from throughline.core.storage.bases import Base, fingerprint
from throughline.core.storage.file_keeper import FileKeeper
from throughline.core.storage.port import StorageError

if TYPE_CHECKING:
    from throughline.core.storage.keeper import Keeper


class MergeKeeper:
    """Works for the keeper of the page."""

    def __init__(self, keeper: "Keeper") -> None:
        """It has the world, the projects and what they began with."""
        self._keeper = keeper
        self._send = keeper.world.send

    async def perform(self, wish: MergeWish) -> None:
        """One line a wish."""
        match wish:
            case e.PickCopy(project=project):
                await self._picked(project)
            case e.FetchCopy(project=project, id=id_):
                await self._fetched(project, id_)
            case e.KeepBase(project=project, text=text):
                with suppress(StorageError):
                    await self._keeper.bases.keep(project, text, "opened", self._keeper.world.now())
            case e.SaveForMerging():
                await self._saved(wish)

    async def _picked(self, mine: Project) -> None:
        picked = await self._keeper.world.files.choose(".json,.html,application/json,text/html")
        if picked is None:
            return
        name, data = picked
        data, included = carried.unpacked(data)
        reading = standalone.read(data) if standalone.looks_like(data) else native.read(data)
        if reading.project is None or reading.newer:
            # A file with everything may hold the copy as well.
            theirs = next((each for each in _packed(data) if each.id == mine.id), None)
            faults = () if theirs else reading.faults
        else:
            theirs, faults = reading.project, ()
        base = await self._base(mine, theirs, included) if theirs else None
        self._send(m.CopyRead(file=name, project=theirs, base=base, faults=faults))

    async def _fetched(self, mine: Project, id_: str) -> None:
        try:
            loaded = self._keeper.cabinet.load(id_)
        except StorageError:
            loaded = None
        theirs = loaded.project if loaded and not loaded.newer else None
        base = await self._base(mine, theirs, None) if theirs else None
        self._send(m.CopyRead(file=theirs.name if theirs else "", project=theirs, base=base))

    async def _base(self, mine: Project, theirs: Project, included: str | None) -> Project | None:
        try:
            kept = await self._keeper.bases.find(mine.opened_from, theirs.opened_from)
        except StorageError:
            kept = {}
        came = native.read(included).project if included else None
        if came is not None:
            print_ = fingerprint(came)
            kept[print_] = (*kept.get(print_, ()), Base(came, saved=False))
        return base_of(mine, theirs, kept, came)

    async def _saved(self, wish: e.SaveForMerging) -> None:
        """With what the copy began with; alone where that is not known here."""
        try:
            kept = await self._keeper.bases.find(wish.began_with)
        except StorageError:
            kept = {}
        found = kept.get(wish.began_with or "", ())
        text = carried.packed(native.write_compact(found[0].project), wish.text) if found else wish.text
        await FileKeeper(self._keeper).saved(wish.name, text, (wish.id,), asking=True)


def _packed(data: bytes) -> tuple[Project, ...]:
    return rescue.unpacked(data) if rescue.looks_like(data) else ()
