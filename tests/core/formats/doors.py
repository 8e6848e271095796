"""Every door by which something from outside comes in. A new door is one line in `DOORS`.

A door takes bytes and gives the project that would be taken in, or None where it was refused. Whatever comes in, it must not
raise, and what it takes must be savable again (`taken`).
"""

import json
import zlib
from collections.abc import Callable, Mapping

from throughline.core import integrity
from throughline.core.embed import protocol
from throughline.core.formats import door, native
from throughline.core.formats.registry import FORMATS, Format
from throughline.core.ids import from_seed
from throughline.core.importing.bringing import brought
from throughline.core.messages import read as message
from throughline.core.messages.base import EPOCH
from throughline.core.messages.keeping import FileRead
from throughline.core.model import Model
from throughline.core.project import Project
from throughline.core.share import link
from throughline.core.share.packing import RAW, DamagedError, TooLargeError, unpacked
from throughline.core.state.shelf import Incoming
from throughline.core.state.where import Where
from throughline.core.storage import incoming, slots
from throughline.core.storage.cabinet import read_slot
from throughline.core.update import update
from throughline.words import say

Door = Callable[[bytes], Project | None]
EMPTY = Project(format="throughline", version=1, id="project0", name="Here")


def _text(data: bytes) -> str:
    return data.decode("utf-8", "surrogateescape")


def _waiting(found: Incoming) -> Project | None:
    """What a waiting file would put into the project that is open, through the message that a click sends."""
    for fault in (*found.faults, *(found.reading.left if found.reading else ())):
        assert say("en", fault.sentence).strip()
    if found.reading is None:
        return found.projects[0] if found.projects and not found.newer else None
    model = Model(project=EMPTY, where=Where("canvas", EMPTY.id))
    model, _ = update(model, FileRead(incoming=found).stamped(EPOCH, "0" * 32))
    model, _ = update(model, message("BroughtIn", {"way": "add"}, EPOCH, "1" * 32))
    return model.project


def _file(name: str) -> Door:
    return lambda data: _waiting(incoming.read(name, data))


def _pasted(data: bytes) -> Project | None:
    """Into the dialog "Bring in a text"."""
    model = Model(project=EMPTY, where=Where("canvas", EMPTY.id))
    model, _ = update(model, message("TextGiven", {"text": _text(data)[:2_000_000]}, EPOCH, "0" * 32))
    return _waiting(model.shelf.incoming) if model.shelf.incoming else None


def _as(format_id: str) -> Door:
    """A file that says by its name, or the command line, which format it is."""

    def read(data: bytes) -> Project | None:
        found = door.read("", data, format_id)
        pieces = found.project
        return pieces if pieces is None or found.whole else brought(EMPTY, found, "add", from_seed("0"))

    return read


def _stored(data: bytes) -> Project | None:
    """What storage gives back: a slot in localStorage."""
    slot = slots.read(slots.written(slots.made(_text(data), 1)))
    return read_slot(slot).project if isinstance(slot, slots.Slot) else None


def _linked(data: bytes) -> Project | None:
    """The part of an address behind #; and a link that is whole and holds the data."""
    link.read(_text(data))
    work = zlib.compressobj(1, zlib.DEFLATED, RAW)
    found = link.read(link.fragment(work.compress(data) + work.flush()))
    try:
        return native.read(unpacked(found.data)).project if isinstance(found, link.Parcel) else None
    except (DamagedError, TooLargeError):
        return None


def _embedded(data: bytes) -> Project | None:
    """A message of the page around us; and a good one that carries the data."""
    protocol.read(_text(data))
    wish = protocol.read(json.dumps({"v": 1, "id": 1, "type": "load", "payload": {"json": _text(data)}}))
    if isinstance(wish, protocol.Refusal) or not isinstance(wish.what, protocol.Load):
        return None
    return native.read(wish.what.json_ or "").project


def _here(each: Format) -> bool:
    """Whether what reads the format is installed; inside Pyodide the library of a single format may be missing."""
    try:
        each.reader()
    except ImportError:
        return False
    return True


READ = tuple(each.id for each in FORMATS if each.reads and _here(each))
DOORS: Mapping[str, Door] = {
    "a file of ours": _file("shop.throughline.json"),
    "a file without an ending": _file("shop"),
    "dropped or pasted outside of fields": _file(""),
    "pasted into the dialog": _pasted,
    "storage": _stored,
    "a link": _linked,
    "a message of the page around us": _embedded,
    **{f"a file as {each}": _as(each) for each in READ},
}


def taken(enter: Door, data: bytes) -> Project | None:
    """Send something through a door, and hold it to its word: refused, or sound and the same after saving."""
    project = enter(data)
    if project is not None:
        assert not list(integrity.faults(project))
        again = native.read(native.write(project))
        assert again.project is not None, again.faults
        assert native.write(again.project) == native.write(project)
    return project
