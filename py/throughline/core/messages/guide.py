"""Messages about the guide."""

from typing import ClassVar

from throughline.core.messages.base import AreaMessage


class GuideMessage(AreaMessage):
    """Anything done about the guide that leaves the document as it is."""

    area: ClassVar[str] = "guide"


class GuideEdit(GuideMessage):
    """What changes the document."""

    edits: ClassVar[bool] = True
