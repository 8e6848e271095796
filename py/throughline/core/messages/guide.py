"""Messages about the guide."""

from typing import ClassVar

from throughline.core.findings.finding import Step
from throughline.core.messages.base import AreaMessage


class GuideMessage(AreaMessage):
    """Anything done about the guide; it leaves the document as it is."""

    area: ClassVar[str] = "guide"


class GuideAsked(GuideMessage):
    """The guide is to be followed from where it was left."""


class StepChosen(GuideMessage):
    """A step of the guide is to be open, and the place where it is worked at to be seen."""

    step: Step


class GuideLeft(GuideMessage):
    """The guide is to close; it opens again where it was."""


class GapAsked(GuideMessage):
    """The place of a step's next gap is to be seen; the guide stays open."""

    step: Step
