"""What a frame in another site's page knows of that page. `Model.embed` is None everywhere else."""

from datetime import datetime
from typing import Literal, get_args

from throughline.core.project import Project
from throughline.core.record import Record
from throughline.core.state.where import View

Storage = Literal["host", "none"]
"""Who keeps the document: the page around us, or nobody."""
Show = Literal["canvas", "journey", "both", "matrix", "report"]
Feature = Literal["title", "views", "panel", "findings", "guide", "undo", "print", "download", "exit"]
FEATURES: tuple[Feature, ...] = get_args(Feature)

TABS: tuple[View, ...] = (
    "canvas",
    "journey",
    "links",
    "personas",
    "experience",
    "money",
    "kpis",
    "priorities",
    "report",
)
"""Views that stand in a frame with the feature `views`; the others belong to whoever has projects of their own."""
_HOME: dict[Show, View] = {
    "canvas": "canvas",
    "journey": "journey",
    "both": "canvas",
    "matrix": "links",
    "report": "report",
}


class EmbedState(Record):
    """`rev` counts the changes of the document: it is how the page around us and we know what we speak of."""

    storage: Storage = "none"
    show: Show = "both"
    features: frozenset[Feature] = frozenset()
    waits: bool = False
    """The page around us will bring the document."""
    alone: bool = False
    """It was to bring one, and nobody answered."""
    rev: int = 0
    told: tuple[int, bool] = (0, False)
    """What the host knows: the revision, and whether something of it is not kept yet."""
    told_at: datetime | None = None
    telling: bool = False
    """A timer will tell what is not told yet."""
    sent: int | None = None
    """The revision that was handed over and is not acknowledged."""
    sent_project: Project | None = None
    handed: Project | None = None
    """What was handed over last, acknowledged or not: a host that sends it back only echoes."""

    @property
    def home(self) -> View:
        """The view that is seen first."""
        return _HOME[self.show]

    @property
    def both(self) -> bool:
        """Whether the journey stands under the canvas."""
        return self.show == "both"

    @property
    def tabs(self) -> tuple[View, ...]:
        """The views one can go to."""
        return TABS if "views" in self.features else (self.home,)

    def reaches(self, view: View) -> bool:
        """Whether this view may be seen here; the paper's own is reached from what prints."""
        return view in self.tabs or (view == "print" and "print" in self.features)
