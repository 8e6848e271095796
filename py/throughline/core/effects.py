"""Effects: what is wanted of the world, as data. Only `browser` performs them."""

from typing import ClassVar, Literal

from throughline.core.formats.reading import Asked
from throughline.core.formats.registry import Format
from throughline.core.paper.plan import Order
from throughline.core.project import Project
from throughline.core.record import Record
from throughline.core.state.preferences import Preferences
from throughline.core.state.shelf import Why
from throughline.core.state.where import Where

Purpose = Literal["rename", "duplicate", "copy"]
"""What a stored project is fetched for; `copy`: to be opened as a project of its own."""


class Effect(Record):
    """`after_render`: must wait until the picture stands."""

    after_render: ClassVar[bool] = False


class Focus(Effect):
    """Put the keyboard focus on a DOM id (the first that is there); `select` selects its text."""

    after_render: ClassVar[bool] = True
    ids: tuple[str, ...]
    select: bool = False


class FocusFirst(Focus):
    """The same before the picture changes, for where the focus would go with what is taken away.

    A browser then brings styles and layout of the whole page up to date, and once more when the focus is put elsewhere.
    """

    after_render: ClassVar[bool] = False


class TypeText(Effect):
    """Type text into the field that has the focus, as if by hand: at its end, or in place of what stands there."""

    after_render: ClassVar[bool] = True
    text: str
    replace: bool = False


class SetField(Effect):
    """Set the value of a field that may have the focus (the morph leaves such a field alone)."""

    after_render: ClassVar[bool] = True
    id: str
    value: str


class ShowAddress(Effect):
    """Put where we are into the address; `push` makes a step that Back undoes."""

    where: Where
    push: bool = True


class TakeRelease(Effect):
    """Start anew with the release of the page that waits."""

    after_render: ClassVar[bool] = True


class ToTop(Effect):
    """Another view begins at its beginning."""

    after_render: ClassVar[bool] = True


class Reveal(Effect):
    """Scroll an element into sight."""

    after_render: ClassVar[bool] = True
    id: str


class CheckLater(Effect):
    """Say `ChecksDue` after so many milliseconds; the last such wish counts."""

    after: int


class Export(Effect):
    """Make a file of a project in a format, and hand it to the person."""

    after_render: ClassVar[bool] = True
    format: Format
    project: Project
    asked: Asked
    name: str


class Download(Effect):
    """Hand a file to the person."""

    name: str
    mime: str
    text: str


class MeasurePaper(Effect):
    """Measure the proof that stands in the page, at once; `PaperMeasured` comes back."""

    after_render: ClassVar[bool] = True
    project: Project
    order: Order


class LoadPaper(Effect):
    """Tell the browser about the paper (`rule` is the one `@page`), and under which title it is printed."""

    rule: str
    title: str


class UnloadPaper(Effect):
    """The page is a page again."""


class AskPrint(Effect):
    """Open the browser's own print dialog."""

    after_render: ClassVar[bool] = True


class Keeping(Effect):
    """Wanted of storage, locks and files. What comes of it comes back as a message (`messages/keeping.py`)."""


class ReadShelf(Keeping):
    """Read the list of projects."""


class ReadVault(Keeping):
    """Read what the safety net holds."""


class ProjectWish(Keeping):
    """Wanted of one project: opening and saving it."""


class OpenStored(ProjectWish):
    """Lock a project for this tab, and read it."""

    id: str


class Claim(ProjectWish):
    """Lock a project that this tab made."""

    id: str


class Reread(ProjectWish):
    """Another tab may have saved: read the project again, if storage holds another copy than this one."""

    id: str
    checksum: str


class TakeOver(ProjectWish):
    """Ask the tab that edits this project to let go."""

    id: str


class LetGo(ProjectWish):
    """This tab no longer edits the project.

    `closed`: nor shows it, so one slot is enough; `wait`: it would like to edit it again once nobody else does.
    """

    id: str
    closed: bool = True
    wait: bool = False


class Save(ProjectWish):
    """Write a project, if storage still holds the copy with this stamp."""

    project: Project
    text: str
    revision: int = 0
    checksum: str = "00000000"


class SaveLater(ProjectWish):
    """Say `SaveDue` after so many milliseconds; the last such wish counts."""

    after: int


class HoldForShell(ProjectWish):
    """The document as the page's shell offers it for download should Python die."""

    name: str
    text: str


class TakeSnapshot(ProjectWish):
    """Put a copy into the safety net."""

    id: str
    text: str
    revision: int
    why: Why


class Secure(ProjectWish):
    """The same before the open project is replaced: nothing is replaced before its copy is safe."""

    id: str
    text: str
    revision: int
    replacement: Project
    why: Why = "import"


class FetchStored(ProjectWish):
    """Read a project that is not open, or a copy in the safety net (`key`), for a purpose."""

    purpose: Purpose
    id: str = ""
    key: str = ""
    name: str = ""


class BinWish(Keeping):
    """Wanted of the bin, and of what leaves it for good."""


class MoveToBin(BinWish):
    """Put a project into the bin."""

    id: str


class RemoveStored(BinWish):
    """Remove a project for good: there is no bin in this browser, and the person was told."""

    id: str


class TakeOutOfBin(BinWish):
    """Put a project back where it was."""

    key: str


class Forget(BinWish):
    """Remove copies from the safety net for good."""

    keys: tuple[str, ...]


class ExampleWish(Keeping):
    """Wanted of the examples of the site."""


class FetchExamples(ExampleWish):
    """Fetch the list of examples."""


class FetchExample(ExampleWish):
    """Fetch one example."""

    slug: str


class FileWish(Keeping):
    """Wanted of files that come from a person or go to one."""


class PickFile(FileWish):
    """Let the person pick a file to open."""


class PickOrders(FileWish):
    """Let the person pick a table of orders, for the money inputs with this id."""

    value: str


class SaveFile(FileWish):
    """Hand the person a file that holds all of some projects; `asking`: with the browser's own dialog if it has one."""

    name: str
    text: str
    ids: tuple[str, ...]
    asking: bool = True


class SaveStoredFile(FileWish):
    """The same for a project that is not open."""

    id: str


class SaveEverything(FileWish):
    """Hand the person one file with every project on this computer, and their saved versions.

    `open` is the open document's name and text; `alone`: what is done if there is one project, without versions.
    """

    name: str
    open: tuple[str, str] | None = None
    alone: SaveFile | SaveStoredFile | None = None


class DownloadRaw(FileWish):
    """Hand the person what could not be read, as it stands: a project's slots, or a copy in the safety net."""

    id: str
    key: str = ""


class VersionWish(Keeping):
    """Wanted of saved versions: see `version_effects.py`."""


class MergeWish(Keeping):
    """Wanted for merging two copies: see `merge_effects.py`."""


class ShareWish(Keeping):
    """Wanted for sharing by link: see `share_effects.py`."""


class Wipe(Keeping):
    """Remove everything of ours from this computer."""


class Survey(Keeping):
    """Look how much room is taken."""


class AskToPersist(Keeping):
    """Ask the browser to keep what is stored."""


class Remember(Keeping):
    """Keep what the person likes: scheme and paper."""

    preferences: Preferences
