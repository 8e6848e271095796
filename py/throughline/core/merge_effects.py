"""What is wanted for merging two copies. What comes of it comes back as a message (`messages/merging.py`)."""

from dataclasses import dataclass

from throughline.core.effects import MergeWish
from throughline.core.project import Project


@dataclass(frozen=True, slots=True)
class PickCopy(MergeWish):
    """Let the person pick the file with the other copy of this project."""

    project: Project


@dataclass(frozen=True, slots=True)
class FetchCopy(MergeWish):
    """Read another project of this computer, to be merged into this one."""

    project: Project
    id: str


@dataclass(frozen=True, slots=True)
class SaveForMerging(MergeWish):
    """Hand the person a file with the project and what it began with (by its fingerprint)."""

    id: str
    name: str
    text: str
    began_with: str | None


@dataclass(frozen=True, slots=True)
class KeepBase(MergeWish):
    """Keep what a copy began with."""

    project: str
    text: str
