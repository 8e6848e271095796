"""What the session knows about findings beside the document: what was found last, and what is looked at."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, NamedTuple

from throughline.core.project import Project
from throughline.core.record import Record

if TYPE_CHECKING:
    from throughline.core.findings.finding import Finding, Severity

Grouping = Literal["severity", "place"]
FIRST_FEW = 30
"""How many findings are listed before somebody asks for more."""


class Mark(NamedTuple):
    """The quiet sign on an element: how grave its gravest finding is, and how many it has."""

    worst: "Severity"
    n: int


Marks = Mapping[str, Mark]
"""Of elements by their ids."""
NO_MARKS: Marks = MappingProxyType({})


class Found(Record):
    """What the checks found when they last looked; `of` is the document they looked at."""

    of: Project | None = None
    on: date | None = None
    shown: tuple["Finding", ...] = ()
    """What the project's phase shows, the gravest first."""
    accepted: tuple["Finding", ...] = ()
    marks: Marks = NO_MARKS
    within: Mapping[str, Marks] = MappingProxyType({})
    """By block: the marks of its notes. The same object while they are the same."""
    places: Marks = NO_MARKS
    """By block and by stage: all that was found there."""


NOTHING = Found()


class FindingsState(Record):
    """`chosen` and `accepting` are keys of findings (`core/found.py`); `chosen` lights its elements up."""

    found: Found = NOTHING
    hidden: bool = False
    """In a workshop nobody wants to be judged."""
    grouping: Grouping = "severity"
    severity: "Severity | None" = None
    place: str | None = None
    here: bool = False
    """Only what concerns the chosen element."""
    many: int = FIRST_FEW
    chosen: str | None = None
    lit: tuple[str, ...] = ()
    """The elements of the chosen finding; those that are seen."""
    accepting: str | None = None
    """The finding whose reason is being written."""

    @property
    def visible(self) -> Found:
        """What may be seen: nothing while findings are hidden."""
        return NOTHING if self.hidden else self.found

    def looked_at(self, chosen: str | None) -> str | None:
        """The finding that was chosen, as long as nothing else is: `chosen` is the element that is looked at."""
        return self.chosen if not self.lit or chosen in self.lit else None
