"""Which copy is opened when storage and the safety net do not agree."""

from throughline.core.record import Record
from throughline.core.storage.cabinet import Loaded, read_slot
from throughline.core.storage.slots import Slot, Stamp


class Opened(Record):
    """What is opened; `beside` is the copy (a slot as it stands) that was not, and must be kept."""

    loaded: Loaded
    recovered: bool = False
    beside: str = ""


def best(loaded: Loaded, mirror: Slot | None) -> Opened:
    """Storage's own copy, unless the last copy in the safety net is newer: then saving had failed, or a slot broke.

    The stamp stays that of storage: it says what the next save may replace.
    """
    if mirror is None or loaded.newer:
        return Opened(loaded)
    if loaded.project is not None and mirror.stamp.revision <= loaded.revision:
        return Opened(loaded)
    saved = read_slot(mirror)
    if saved.project is None or saved.newer:
        return Opened(loaded)
    stamp = Stamp(max(loaded.stamp.revision, mirror.stamp.revision), loaded.stamp.checksum)
    result = loaded.but(project=saved.project, stamp=stamp, faults=(), missing=False)
    return Opened(result, recovered=True, beside=loaded.raw)
