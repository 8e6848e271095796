"""A browser that does as it is told: storage that fails on demand, locks between tabs, files in a list."""

from collections import deque
from collections.abc import Callable, Coroutine, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any, Literal

from throughline.core.effects import Effect, Keeping
from throughline.core.messages import keeping as k
from throughline.core.messages.base import Message
from throughline.core.messages.canvas import NoteAdded, NoteLeft, NoteTyped
from throughline.core.messages.session import AddressChanged
from throughline.core.model import Model
from throughline.core.storage.keeper import Keeper
from throughline.core.storage.port import StorageError, Why, World
from throughline.core.update import update

DEPLOYMENT = "test"


class Crash(BaseException):
    """The tab dies between two writes."""


@dataclass
class Clock:
    """Time, which passes only when told."""

    moment: datetime = datetime(2026, 3, 31, 9, 0, tzinfo=UTC)
    seeds: int = 0

    def __call__(self) -> datetime:
        return self.moment

    def pass_(self, **span: float) -> None:
        self.moment += timedelta(**span)

    def seed(self) -> str:
        self.seeds += 1
        return f"{self.seeds:032x}"


@dataclass
class Disk:
    """What all tabs of one browser share, and the faults it is told to have."""

    local: dict[str, str] = field(default_factory=dict)
    database: dict[str, str] = field(default_factory=dict)
    holders: dict[str, "Tab"] = field(default_factory=dict)
    waiting: dict[str, deque["Tab"]] = field(default_factory=dict)
    refuse: Why | None = None
    refuse_database: bool = False
    limit: int | None = None
    crash_in: int | None = None
    """The tab dies just before the write of this number."""
    locks: bool = True
    tabs: list["Tab"] = field(default_factory=list)

    def about_to_write(self) -> None:
        if self.crash_in is not None:
            self.crash_in -= 1
            if self.crash_in < 0:
                self.crash_in = None
                raise Crash

    def changed(self, by: "Tab", key: str) -> None:
        for tab in self.tabs:
            if tab is not by:
                tab.later.append(partial(tab.keeper.stored, key))


@dataclass
class FakeLocal:
    disk: Disk
    tab: "Tab"

    def _asked(self) -> None:
        if self.disk.refuse in {"denied", "failed"}:
            raise StorageError(self.disk.refuse)

    def get(self, key: str) -> str | None:
        self._asked()
        return self.disk.local.get(key)

    def set(self, key: str, value: str) -> None:
        self._asked()
        self.disk.about_to_write()
        rest = sum(len(name) + len(text) for name, text in self.disk.local.items() if name != key)
        full = self.disk.limit is not None and rest + len(key) + len(value) > self.disk.limit
        if self.disk.refuse == "quota" or full:
            raise StorageError("quota")
        self.disk.local[key] = value
        self.disk.changed(self.tab, key)

    def remove(self, key: str) -> None:
        self._asked()
        self.disk.about_to_write()
        if self.disk.local.pop(key, None) is not None:
            self.disk.changed(self.tab, key)

    def names(self) -> Iterable[str]:
        self._asked()
        return list(self.disk.local)


@dataclass
class FakeVault:
    disk: Disk

    def _asked(self) -> None:
        if self.disk.refuse_database:
            raise StorageError("denied")

    async def get(self, key: str) -> str | None:
        self._asked()
        return self.disk.database.get(key)

    async def set(self, key: str, value: str) -> None:
        self._asked()
        self.disk.about_to_write()
        self.disk.database[key] = value

    async def remove(self, keys: Iterable[str]) -> None:
        self._asked()
        for key in keys:
            self.disk.about_to_write()
            self.disk.database.pop(key, None)

    async def keys(self) -> list[str]:
        self._asked()
        return list(self.disk.database)


@dataclass
class FakeLocks:
    disk: Disk
    tab: "Tab"

    async def take(self, id_: str) -> bool:
        holder = self.disk.holders.get(id_)
        if not self.disk.locks or holder is self.tab:
            return True
        if holder is None:
            self.disk.holders[id_] = self.tab
            return True
        line = self.disk.waiting.setdefault(id_, deque())
        if self.tab not in line:
            line.append(self.tab)
        return False

    def ask(self, id_: str) -> None:
        if not self.disk.locks:
            self.tab.say(k.LockGranted(id=id_))
            return
        holder = self.disk.holders.get(id_)
        if holder is not None:
            holder.later.append(lambda: holder.say(k.LockWanted(id=id_)))

    def let_go(self, id_: str, *, wait: bool) -> None:
        line = self.disk.waiting.setdefault(id_, deque())
        if self.tab in line:
            line.remove(self.tab)
        if self.disk.holders.get(id_) is self.tab:
            del self.disk.holders[id_]
            if line:
                following = line.popleft()
                self.disk.holders[id_] = following
                following.later.append(lambda: following.say(k.LockGranted(id=id_)))
        if wait and self.disk.locks:
            line.append(self.tab)


@dataclass
class FakeFiles:
    saved: list[tuple[str, str]] = field(default_factory=list)
    site: dict[str, str] = field(default_factory=dict)
    held: tuple[str, str] = ("", "")
    answer: Literal["chosen", "downloads"] | None = "downloads"
    picks: int = 0
    chosen: tuple[str, bytes] | None = None

    def pick(self) -> None:
        self.picks += 1

    async def choose(self, accept: str) -> tuple[str, bytes] | None:
        del accept
        return self.chosen

    async def save(self, name: str, text: str, *, asking: bool) -> Literal["chosen", "downloads"] | None:
        del asking
        if self.answer:
            self.saved.append((name, text))
        return self.answer

    async def fetch(self, path: str) -> str | None:
        return self.site.get(path)

    def hold(self, name: str, text: str) -> None:
        self.held = (name, text)


class FakePictures:
    """Says whether the last views were forgotten."""

    def __init__(self) -> None:
        self.there = True

    async def forget(self) -> None:
        self.there = False


class FakeRoom:
    async def persisted(self, *, ask: bool) -> bool | None:
        return ask


def at_once(work: Coroutine[Any, Any, None]) -> None:
    """Run what never really waits."""
    try:
        work.send(None)
    except StopIteration:
        return
    message = "a fake made somebody wait"
    raise AssertionError(message)


class Tab:
    """One tab: the real model, update and keeper over a browser that is not real."""

    def __init__(self, disk: Disk, clock: Clock, query: str = "?v=start") -> None:
        self.disk, self.clock = disk, clock
        self.model = Model()
        self.files = FakeFiles()
        self.wishes: list[Effect] = []
        self.later: deque[Callable[[], None]] = deque()
        self.due = False
        self._queue: deque[Message] = deque()
        self._busy = False
        self.pictures = FakePictures()
        world = World(
            local=FakeLocal(disk, self),
            vault=FakeVault(disk),
            locks=FakeLocks(disk, self),
            files=self.files,
            room=FakeRoom(),
            pictures=self.pictures,
            send=self.say,
            later=self._set,
            spawn=at_once,
            now=clock,
        )
        self.keeper = Keeper(world, DEPLOYMENT)
        disk.tabs.append(self)
        self.say(AddressChanged(query=query))
        self.keeper.begin()

    def _set(self, _: int) -> None:
        self.due = True

    def say(self, message: Message) -> None:
        """As the loop does it: one at a time, effects first."""
        self._queue.append(message.stamped(self.clock(), self.clock.seed()))
        if self._busy:
            return
        self._busy = True
        try:
            while self._queue:
                self.model, effects = update(self.model, self._queue.popleft())
                for effect in effects:
                    self.wishes.append(effect)
                    if isinstance(effect, Keeping):
                        self.keeper.perform(effect)
        finally:
            self._busy = False

    def hear(self) -> None:
        """What other tabs did comes in."""
        while self.later:
            self.later.popleft()()

    def rest(self) -> None:
        """The timer runs out."""
        self.clock.pass_(seconds=1)
        if self.due:
            self.due = False
            self.say(k.SaveDue())

    def close(self) -> None:
        """The tab goes, as tabs go that do not crash."""
        self.say(k.TabHidden())
        self.die()

    def die(self) -> None:
        """The tab goes without a word."""
        if self in self.disk.tabs:
            self.disk.tabs.remove(self)
        for line in self.disk.waiting.values():
            if self in line:
                line.remove(self)
        for id_ in [each for each, holder in self.disk.holders.items() if holder is self]:
            del self.disk.holders[id_]
            line = self.disk.waiting.get(id_, deque())
            if line:
                following = line.popleft()
                self.disk.holders[id_] = following
                following.later.append(partial(following.say, k.LockGranted(id=id_)))

    def write(self, text: str) -> None:
        """One note more."""
        if self.model.project is None:
            return
        self.say(NoteAdded(place="CS"))
        note = self.model.editing
        if note is not None:
            self.say(NoteTyped(note=note, text=text))
            self.say(NoteLeft(note=note))

    @property
    def texts(self) -> set[str]:
        """What stands on the notes."""
        return {note.text for note in self.model.project.notes} if self.model.project else set()

    @property
    def saved(self) -> bool:
        """Whether the head says "Saved"."""
        return self.model.project is not None and self.model.saving.state == "saved"
