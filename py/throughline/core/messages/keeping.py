"""What storage, locks and files answer. Only the edge says these, never the page."""

from typing import ClassVar, Literal

from throughline.core.effects import Purpose
from throughline.core.faults import Fault
from throughline.core.messages.base import Message
from throughline.core.project import Project
from throughline.core.state.preferences import Preferences
from throughline.core.state.shelf import Card, Copy, Example, Incoming, Room, Version, Why
from throughline.core.storage.vault import Contents


class KeepingMessage(Message):
    """An answer of the edge. It cannot be named from the page."""

    named: ClassVar[bool] = False


class ShelfRead(KeepingMessage):
    """The list of projects; `refused` says why there can be none."""

    cards: tuple[Card, ...] = ()
    refused: str | None = None


class VaultRead(KeepingMessage):
    """What the safety net holds."""

    contents: Contents
    lost: tuple[Copy, ...] = ()


class VaultDenied(KeepingMessage):
    """There is no safety net in this browser."""


class VersionsRead(KeepingMessage):
    """The saved versions of all projects."""

    versions: tuple[Version, ...]


class VersionMessage(KeepingMessage):
    """What came of a wish about saved versions: see `messages/versions.py`."""


class MergeMessage(KeepingMessage):
    """What came of a wish about merging: see `messages/merging.py`."""


class ShareMessage(KeepingMessage):
    """What came of a wish about sharing: see `messages/share.py`."""


class PreferencesRead(KeepingMessage):
    """What the person liked last time."""

    preferences: Preferences


class ProjectRead(KeepingMessage):
    """A project was read to be opened. `held`: this tab may edit it."""

    id: str
    project: Project | None = None
    revision: int = 0
    checksum: str = "00000000"
    held: bool = True
    newer: bool = False
    damaged: bool = False
    recovered: bool = False
    missing: bool = False
    faults: tuple[Fault, ...] = ()


class ProjectReread(KeepingMessage):
    """Another tab saved the open project; `ours`: it went on from the copy that this tab knows."""

    id: str
    project: Project | None = None
    revision: int = 0
    checksum: str = "00000000"
    ours: bool = True
    missing: bool = False


class Saved(KeepingMessage):
    """It is written."""

    id: str
    revision: int
    checksum: str
    card: Card


class SaveRefused(KeepingMessage):
    """It is not written; `why` is the end of the words key `saving.why.<why>`."""

    id: str
    why: str


class SaveOvertaken(KeepingMessage):
    """It is not written: another tab wrote something newer."""

    project: Project


class SaveDue(KeepingMessage):
    """The time has come to save."""


class TabHidden(KeepingMessage):
    """The tab goes to the background, or away."""


class LockWanted(KeepingMessage):
    """Another tab wants to edit this project."""

    id: str


class LockGranted(KeepingMessage):
    """This tab may edit the project now."""

    id: str


class LockLost(KeepingMessage):
    """Another tab took the project over."""

    id: str


class ChangedElsewhere(KeepingMessage):
    """Another tab wrote something: a project, or the list."""

    id: str | None = None


class Secured(KeepingMessage):
    """The open project is (or is not) in the safety net, so that the replacement can take its place (or not)."""

    id: str
    replacement: Project
    safe: bool = True
    why: Why = "import"


class StoredFetched(KeepingMessage):
    """A project that is not open was read for a purpose; None: it could not be."""

    purpose: Purpose
    project: Project | None = None
    revision: int = 0
    checksum: str = "00000000"
    name: str = ""


class Binned(KeepingMessage):
    """A project is in the bin; no copy: this tab had nothing more to put there."""

    id: str
    copy_: Copy | None


class BinRefused(KeepingMessage):
    """A project could not be put into the bin; it stays where it was."""

    id: str


class Removed(KeepingMessage):
    """A project is gone for good."""

    id: str
    name: str = ""


class Restored(KeepingMessage):
    """A project is back from the bin."""

    card: Card | None
    key: str


class Forgotten(KeepingMessage):
    """Copies are gone from the safety net."""

    keys: tuple[str, ...]


class ExamplesRead(KeepingMessage):
    """The list of examples; None: it could not be fetched."""

    examples: tuple[Example, ...] | None


class ExampleRead(KeepingMessage):
    """An example; None: it could not be fetched."""

    slug: str
    project: Project | None


class FileRead(KeepingMessage):
    """A file was picked or dropped, and read."""

    incoming: Incoming


class FileSaved(KeepingMessage):
    """A file with all of these projects was handed over; `how`: put where the person chose, or among downloads."""

    ids: tuple[str, ...]
    how: Literal["chosen", "downloads"] = "downloads"
    left_out: int = 0
    """So many saved versions did not fit into the file."""


class FileNotSaved(KeepingMessage):
    """The file could not be written."""


class Surveyed(KeepingMessage):
    """How much room is taken."""

    room: Room


class Wiped(KeepingMessage):
    """Nothing of ours is on this computer any more; `whole` is False where something would not go."""

    whole: bool = True
