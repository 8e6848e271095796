"""Messages about priorities."""

from typing import ClassVar, Literal

from throughline.core.messages.base import AreaMessage
from throughline.core.state.priorities import Column, Criterion, Filter


class PrioritiesMessage(AreaMessage):
    """Anything done about priorities that leaves the document as it is."""

    area: ClassVar[str] = "priorities"


class PrioritiesEdit(PrioritiesMessage):
    """What changes the document."""

    edits: ClassVar[bool] = True


class AxisChosen(PrioritiesMessage):
    """An axis of the chart is to be in points, or in money or days."""

    axis: Literal["impact", "effort"]
    unit: Literal["score", "money", "days"]


class ColumnChosen(PrioritiesMessage):
    """The list is to go by this column; by the one it goes by already: the other way round."""

    column: Column


class ShownChosen(PrioritiesMessage):
    """Only those of a status are to be seen."""

    shown: Filter


class IdeasToggled(PrioritiesMessage):
    """The practice cards are to open or close."""


class IdeasWished(PrioritiesMessage):
    """Only cards for this phase, block or type of relationship; "": any."""

    part: Literal["phase", "block", "type"]
    value: str = ""


class IdeasFollowed(PrioritiesMessage):
    """The cards are to be those for the chosen element again."""


class TableAsked(PrioritiesMessage):
    """The list is wanted as a CSV file."""


class OpportunityWritten(PrioritiesEdit):
    """One was typed under the list; several lines are several."""

    text: str


class OpportunityAsked(PrioritiesEdit):
    """One is wanted about a pain, touchpoint, stage or note (None: about nothing yet), ready to be named."""

    about: str | None = None


class CardTaken(PrioritiesEdit):
    """A practice card is to become one, at what is chosen or where the card belongs."""

    card: str


class OpportunityPlaced(PrioritiesEdit):
    """A dot was let go: `x` along the effort, `y` along the impact, in the units of the axes."""

    opportunity: str
    x: float
    y: float


class OpportunityNudged(PrioritiesEdit):
    """Arrow keys on a dot: so many strides more impact, more effort."""

    opportunity: str
    impact: int = 0
    effort: int = 0


class OpportunityRated(PrioritiesEdit):
    """Impact or effort was typed beside the chart."""

    opportunity: str
    field: Literal["impact", "impact_money", "effort", "effort_days"]
    value: str


class OpportunityUnplaced(PrioritiesEdit):
    """Off the chart: what its axes say of it is cleared."""

    opportunity: str


class OpportunityDuplicated(PrioritiesEdit):
    """A copy is wanted, right after it."""

    opportunity: str


class OpportunityDeleted(PrioritiesEdit):
    """It goes; what depended on it no longer does."""

    opportunity: str


class DependenceSet(PrioritiesEdit):
    """It does (or no longer does) depend on another."""

    opportunity: str
    other: str
    on: bool


class SuggestionTaken(PrioritiesEdit):
    """A suggested score is to be written."""

    segment: str
    criterion: Criterion
