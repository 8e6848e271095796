"""Messages about priorities."""

from typing import ClassVar

from throughline.core.messages.base import AreaMessage


class PrioritiesMessage(AreaMessage):
    """Anything done about priorities that leaves the document as it is."""

    area: ClassVar[str] = "priorities"


class PrioritiesEdit(PrioritiesMessage):
    """What changes the document."""

    edits: ClassVar[bool] = True
