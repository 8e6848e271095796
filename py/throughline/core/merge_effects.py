"""What is wanted for merging two copies. What comes of it comes back as a message (`messages/merging.py`)."""

from throughline.core.effects import MergeWish
from throughline.core.project import Project


class PickCopy(MergeWish):
    """Let the person pick the file with the other copy of this project."""

    project: Project


class FetchCopy(MergeWish):
    """Read another project of this computer, to be merged into this one."""

    project: Project
    id: str


class SaveForMerging(MergeWish):
    """Hand the person a file with the project and what it began with (by its fingerprint)."""

    id: str
    name: str
    text: str
    began_with: str | None


class KeepBase(MergeWish):
    """Keep what a copy began with."""

    project: str
    text: str
