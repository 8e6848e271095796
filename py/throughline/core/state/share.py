"""What the session knows about sharing by link: what this browser can do, the link that was opened or made."""

from typing import Literal

from throughline.core.faults import Fault
from throughline.core.project import Project
from throughline.core.record import Record

PREVIEW = "shared-link"
"""The id that a project has while it is only looked at: nothing on this computer is called so."""


class ShareState(Record):
    """`address` is this page's own, without what stands behind ? and #."""

    address: str = ""
    can_lock: bool = False
    """The browser can lock a link with a passphrase (it cannot on a page without https)."""
    can_send: bool = False
    """The system has a dialog that sends files."""
    shown: Project | None = None
    """The project of the link that is looked at, as it came."""
    locked: bytes | None = None
    """A link that waits for its passphrase."""
    wrong: bool = False
    """The passphrase did not fit."""
    trouble: Literal["cut", "newer", "too_large", "faults"] | None = None
    """Why a link cannot be opened."""
    faults: tuple[Fault, ...] = ()
    made: tuple[Project, str] | None = None
    """A locked link that was made, and of which state of the project."""

    @property
    def stands(self) -> bool:
        """Whether there is a link that is not open: it waits for its passphrase, or cannot be opened."""
        return self.locked is not None or self.trouble is not None
