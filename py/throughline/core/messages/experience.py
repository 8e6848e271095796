"""Messages about experience."""

from typing import ClassVar, Literal

from throughline.core.messages.base import AreaMessage
from throughline.core.project import Symptom
from throughline.core.state.experience import Section


class ExperienceMessage(AreaMessage):
    """Anything done about experience that leaves the document as it is."""

    area: ClassVar[str] = "experience"


class SectionChosen(ExperienceMessage):
    """Another part of the screen is wanted."""

    section: Section


class AuditViewChosen(ExperienceMessage):
    """Relationships are to be judged as they are, or as they are to be."""

    view: Literal["as-is", "to-be"]


class DiagnosisOpened(ExperienceMessage):
    """Another diagnosis is to be worked on."""

    diagnosis: str


class ExperienceEdit(ExperienceMessage):
    """What changes the document."""

    edits: ClassVar[bool] = True


class DiagnosisAdded(ExperienceEdit):
    """A symptom shows: its suspects are wanted."""

    symptom: Symptom


class DiagnosisDeleted(ExperienceEdit):
    """A diagnosis goes."""

    diagnosis: str


class SuspectsProposed(ExperienceEdit):
    """What else the links suggest is wanted on the list."""

    diagnosis: str


class SuspectEdit(ExperienceEdit):
    """Something is done to one suspect; `element` is the note, stage, touchpoint or pain."""

    diagnosis: str
    element: str


class SuspectAdded(SuspectEdit):
    """Somebody suspects this too."""


class SuspectNudged(SuspectEdit):
    """One earlier or later in the list."""

    by: Literal[-1, 1]


class SuspectDropped(SuspectEdit):
    """It was dragged before the one that is now at `index`."""

    index: int


class SuspectRemoved(SuspectEdit):
    """It is not suspected any more, nor worth a remark."""
