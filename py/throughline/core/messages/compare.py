"""Messages about comparing and about saved versions."""

from typing import ClassVar, Literal

from throughline.core.compare.change import Area
from throughline.core.messages.base import AreaMessage
from throughline.core.state.compare import What


class CompareMessage(AreaMessage):
    """Anything done about comparing that leaves the document as it is."""

    area: ClassVar[str] = "compare"


class KindCompared(CompareMessage):
    """What is to be compared: states of projects, the canvas with its plan, journeys."""

    what: What


class LeftChosen(CompareMessage):
    """Another left side."""

    side: str


class RightChosen(CompareMessage):
    """Another right side."""

    side: str


class SidesSwapped(CompareMessage):
    """Left becomes right."""


class AreaPicked(CompareMessage):
    """Only changes of this area are to be listed, or all of them."""

    which: Area | Literal[""] = ""


class OnlyChangesTicked(CompareMessage):
    """Only what differs is to be seen side by side."""

    on: bool


class WholeAreaAsked(CompareMessage):
    """A long list of changes is wanted to its end."""

    which: Area


class ChangesPrinted(CompareMessage):
    """The list of changes is wanted on paper."""


class VersionSaved(CompareMessage):
    """The project as it is now is to be kept under a name."""

    name: str = ""


class VersionRestored(CompareMessage):
    """The project is to be again what it was in a version."""

    key: str


class VersionNamed(CompareMessage):
    """A version is to be called otherwise."""

    key: str
    name: str


class VersionDeleted(CompareMessage):
    """A version is to go for good."""

    key: str


class VersionFileAsked(CompareMessage):
    """A version is wanted as a file."""

    key: str


class BackupAsked(CompareMessage):
    """The project with all its versions is wanted as one file."""
