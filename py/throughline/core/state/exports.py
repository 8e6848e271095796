"""What the session knows about making files."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class ExportState:
    """`journey`: whose files are made (None: the one that is open); `busy`: the format and part being made."""

    journey: str | None = None
    busy: str = ""
    last: str = ""
    """The file that was made last."""
    trouble: Literal["", "library", "failed"] = ""
    """What went wrong with the last one."""
