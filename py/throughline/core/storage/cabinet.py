"""The cabinet: projects in localStorage, two slots each while open, one when closed, and the index.

Rules: a save writes the older slot and then the index; nothing that cannot be read is ever overwritten; whoever finds
a newer copy than the one they started from does not write.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Literal

from throughline.core.faults import Fault
from throughline.core.formats import native
from throughline.core.project import Project
from throughline.core.record import Record
from throughline.core.state.shelf import Card
from throughline.core.storage import index, picture, slots
from throughline.core.storage.index import Index
from throughline.core.storage.keys import Keys
from throughline.core.storage.port import Port, StorageError, Why
from throughline.core.storage.slots import NAMES, Name, Pair, Slot, Stamp

Raws = Mapping[Name, str]
NO_STAMP = Stamp()


class Loaded(Record):
    """What came of opening a project. `project` is None where nothing could be read (or there is nothing)."""

    project: Project | None = None
    stamp: Stamp = NO_STAMP
    """Of the copy that was read; its revision is never below one that any slot names."""
    raw: str = ""
    """The slot that was read, as it stands."""
    newer: bool = False
    faults: tuple[Fault, ...] = ()
    damaged: tuple[tuple[Name, str], ...] = ()
    """Slots that could not be relied on, as they stand."""
    missing: bool = False

    @property
    def revision(self) -> int:
        """The revision of the copy that was read."""
        return slots.revision_of(self.raw)


class Saved(Record):
    """It is written; this is its stamp, its card, and the slot as it stands now."""

    stamp: Stamp
    card: Card
    raw: str = ""


class Overtaken(Record):
    """Nothing was written: another tab wrote a newer copy."""


class NotSaved(Record):
    """Nothing was written: storage refused."""

    why: Why | Literal["damaged"]


Outcome = Saved | Overtaken | NotSaved


def read_slot(slot: Slot) -> Loaded:
    """The project in a good slot; a newer one is only to be looked at."""
    reading = native.read(slot.text)
    raw = slots.written(slot)
    return Loaded(reading.project, slot.stamp, raw, newer=reading.newer, faults=reading.faults)


class Cabinet(Record):
    """Projects in one deployment's part of localStorage."""

    port: Port
    keys: Keys

    def raws(self, id_: str) -> dict[Name, str]:
        """What the slots of a project hold, as it stands."""
        found = {name: self.port.get(self.keys.slot(id_, name)) for name in NAMES}
        return {name: raw for name, raw in found.items() if raw}

    def pair(self, id_: str) -> Pair:
        """Both slots of a project."""
        raws = self.raws(id_)
        return slots.pair(raws.get("A"), raws.get("B"))

    def load(self, id_: str) -> Loaded:
        """The newest copy that can be read. A newer document wins over an older one: it is the newest work."""
        pair = self.pair(id_)
        damaged = tuple((name, each.raw) for name, each in pair.damaged)
        tried = [read_slot(slot) for slot in pair.good]
        best = next((each for each in tried if each.project is not None or each.newer), None)
        if best is None:
            faults = tried[0].faults if tried else ()
            return Loaded(faults=faults, damaged=damaged, missing=not tried and not damaged)
        stamp = Stamp(max(best.stamp.revision, pair.revision), best.stamp.checksum)
        return Loaded(best.project, stamp, best.raw, best.newer, best.faults, damaged)

    def save(self, project: Project, text: str, known: Stamp, now: datetime) -> Outcome:
        """Write a project that was made from the copy `known`, unless another tab has moved on."""
        try:
            pair = self.pair(project.id)
            if pair.good and pair.newest.checksum != known.checksum:
                return Overtaken()
            target = pair.target()
            if target is None:
                return NotSaved("damaged")
            slot = slots.made(text, max(pair.revision, known.revision) + 1, known.checksum)
            raw = slots.written(slot)
            self._write(project.id, target, raw, pair)
        except StorageError as refusal:
            return NotSaved(refusal.why)
        return Saved(slot.stamp, self._indexed(project, slot.stamp.revision, now), raw)

    def _write(self, id_: str, target: Name, raw: str, pair: Pair) -> None:
        try:
            self.port.set(self.keys.slot(id_, target), raw)
        except StorageError as refusal:
            if refusal.why != "quota" or not pair.good:
                raise
            self._squeeze(id_, raw, pair)

    def _squeeze(self, id_: str, raw: str, pair: Pair) -> None:
        """No room for two copies: give the older one up and replace the newest in place (that happens whole or not)."""
        newest = next(name for name, each in pair.named() if each is pair.good[0])
        for name, each in pair.named():
            if isinstance(each, Slot) and name != newest:
                self.port.remove(self.keys.slot(id_, name))
        self.port.set(self.keys.slot(id_, newest), raw)

    def _indexed(self, project: Project, revision: int, now: datetime) -> Card:
        """The project's card, put into the index; an index that cannot be written is made anew at the next start."""
        try:
            cards = self._index()
        except StorageError:
            cards = Index()
        card = picture.card(project, revision, now, cards.card(project.id))
        self._put(card)
        return card

    def _put(self, card: Card) -> None:
        try:
            self.port.set(self.keys.index, index.written(self._index().put(card)))
        except StorageError:
            return

    def _index(self) -> Index:
        return index.read(self.port.get(self.keys.index))

    def filed(self, id_: str, at: str) -> None:
        """A file holds all of this project now."""
        card = self._index().card(id_)
        if card is not None:
            self._put(card.changed(filed=at, since="", saves=0))

    def ids(self) -> tuple[str, ...]:
        """The projects that have a slot."""
        found = {id_: None for key in self.port.names() if (id_ := self.keys.project(key))}
        return tuple(sorted(found))

    def cards(self) -> tuple[Card, ...]:
        """The list of projects: the index, put right by what the slots hold. The last changed first."""
        known = self._index()
        cards = [self._card(id_, known.card(id_)) for id_ in self.ids()]
        cards.sort(key=lambda card: (card.modified, card.id), reverse=True)
        if tuple(cards) != known.cards:
            self._rewrite(Index(cards=tuple(cards)))
        return tuple(cards)

    def _rewrite(self, whole: Index) -> None:
        try:
            self.port.set(self.keys.index, index.written(whole))
        except StorageError:
            return

    def _card(self, id_: str, card: Card | None) -> Card:
        newest = self.pair(id_).newest
        if card is not None and card.standing == "good" and card.revision == newest.revision > 0:
            return card
        return self._card_anew(id_, card)

    def _card_anew(self, id_: str, card: Card | None) -> Card:
        loaded = self.load(id_)
        kept = card or Card(id=id_)
        if loaded.project is None:
            return kept.changed(standing="newer" if loaded.newer else "unreadable", revision=loaded.stamp.revision)
        modified = loaded.project.modified or loaded.project.created
        return kept.changed(
            name=loaded.project.name,
            modified=kept.modified if modified is None else picture.instant(modified),
            revision=loaded.stamp.revision,
            standing="newer" if loaded.newer else "good",
            notes=len(loaded.project.notes),
            touchpoints=len(loaded.project.touchpoints),
            picture=picture.picture(loaded.project),
            curve=picture.curve(loaded.project),
        )

    def close(self, id_: str) -> None:
        """A closed project needs one slot: the older of two good copies goes."""
        pair = self.pair(id_)
        if len(pair.good) == len(NAMES):
            older = next(name for name, each in pair.named() if each is pair.good[1])
            self.port.remove(self.keys.slot(id_, older))

    def clear(self, id_: str, name: Name, raw: str) -> None:
        """Empty a damaged slot that the quarantine has taken in, if it still holds just that."""
        key = self.keys.slot(id_, name)
        if self.port.get(key) == raw:
            self.port.remove(key)

    def remove(self, id_: str) -> None:
        """Take a project out of localStorage. Whoever calls this has put it into the bin."""
        self.port.set(self.keys.index, index.written(self._index().without(id_)))
        for name in NAMES:
            self.port.remove(self.keys.slot(id_, name))

    def put_back(self, id_: str, raws: Raws) -> None:
        """Slots as they were, out of the bin."""
        for name, raw in raws.items():
            self.port.set(self.keys.slot(id_, name), raw)

    def used(self) -> int:
        """How many characters everything takes, also what other programs of this origin keep."""
        return sum(len(key) + len(self.port.get(key) or "") for key in self.port.names())

    def everything(self) -> dict[str, str]:
        """All that is ours, as it stands."""
        ours = sorted(key for key in self.port.names() if key.startswith(self.keys.prefix))
        return {key: raw for key in ours if (raw := self.port.get(key))}

    def wipe(self) -> None:
        """Remove everything of ours."""
        for key in [each for each in self.port.names() if each.startswith(self.keys.prefix)]:
            self.port.remove(key)
