"""Messages about comparing."""

from typing import ClassVar

from throughline.core.messages.base import AreaMessage


class CompareMessage(AreaMessage):
    """Anything done about comparing that leaves the document as it is."""

    area: ClassVar[str] = "compare"


class CompareEdit(CompareMessage):
    """What changes the document."""

    edits: ClassVar[bool] = True
