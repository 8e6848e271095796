"""What the session knows about comparing beside the document: the two sides, and what was read for them."""

from typing import Literal

from throughline.core.project import Project
from throughline.core.record import Record

What = Literal["versions", "canvas", "journeys"]
"""States of whole projects; the canvas of today and the one planned; two journeys."""


class CompareState(Record):
    """A side is named by "now", "version:<key>", "project:<id>", or the id of a journey; "" is what lies near."""

    what: What | None = None
    left: str = ""
    right: str = ""
    area: str = ""
    """The one area whose changes are listed; all of them where it is empty."""
    only: bool = True
    """Show only what differs, side by side."""
    whole: frozenset[str] = frozenset()
    """Areas whose long lists are shown to the end."""
    fetched: tuple[tuple[str, Project | None], ...] = ()
    """What was read for a side, the newest first; None: it cannot be read."""
