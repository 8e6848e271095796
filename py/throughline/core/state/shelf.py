"""What is kept on this computer, as the start screen and the panel "Where is my work?" show it."""

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import ConfigDict, Field

from throughline.core.faults import Fault
from throughline.core.project import Project
from throughline.core.record import Record
from throughline.core.state.where import Where
from throughline.core.value import Value

if TYPE_CHECKING:
    from throughline.core.formats.reading import Reading

Standing = Literal["good", "unreadable", "newer"]


class Card(Value):
    """One project in the list, as the index keeps it."""

    model_config = ConfigDict(extra="ignore")

    id: str
    name: str = ""
    modified: str = ""
    """An instant, ISO 8601, UTC."""
    revision: int = 0
    standing: Standing = "good"
    notes: int = 0
    touchpoints: int = 0
    picture: Annotated[tuple[str, ...], Field(max_length=9)] = ()
    """For each block in teaching order, a letter a note: its segment in small, its colour in capitals, or "-"."""
    curve: Annotated[tuple[float, ...], Field(max_length=24)] = ()
    """What is felt along the first journey."""
    filed: str = ""
    """When it was last saved to a file; an instant."""
    since: str = ""
    """When the first save came that no file holds; an instant."""
    saves: int = 0
    """How many saves no file holds."""


Why = Literal["time", "opened", "delete", "import", "restore", "overtaken", "damaged", "recovered", "merge"]
"""Why a copy was put into the safety net."""


class Copy(Record):
    """A copy in the safety net: in the bin, a snapshot, or in quarantine. `key` is its name there."""

    key: str
    project: str
    at: str
    """An instant, ISO 8601, UTC."""
    name: str = ""
    why: Why = "time"
    card: Card | None = None


class Version(Record):
    """A state of a project that somebody saved under a name; it stays until somebody deletes it."""

    key: str
    project: str
    at: str
    """An instant, ISO 8601, UTC."""
    name: str = ""
    size: int = 0
    """Characters."""


class VersionText(Record):
    """A saved version on its way from or to a file."""

    project: str
    at: str
    name: str
    text: str


class Example(Record):
    """An example that can be opened, as `index.json` describes it."""

    slug: str
    name: str
    description: str = ""
    lesson: str = ""
    notes: int = 0
    touchpoints: int = 0
    picture: tuple[str, ...] = ()
    curve: tuple[float, ...] = ()


class Incoming(Record):
    """A file that was read, waiting for the person's word: what it holds, or what is wrong with it."""

    file: str
    projects: tuple[Project, ...] = ()
    faults: tuple[Fault, ...] = ()
    newer: bool = False
    versions: tuple[VersionText, ...] = ()
    """Saved versions of these projects, as they stand in the file."""
    reading: "Reading | None" = None
    """What was understood of a file that is not ours."""


class Opening(Record):
    """A project is being read: where to be once it is here, and what it is to be replaced by."""

    where: Where
    push: bool = True
    replacement: Project | None = None


class Room(Record):
    """How much of the browser's room is taken (in characters), and whether it promised to keep it."""

    used: int = 0
    limit: int = 5_242_880
    persisted: bool | None = None


class Shelf(Record):
    """Projects, the bin, the safety net, the examples."""

    cards: tuple[Card, ...] = ()
    loaded: bool = False
    refused: str | None = None
    """Why nothing can be kept here at all: the end of the words key `saving.why.<why>`."""
    bin: tuple[Copy, ...] = ()
    snapshots: tuple[Copy, ...] = ()
    """Of all projects, the newest first."""
    versions: tuple[Version, ...] = ()
    """Of all projects, the newest first."""
    quarantine: tuple[Copy, ...] = ()
    lost: tuple[Copy, ...] = ()
    """Safety copies of projects that storage no longer has."""
    vault: Literal["asked", "open", "denied"] = "asked"
    examples: tuple[Example, ...] = ()
    examples_failed: bool = False
    incoming: Incoming | None = None
    opening: Opening | None = None
    room: Room = Room()
    binless: str | None = None
    """The project that could not be put into the bin, because this browser keeps none."""
    filed: bool = False
    """"Finish": the file with everything was handed over, so that wiping can be offered."""

    def with_card(self, card: Card) -> "Shelf":
        """With this card first: it is the one that changed last."""
        return self.but(cards=(card, *(each for each in self.cards if each.id != card.id)))

    def card(self, id_: str | None) -> Card | None:
        """The card of a project."""
        return next((each for each in self.cards if each.id == id_), None)
