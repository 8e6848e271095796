"""Messages about money."""

from typing import ClassVar

from throughline.core.messages.base import AreaMessage


class MoneyMessage(AreaMessage):
    """Anything done about money that leaves the document as it is."""

    area: ClassVar[str] = "money"


class MoneyEdit(MoneyMessage):
    """What changes the document."""

    edits: ClassVar[bool] = True
