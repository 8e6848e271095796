"""What is wanted of saved versions. What comes of it comes back as a message (`messages/versions.py`)."""

from typing import Literal

from throughline.core.effects import VersionWish
from throughline.core.state.shelf import VersionText

Purpose = Literal["compare", "restore", "file"]
"""What a version is read for."""


class KeepVersion(VersionWish):
    """Keep a state of a project under a name."""

    version: VersionText


class KeepVersions(VersionWish):
    """Keep the versions that a file held."""

    versions: tuple[VersionText, ...]


class FetchVersion(VersionWish):
    """Read a version for a purpose."""

    key: str
    purpose: Purpose


class FetchOther(VersionWish):
    """Read another project of this computer, to compare it."""

    id: str


class RenameVersion(VersionWish):
    """Call a version otherwise."""

    key: str
    name: str


class ForgetVersion(VersionWish):
    """Remove a version for good."""

    key: str


class SaveBackup(VersionWish):
    """Hand the person one file with a project and all its versions."""

    id: str
    project_name: str
    name: str
    text: str
