"""Messages about merging another copy into the open project; and what the edge answers."""

from typing import ClassVar

from throughline.core.faults import Fault
from throughline.core.merge.verdicts import Choice
from throughline.core.messages.base import AreaMessage
from throughline.core.messages.keeping import MergeMessage
from throughline.core.project import Project


class MergingMessage(AreaMessage):
    """Anything done about merging."""

    area: ClassVar[str] = "merging"


class MergingAsked(MergingMessage):
    """Another copy is to be merged into this project."""

    id: str


class CopyAsked(MergingMessage):
    """The file with the other copy is to be picked."""


class NeighbourTaken(MergingMessage):
    """The other copy is a project on this computer."""

    id: str = ""


class ForMergingSaved(MergingMessage):
    """The project is wanted as a file with what it began with."""


class VerdictGiven(MergingMessage):
    """What becomes of one difference."""

    key: str
    choice: Choice


class EveryVerdictGiven(MergingMessage):
    """The same for everything that needs a decision."""

    choice: Choice


class RestShown(MergingMessage):
    """What needs no decision is to be seen as well, or no longer."""

    on: bool


class Merged(MergingMessage):
    """That is how it shall be."""


class MergingLeft(MergingMessage):
    """Nothing is to be merged."""


class CopyRead(MergeMessage):
    """The other copy was read; None: it cannot be, for these reasons. `base`: what both copies began with."""

    file: str
    project: Project | None = None
    base: Project | None = None
    faults: tuple[Fault, ...] = ()
