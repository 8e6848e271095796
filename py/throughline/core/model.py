"""The model: the open document and the session around it, one frozen value."""

from datetime import date
from typing import Any, Literal

from throughline.core.project import Project
from throughline.core.record import Record
from throughline.core.state.compare import CompareState
from throughline.core.state.dialog import Dialog
from throughline.core.state.embed import EmbedState
from throughline.core.state.experience import ExperienceState
from throughline.core.state.exports import ExportState
from throughline.core.state.findings import FindingsState
from throughline.core.state.guide import GuideState
from throughline.core.state.history import History
from throughline.core.state.journey import JourneyState
from throughline.core.state.kpis import KpisState
from throughline.core.state.links import LinksState
from throughline.core.state.locale import Locale
from throughline.core.state.merging import MergeState
from throughline.core.state.money import MoneyState
from throughline.core.state.paper import PaperState
from throughline.core.state.preferences import Fold
from throughline.core.state.priorities import PrioritiesState
from throughline.core.state.report import ReportState
from throughline.core.state.saving import Saving
from throughline.core.state.share import ShareState
from throughline.core.state.shelf import Shelf
from throughline.core.state.stake import StakeState
from throughline.core.state.where import Side, Where
from throughline.words import Sentence


class Trouble(Record):
    """What was written into which field of which element, and the sentence about it."""

    of: str
    field: str
    written: str
    why: Sentence


class Model(Record):
    """`project` is None on the start screen; `picked` are notes or touchpoints chosen together."""

    project: Project | None = None
    history: History = History()
    where: Where = Where()
    picked: frozenset[str] = frozenset()
    editing: str | None = None
    """The id of the element that is edited in place."""
    dialog: Dialog | None = None
    panel: bool = True
    """Is the side panel open?"""
    fit: bool = False
    """Zoom to fit, for a projector."""
    status: Sentence | None = None
    """What is said to everybody, screen readers too."""
    says: int = 0
    """How often something was said: the same sentence twice is still news."""
    trouble: Trouble | None = None
    """The field whose last input could not be read, and why."""
    failure: str | None = None
    """The name of an error that a message caused, until its bar is closed."""
    release: bool = False
    """Does a new release of the page wait to be taken?"""
    saving: Saving = Saving()
    shelf: Shelf = Shelf()
    journey: JourneyState = JourneyState()
    links: LinksState = LinksState()
    paper: PaperState = PaperState()
    locale: Locale = Locale()
    side: Side = "details"
    """What the side panel shows."""
    today: date | None = None
    """The civil date of the last message (UTC)."""
    findings: FindingsState = FindingsState()
    guide: GuideState = GuideState()
    experience: ExperienceState = ExperienceState()
    money: MoneyState = MoneyState()
    stake: StakeState = StakeState()
    kpis: KpisState = KpisState()
    priorities: PrioritiesState = PrioritiesState()
    compare: CompareState = CompareState()
    merging: MergeState = MergeState()
    share: ShareState = ShareState()
    report: ReportState = ReportState()
    exports: ExportState = ExportState()
    scheme: Literal["auto", "light", "dark"] = "auto"
    strip: Fold = "auto"
    """Whether the journey below the canvas is folded; remembered."""
    reading: bool = False
    """It is shown to be read, and nothing else: by the page around a frame."""
    embed: EmbedState | None = None
    """In a frame of another site's page: what is known of that page."""

    def at(self, **fields: Any) -> Where:
        """Where we are, with some of it replaced."""
        return self.where.but(**fields)

    @property
    def document(self) -> Project:
        """The open project; asking without one is a defect of the caller."""
        if self.project is None:
            raise NoProjectError
        return self.project

    @property
    def read_only(self) -> bool:
        """Nothing can be changed: it is only shown, another tab edits, or the document is from a newer version."""
        return self.reading or self.saving.state == "readonly"


class NoProjectError(RuntimeError):
    """A message that needs an open project came without one."""
