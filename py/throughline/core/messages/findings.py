"""Messages about findings."""

from typing import ClassVar

from throughline.core.messages.base import AreaMessage


class FindingsMessage(AreaMessage):
    """Anything done about findings that leaves the document as it is."""

    area: ClassVar[str] = "findings"


class FindingsEdit(FindingsMessage):
    """What changes the document."""

    edits: ClassVar[bool] = True
