"""Messages about the report."""

from typing import ClassVar

from throughline.core.messages.base import AreaMessage


class ReportMessage(AreaMessage):
    """Anything done about the report that leaves the document as it is."""

    area: ClassVar[str] = "report"


class ReportEdit(ReportMessage):
    """What changes the document."""

    edits: ClassVar[bool] = True
