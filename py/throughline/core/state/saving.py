"""The state of saving, in four words."""

from datetime import datetime
from typing import Literal

from throughline.core.project import Project
from throughline.core.record import Record

State = Literal["saved", "saving", "unsaved", "readonly"]
Notice = Literal["damaged", "recovered"]
"""Something about the open project that its owner should know."""


class Saving(Record):
    """`why` is the end of a words key: `saving.why.<why>` when unsaved, `readonly.<why>` when read-only."""

    state: State = "saved"
    why: str | None = None
    revision: int = 0
    """The revision that storage holds of the open project, as far as this tab knows."""
    checksum: str = "00000000"
    """The checksum of that copy."""
    opened: Project | None = None
    """The document as it was opened, until a snapshot of it is made."""
    sent: Project | None = None
    """The document as it was last handed to storage."""
    since: datetime | None = None
    """When the first change came that is not saved."""
    snapped: datetime | None = None
    """When the last snapshot was made, or the project opened."""
    persisting: bool = False
    """The browser was asked to keep the storage."""
    notice: Notice | None = None
    dismissed: frozenset[str] = frozenset()
    """Bars that were closed in this session."""
