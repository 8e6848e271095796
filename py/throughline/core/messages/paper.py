"""Messages about paper: what is wanted on it, what was measured, when the browser prints."""

from throughline.core.messages.base import Message
from throughline.core.paper.measured import BriefMeasured, FlowMeasured, JourneyMeasured, PosterMeasured
from throughline.core.paper.plan import What
from throughline.core.paper.sizes import Sheet
from throughline.core.text import Line


class PaperMessage(Message):
    """Anything about paper."""


class SheetChosen(PaperMessage):
    """A size of paper was chosen."""

    sheet: Sheet


class WhatChosen(PaperMessage):
    """The canvas, the journey, both, or the job briefs."""

    what: What


class JourneysTicked(PaperMessage):
    """Every journey is to be printed, or only the one that is open."""

    on: bool


class JobChosen(PaperMessage):
    """The brief of one job is wanted, or of every job."""

    job: str | None = None


class BriefsAsked(PaperMessage):
    """The paper of a job's brief (or of every job's) is wanted, from wherever one is."""

    job: str | None = None


class PaperAsked(PaperMessage):
    """This is to be printed: straight to the paper, with it on it."""

    what: What


class ParkingTicked(PaperMessage):
    """The parking lot is to be printed too, or not."""

    on: bool


class PaperMeasured(PaperMessage):
    """The browser has measured the proof that stands in the page. `today` is the date as the person writes it."""

    poster: PosterMeasured | None = None
    journeys: tuple[JourneyMeasured, ...] = ()
    briefs: tuple[BriefMeasured, ...] = ()
    flows: tuple[FlowMeasured, ...] = ()
    today: Line = ""


class FontsCame(PaperMessage):
    """A font came that was not there when the proof was measured."""


class PrintAsked(PaperMessage):
    """The Print button."""


class PrintBegan(PaperMessage):
    """The browser is about to print, whoever asked for it (Ctrl+P too).

    `itself`: this page; not the page around a frame, with the frame in it as it is seen.
    """

    itself: bool = True


class PrintEnded(PaperMessage):
    """The browser has its pages."""
