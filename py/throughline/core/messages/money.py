"""Messages about money: what a customer of each segment is worth."""

from typing import ClassVar, Literal

from throughline.core.messages.base import AreaMessage
from throughline.core.state.money import Section

Period = Literal["month", "quarter", "year"]
Role = Literal["customer", "day", "amount"]


class MoneyMessage(AreaMessage):
    """Anything done about money that leaves the document as it is."""

    area: ClassVar[str] = "money"


class MoneySectionChosen(MoneyMessage):
    """Another part of the screen is wanted."""

    section: Section


class OrdersAsked(MoneyMessage):
    """A table of orders is to be opened for these money inputs."""

    value: str


class OrdersRead(MoneyMessage):
    """A file was chosen: its first bytes. Only the edge says this."""

    value: str
    name: str
    data: bytes


class OrderColumnChosen(MoneyMessage):
    """A column of the orders that are looked at is another one; −1: there is none."""

    role: Role
    at: int


class OrdersLeft(MoneyMessage):
    """The orders that are looked at are not taken."""


class MoneyEdit(MoneyMessage):
    """What changes the document."""

    edits: ClassVar[bool] = True


class ValueAdded(MoneyEdit):
    """Numbers of a segment are to be entered."""

    segment: str


class ValueEmptied(MoneyEdit):
    """All numbers of a segment go."""

    value: str


class PeriodsMatched(MoneyEdit):
    """The retention is to be written in the period of the margin."""

    value: str


class SurvivorSet(MoneyEdit):
    """How many are still there after `at` periods, as it was written; nothing takes the last one away."""

    value: str
    at: int
    text: str


class SurvivorsPasted(MoneyEdit):
    """All survivors at once."""

    value: str
    text: str


class PurchaseAdded(MoneyEdit):
    """One customer more, as it was written."""

    value: str
    x: str
    t_x: str
    T: str
    mean: str = ""


class PurchaseRemoved(MoneyEdit):
    """The row of one customer goes."""

    value: str
    at: int


class PurchasesPasted(MoneyEdit):
    """Rows were pasted: of customers, or of orders."""

    value: str
    text: str


class PurchasesCleared(MoneyEdit):
    """All rows go."""

    value: str


class PeriodRewritten(MoneyEdit):
    """The times of all customers are to be written in another period."""

    value: str
    period: Period


class OrdersTaken(MoneyEdit):
    """The orders that are looked at become the rows."""
