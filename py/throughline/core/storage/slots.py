"""A slot: one saved copy of a project as one string, a header line and the JSON.

    throughline-slot 17 9a3f0c11 c0ffee00 1
    {"format":"throughline", …}

Revision, checksum, checksum of the copy it follows, schema version. The open project has two slots, A and B; a save
writes the one that is not the newest, so that whatever happens in the middle of it, a whole copy stands.
"""

import re
from typing import Literal
from zlib import crc32

from throughline.core.memo import last_few
from throughline.core.project import VERSION
from throughline.core.record import Record

Name = Literal["A", "B"]
NAMES: tuple[Name, Name] = ("A", "B")
ROOT = "00000000"
"""The checksum that the first copy of a project follows."""

_HEADER = re.compile(r"throughline-slot (\d{1,15}) ([0-9a-f]{8}) ([0-9a-f]{8}) (\d{1,9})\n")


class Stamp(Record):
    """Which copy it is. Two copies are the same if their stamps are."""

    revision: int = 0
    checksum: str = ROOT


class Slot(Record):
    """A good copy; `follows` is the checksum of the copy that it was made from."""

    stamp: Stamp
    text: str
    follows: str = ROOT
    schema: int = VERSION


class Damaged(Record):
    """A copy that cannot be relied on; `revision` is what its header says, where it has one."""

    raw: str
    revision: int = 0


def _checksum(revision: int, follows: str, schema: int, text: str) -> str:
    """Over everything but itself, so that a damaged header shows too."""
    head = f"{revision} {follows} {schema}\n".encode()
    return f"{crc32(text.encode('utf-8', 'surrogatepass'), crc32(head)):08x}"


def made(text: str, revision: int, follows: str = ROOT, schema: int = VERSION) -> Slot:
    """A new copy."""
    return Slot(Stamp(revision, _checksum(revision, follows, schema, text)), text, follows, schema)


def written(slot: Slot) -> str:
    """The copy as one string."""
    stamp = slot.stamp
    return f"throughline-slot {stamp.revision} {stamp.checksum} {slot.follows} {slot.schema}\n{slot.text}"


def revision_of(raw: str | None) -> int:
    """The revision that the header names, without a look at the rest; 0 where there is none."""
    header = _HEADER.match(raw) if raw else None
    return int(header[1]) if header else 0


@last_few(2)
def read(raw: str | None) -> Slot | Damaged | None:
    """What a slot holds; None where it is empty."""
    if not raw:
        return None
    header = _HEADER.match(raw)
    if header is None:
        return Damaged(raw)
    revision, checksum, follows, schema = int(header[1]), header[2], header[3], int(header[4])
    text = raw[header.end() :]
    if _checksum(revision, follows, schema, text) != checksum:
        return Damaged(raw, revision)
    return Slot(Stamp(revision, checksum), text, follows, schema)


class Pair(Record):
    """Both slots of a project."""

    a: Slot | Damaged | None = None
    b: Slot | Damaged | None = None

    def named(self) -> tuple[tuple[Name, Slot | Damaged | None], ...]:
        """Each with its name."""
        return (("A", self.a), ("B", self.b))

    @property
    def good(self) -> tuple[Slot, ...]:
        """The good copies, the newest first; of two equally new ones, A."""
        found = [each for each in (self.a, self.b) if isinstance(each, Slot)]
        return tuple(sorted(found, key=lambda slot: -slot.stamp.revision))

    @property
    def damaged(self) -> tuple[tuple[Name, Damaged], ...]:
        """The copies that nothing may overwrite."""
        return tuple((name, each) for name, each in self.named() if isinstance(each, Damaged))

    @property
    def newest(self) -> Stamp:
        """The stamp of the newest good copy."""
        return self.good[0].stamp if self.good else Stamp()

    @property
    def revision(self) -> int:
        """The highest revision that any header names, also a damaged one's."""
        damaged = max((each.revision for _, each in self.damaged), default=0)
        return max(damaged, self.newest.revision)

    def follows(self, checksum: str) -> bool:
        """Whether the newest copy was made from the copy of this checksum, as far as can be seen."""
        known = {checksum}
        for slot in reversed(self.good):
            if slot.follows in known:
                known.add(slot.stamp.checksum)
        return bool(self.good) and self.good[0].stamp.checksum in known

    def target(self) -> Name | None:
        """The slot that the next save may write: an empty one, else the older of two good ones.

        Where the other copy is damaged, the good one is replaced in place (a write that fails leaves the old value);
        where none is good, nothing may be written.
        """
        empty = next((name for name, each in self.named() if each is None), None)
        if empty is not None:
            return empty
        good = [(slot.stamp.revision, name) for name, slot in self.named() if isinstance(slot, Slot)]
        return min(good, key=lambda pair: pair[0])[1] if good else None


def pair(raw_a: str | None, raw_b: str | None) -> Pair:
    """Both slots, from what storage holds."""
    return Pair(read(raw_a), read(raw_b))
