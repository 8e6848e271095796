"""What copies began with is kept by what it says, found again, let go of when it is old; and travels in a file for merging."""

from collections.abc import Coroutine, Iterable
from datetime import UTC, datetime, timedelta
from typing import Any

from tests.core.merge.test_merge import BASE, with_note
from throughline.core.formats.native import write, write_compact
from throughline.core.storage import bases, carried, incoming
from throughline.core.storage.bases import MOST, Bases, fingerprint

NOON = datetime(2026, 3, 31, 12, tzinfo=UTC)


class Port:
    """A database that answers at once."""

    def __init__(self) -> None:
        self.held: dict[str, str] = {}

    async def get(self, key: str) -> str | None:
        return self.held.get(key)

    async def set(self, key: str, value: str) -> None:
        self.held[key] = value

    async def remove(self, keys: Iterable[str]) -> None:
        for key in list(keys):
            self.held.pop(key, None)

    async def keys(self) -> list[str]:
        return [*self.held]


def now(work: Coroutine[Any, Any, Any]) -> Any:
    """What comes of it; nothing here ever waits."""
    try:
        work.send(None)
    except StopIteration as done:
        return done.value
    raise AssertionError("it waits")


def test_a_file_that_was_saved_is_found_by_what_a_copy_says_that_it_was_opened_from() -> None:
    kept = Bases(Port())
    now(kept.keep_text(write(BASE), "saved", NOON))
    copy = bases.marked(incoming.read("shop.json", write(BASE).encode())).projects[0]
    assert copy.opened_from == fingerprint(BASE)
    (found,) = now(kept.find(copy.opened_from))[copy.opened_from]
    assert found.project == BASE
    assert found.saved


def test_the_same_is_kept_once_and_only_the_newest_of_many() -> None:
    port = Port()
    kept = Bases(port)
    for hour in range(MOST + 5):
        text = write_compact(with_note(BASE, text=f"hour {hour}"))
        now(kept.keep(BASE.id, text, "saved", NOON + timedelta(hours=hour)))
        now(kept.keep(BASE.id, text, "saved", NOON + timedelta(hours=hour)))
    assert len(port.held) == MOST
    assert now(kept.find(fingerprint(with_note(BASE, text="hour 0")))) == {}
    assert now(kept.find(fingerprint(with_note(BASE, text=f"hour {MOST + 4}"))))


def test_what_is_damaged_is_not_found_and_what_is_no_project_not_kept() -> None:
    port = Port()
    kept = Bases(port)
    now(kept.keep_text("{}", "opened", NOON))
    assert port.held == {}
    now(kept.keep_text(write(BASE), "opened", NOON))
    (key,) = port.held
    port.held[key] = port.held[key].replace("Note 1", "Note 9")
    assert now(kept.find(fingerprint(BASE))) == {}


def test_it_goes_with_the_project() -> None:
    port = Port()
    kept = Bases(port)
    now(kept.keep_text(write(BASE), "opened", NOON))
    now(kept.forget_all_of(frozenset({BASE.id})))
    assert port.held == {}


def test_a_file_for_merging_holds_both_and_opens_like_any_other() -> None:
    mine = with_note(BASE, text="Runners")
    data, base = carried.unpacked(carried.packed(write_compact(BASE), write(mine)).encode())
    assert incoming.read("x", data).projects == (mine,)
    assert base == write_compact(BASE)


def test_a_file_that_only_says_that_it_is_one_for_merging_is_read_as_it_is() -> None:
    for data in (b'{"kind":"throughline-merge"', b'{"kind":"throughline-merge","base":1}', b"[" * 6_000):
        assert carried.unpacked(data) == (data, None)


def test_a_file_of_a_newer_version_is_not_marked() -> None:
    found = incoming.read("x", write(BASE).replace('"version": 1', '"version": 99').encode())
    assert bases.marked(found) is found
