"""What the session knows about comparing beside the document: the two sides, and what was read for them."""

from dataclasses import dataclass, replace
from typing import Any, Literal

from throughline.core.project import Project

What = Literal["versions", "canvas", "journeys"]
"""States of whole projects; the canvas of today and the one planned; two journeys."""


@dataclass(frozen=True, slots=True)
class CompareState:
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

    def but(self, **fields: Any) -> "CompareState":
        """The same state with some fields replaced."""
        return replace(self, **fields)
