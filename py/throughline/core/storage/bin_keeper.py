"""Puts projects into the bin, takes them out, lets them go for good. Imported when the first such wish comes."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from throughline.core import effects as e
from throughline.core.messages import keeping as k
from throughline.core.state.shelf import Card
from throughline.core.storage.port import StorageError
from throughline.core.storage.vault import copy as copy_of

if TYPE_CHECKING:
    from throughline.core.storage.keeper import Keeper


class BinKeeper:
    """Works for the keeper of the page."""

    def __init__(self, keeper: "Keeper") -> None:
        """It has the world, the cabinet, the safety net, and what was kept of each project."""
        self._world = keeper.world
        self._cabinet = keeper.cabinet
        self._vault = keeper.vault
        self._versions = keeper.versions
        self._bases = keeper.bases

    def perform(self, wish: e.BinWish) -> None:
        """One line a wish."""
        match wish:
            case e.MoveToBin(id=id_):
                self._world.spawn(self._binned(id_))
            case e.RemoveStored(id=id_):
                self._remove(id_)
            case e.TakeOutOfBin(key=key):
                self._world.spawn(self._restored(key))
            case e.Forget(keys=keys):
                self._world.spawn(self._forgotten(keys))
            case _:
                raise TypeError(type(wish).__name__)

    async def gone_for_good(self, projects: Iterable[str]) -> None:
        """The saved versions of projects that nobody can bring back any more go with them."""
        here = set(self._cabinet.ids())
        gone = frozenset(projects) - here
        await self._versions.forget_all_of(gone)
        await self._bases.forget_all_of(gone)

    async def _binned(self, id_: str) -> None:
        """First into the bin; only when it is there, out of the cabinet."""
        try:
            raws = self._cabinet.raws(id_)
            last = raws or await self._vault.last(id_)
            copy = await self._vault.discard(id_, last, self._card(id_), self._world.now()) if last else None
            same = self._cabinet.raws(id_) == raws
            if same:
                self._cabinet.remove(id_)
        except StorageError:
            same = False
        self._world.send(k.Binned(id=id_, copy_=copy) if same else k.BinRefused(id=id_))

    def _card(self, id_: str) -> Card | None:
        return next((each for each in self._cabinet.cards() if each.id == id_), None)

    def _remove(self, id_: str) -> None:
        try:
            card = self._card(id_)
            self._cabinet.remove(id_)
        except StorageError:
            return
        self._world.send(k.Removed(id=id_, name=card.name if card else ""))

    async def _restored(self, key: str) -> None:
        """First back into the cabinet; only when it is there, out of the bin."""
        card = None
        try:
            kept = await self._vault.fetch(key)
            if kept is not None:
                id_ = copy_of(key).project
                self._cabinet.put_back(id_, kept.raws)
                card = self._card(id_)
                await self._vault.forget(key)
        except StorageError:
            card = None
        self._world.send(k.Restored(card=card, key=key))

    async def _forgotten(self, keys: tuple[str, ...]) -> None:
        try:
            await self._vault.forget(*keys)
            await self.gone_for_good(copy_of(key).project for key in keys if key.startswith("bin|"))
        except StorageError:
            self._world.send(k.VaultDenied())
            return
        self._world.send(k.Forgotten(keys=keys))
