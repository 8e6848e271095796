"""What comes from outside a frame: from the page around it, and from timers. Only the edge says these."""

from typing import Literal

from throughline.core.messages.base import Message
from throughline.core.messages.keeping import KeepingMessage
from throughline.core.project import Project
from throughline.core.state.locale import Locale


class EmbedMessage(KeepingMessage):
    """Anything about the page around us. It cannot be named from the page."""


class FrameBegan(EmbedMessage):
    """Python is up in a frame. `accent` and `example` are what its address asked for, `link` what stands behind # there."""

    accent: str = ""
    example: str = ""
    link: str = ""


class HostSaid(EmbedMessage):
    """One message came over the port, as text. How long it may be is said when it is read."""

    text: str


class HostAbsent(EmbedMessage):
    """Nobody answered, so nobody will bring a document."""


class AnswerDue(EmbedMessage):
    """By now this revision should have been acknowledged."""

    rev: int


class TellDue(EmbedMessage):
    """Half a second is over: what changed meanwhile can be told."""


class LocaleRead(EmbedMessage):
    """How numbers and dates are written."""

    locale: Locale


class ExampleCame(EmbedMessage):
    """An example of ours; None: it could not be fetched."""

    project: Project | None


class FileMade(EmbedMessage):
    """A file that the page around us asked for (`id`); no data: it could not be made, and why."""

    id: int | str
    format: str
    rev: int
    name: str
    mime: str
    data: str | bytes | None = None
    why: Literal["", "library", "failed"] = ""


class ExitAsked(Message):
    """The person is done here; what becomes of the frame is the host's."""
