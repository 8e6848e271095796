"""Messages about experience."""

from typing import ClassVar

from throughline.core.messages.base import AreaMessage


class ExperienceMessage(AreaMessage):
    """Anything done about experience that leaves the document as it is."""

    area: ClassVar[str] = "experience"


class ExperienceEdit(ExperienceMessage):
    """What changes the document."""

    edits: ClassVar[bool] = True
