"""Messages about the value at stake, and about money per stage."""

from typing import ClassVar, Literal

from throughline.core.journey import Lever
from throughline.core.messages.base import AreaMessage


class StakeMessage(AreaMessage):
    """Anything done there that leaves the document as it is."""

    area: ClassVar[str] = "stake"


class TogetherTicked(StakeMessage):
    """A pain or opportunity joins those that are asked about together, or leaves them."""

    id: str
    on: bool


class TogetherCleared(StakeMessage):
    """Nothing is asked about together any more."""


class PeriodChosen(StakeMessage):
    """Money is to be seen per month, quarter or year."""

    over: Literal["month", "quarter", "year"]


class TurnedTo(StakeMessage):
    """Something that the panel names (a pain, its touchpoint, its answer) is to be shown there instead."""

    id: str


class NumbersAsked(StakeMessage):
    """The numbers of a segment are missing: to where they are entered."""

    segment: str


class StakeEdit(StakeMessage):
    """What changes the document."""

    edits: ClassVar[bool] = True


class LeverChosen(StakeEdit):
    """What would change if a pain were gone, or an opportunity done; "" is nothing."""

    of: str
    lever: Lever | Literal[""] = ""


class PainAnswered(StakeEdit):
    """An opportunity is wanted that removes a pain."""

    pain: str


class PainDeleted(StakeEdit):
    """A pain goes."""

    pain: str
