"""What storage answers about saved versions. Only the edge says these, never the page."""

from throughline.core.messages.keeping import VersionMessage
from throughline.core.project import Project
from throughline.core.state.shelf import Version
from throughline.core.version_effects import Purpose


class VersionKept(VersionMessage):
    """It is kept."""

    version: Version


class VersionRefused(VersionMessage):
    """This browser keeps none."""

    name: str


class VersionsKept(VersionMessage):
    """The versions of a file are here; so many of them could not be kept."""

    count: int
    refused: int = 0


class VersionFetched(VersionMessage):
    """A version was read; None: it is damaged, or gone."""

    key: str
    purpose: Purpose
    project: Project | None = None


class OtherFetched(VersionMessage):
    """Another project was read; None: it could not be."""

    id: str
    project: Project | None = None


class VersionRenamed(VersionMessage):
    """A version has another name."""

    key: str
    name: str


class VersionForgotten(VersionMessage):
    """A version is gone."""

    key: str
