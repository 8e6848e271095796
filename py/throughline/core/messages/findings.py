"""Messages about findings. `key` names a finding, see `core/found.py`."""

from typing import ClassVar, Literal

from throughline.core.messages.base import AreaMessage
from throughline.core.state.findings import Grouping

OneOf = Literal["gap", "risk", "hint"]


class FindingsMessage(AreaMessage):
    """Anything done about findings that leaves the document as it is."""

    area: ClassVar[str] = "findings"


class FindingsEdit(FindingsMessage):
    """What changes the document."""

    edits: ClassVar[bool] = True


class ChecksDue(FindingsMessage):
    """The document changed a moment ago: time to look at it again."""


class FindingChosen(FindingsMessage):
    """A finding was chosen in the list: its place (or another of its elements) is to be seen, all of them lit."""

    key: str
    element: str = ""


class FindingStepped(FindingsMessage):
    """The focus is to go to the finding above or below in the list."""

    key: str
    by: int


class FindingsClosed(FindingsMessage):
    """The list is to close: the panel shows the chosen element again."""


class FindingsOf(FindingsMessage):
    """The list is wanted, of one block or stage only."""

    place: str


class FindingsHere(FindingsMessage):
    """The list is wanted, of the chosen element only."""


class FindingsGrouped(FindingsMessage):
    """The list is to be grouped by severity, or by block and stage."""

    by: Grouping


class SeverityFiltered(FindingsMessage):
    """Only one severity is wanted, or no longer only that one."""

    severity: OneOf


class PlaceFiltered(FindingsMessage):
    """Only one block or stage is wanted; "" for all."""

    place: str


class HereToggled(FindingsMessage):
    """Only what concerns the chosen element is wanted, or again everything."""


class FiltersCleared(FindingsMessage):
    """Everything is wanted again."""


class MoreAsked(FindingsMessage):
    """The list is to go on."""


class HiddenToggled(FindingsMessage):
    """Marks, counts and list are to go away (a workshop), or to come back."""


class AcceptanceAsked(FindingsMessage):
    """A finding is to be accepted: the reason will be written."""

    key: str


class AcceptanceCancelled(FindingsMessage):
    """It is not to be accepted after all."""


class FixAsked(FindingsEdit):
    """The fix of a finding is wanted: it is done, or leads to where it can be done."""

    key: str


class FindingAccepted(FindingsEdit):
    """A finding is accepted, for this reason."""

    key: str
    reason: str


class AcceptanceTakenBack(FindingsEdit):
    """An accepted finding is to count again."""

    key: str
