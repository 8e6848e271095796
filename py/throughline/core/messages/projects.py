"""Messages about projects: what people do with them."""

from typing import Literal

from throughline.core.messages.base import Message
from throughline.core.project import BusinessKind


class ProjectsMessage(Message):
    """Anything done to projects."""


class ProjectCreated(ProjectsMessage):
    """A new project is wanted."""

    name: str = ""
    kind: BusinessKind | Literal[""] = ""


class ProjectAsked(ProjectsMessage):
    """A project in the list was chosen."""

    id: str


class ProjectRenamed(ProjectsMessage):
    """A project got another name."""

    id: str
    name: str


class ProjectDuplicated(ProjectsMessage):
    """A copy of a project is wanted."""

    id: str


class ProjectDeleted(ProjectsMessage):
    """A project is to go into the bin; `for_good`: there is no bin, and the person knows."""

    id: str
    for_good: bool = False


class CopyRestored(ProjectsMessage):
    """A project is wanted back from the bin."""

    key: str


class CopyOpened(ProjectsMessage):
    """A copy in the safety net is to be opened as a project of its own."""

    key: str


class CopiesForgotten(ProjectsMessage):
    """Copies in the safety net are to go for good."""

    keys: tuple[str, ...]


class RawAsked(ProjectsMessage):
    """What could not be read is wanted as it stands: of a project, or of a copy in the safety net."""

    id: str = ""
    key: str = ""


class ExampleAsked(ProjectsMessage):
    """An example was chosen."""

    slug: str


class ExamplesAsked(ProjectsMessage):
    """The list of examples is to be fetched again."""


class FileAsked(ProjectsMessage):
    """A file is to be opened."""


class FileTaken(ProjectsMessage):
    """What the opened file holds is wanted: in place of the project that is here, or beside it."""

    how: Literal["open", "replace", "both", "look"] = "open"


class FileSaveAsked(ProjectsMessage):
    """A project is to be saved to a file; None: the open one. `at_once`: without asking where to."""

    id: str | None = None
    at_once: bool = False


class EverythingSaveAsked(ProjectsMessage):
    """All projects are to be saved to one file."""


class WipeAsked(ProjectsMessage):
    """Everything of ours is to go from this computer."""


class EditHereAsked(ProjectsMessage):
    """The project is to be edited in this tab, not in the other."""


class SaveAsked(ProjectsMessage):
    """Save now (Ctrl+S, Try again)."""


class BarClosed(ProjectsMessage):
    """A bar was read and closed."""

    bar: str
