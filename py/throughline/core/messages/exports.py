"""Messages about making files of a project."""

from typing import ClassVar, Literal

from throughline.core.messages.base import AreaMessage
from throughline.core.text import Line


class ExportMessage(AreaMessage):
    """Anything done to get a file; it leaves the document as it is."""

    area: ClassVar[str] = "exports"


class ExportAsked(ExportMessage):
    """A file of this format is wanted (`part`: which table or picture)."""

    format: Line
    part: Line = ""


class ExportJourneyChosen(ExportMessage):
    """Files that hold one journey are to hold this one."""

    journey: str


class ExportMade(ExportMessage):
    """The file was handed over."""

    file: Line


class ExportFailed(ExportMessage):
    """There is no file: what the format needs could not be fetched, or something broke."""

    why: Literal["library", "failed"]
