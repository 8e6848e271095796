"""Messages about key figures."""

from typing import ClassVar

from throughline.core.messages.base import AreaMessage


class KpisMessage(AreaMessage):
    """Anything done about key figures that leaves the document as it is."""

    area: ClassVar[str] = "kpis"


class KpisEdit(KpisMessage):
    """What changes the document."""

    edits: ClassVar[bool] = True
