"""What the session knows about making files."""

from typing import Literal

from throughline.core.record import Record


class ExportState(Record):
    """`journey`: whose files are made (None: the one that is open); `busy`: the format and part being made."""

    journey: str | None = None
    busy: str = ""
    last: str = ""
    """The file that was made last."""
    trouble: Literal["", "library", "failed"] = ""
    """What went wrong with the last one."""
