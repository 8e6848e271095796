"""A file that was picked or dropped: one project of ours, a page with one inside, or a file with all of them."""

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
    reading = standalone.read(data) if standalone.looks_like(data) else native.read(data)
    projects = (reading.project,) if reading.project is not None else ()
    return Incoming(name, projects, reading.faults, reading.newer)
