"""A file that was picked or dropped: one project of ours, a page with one inside, or a file with all of them."""

from importlib import import_module

from throughline.core.faults import fault
from throughline.core.formats import native, standalone
from throughline.core.state.shelf import Incoming
from throughline.core.storage import rescue


def read(name: str, data: bytes) -> Incoming:
    """What the file holds, or what is wrong with it."""
    if rescue.looks_like(data):
        projects = rescue.unpacked(data)
        versions = rescue.saved_versions(data) if projects else ()
        return Incoming(name, projects, () if projects else (fault("", "fault.not_ours"),), versions=versions)
    page = standalone.looks_like(data)
    reading = standalone.read(data) if page else native.read(data)
    if reading.project is None and not reading.newer and not page and not _ours(reading):
        return _foreign(name, data, reading)
    projects = (reading.project,) if reading.project is not None else ()
    return Incoming(name, projects, reading.faults, reading.newer)


def _ours(reading: native.Reading) -> bool:
    """Whether it says that it is ours, and is only broken."""
    return not reading.unreadable and reading.faults[0].code not in {"fault.not_ours", "fault.not_an_object"}


def _foreign(name: str, data: bytes, ours: native.Reading) -> Incoming:
    """A file of another kind. The code that reads these is imported when one comes."""
    door = import_module("throughline.core.formats.door")
    found = door.read(name, data)
    if found.whole and found.project is not None:
        return Incoming(name, (found.project,), found.faults, found.newer)
    if found.project is None:
        return Incoming(name, (), found.faults or ours.faults)
    return Incoming(name, reading=found)
