"""Messages about the report."""

from typing import ClassVar

from throughline.core.chapters import Chapter
from throughline.core.messages.base import AreaMessage


class ReportMessage(AreaMessage):
    """Anything done about the report; it leaves the document as it is."""

    area: ClassVar[str] = "report"


class ChapterTicked(ReportMessage):
    """A chapter is to be in the report, or left out."""

    chapter: Chapter
    on: bool
