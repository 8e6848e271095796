"""Messages about notes and their links."""

from typing import Literal

from throughline.core.canvas import Colour, Fit, Mark, Place, State
from throughline.core.links import Effect, Strength
from throughline.core.messages.base import Message


class CanvasMessage(Message):
    """Anything done to notes."""


class NoteAdded(CanvasMessage):
    """A new note is wanted, at the end or right after another."""

    place: Place
    after: str | None = None


class NotesPasted(CanvasMessage):
    """A list was pasted: each line is a note."""

    place: Place
    text: str
    after: str | None = None


class NoteEditAsked(CanvasMessage):
    """Double click, Enter or F2 on a note."""

    note: str


class NoteTyped(CanvasMessage):
    """A character was typed on a note."""

    note: str
    text: str


class NoteEntered(CanvasMessage):
    """Enter while typing on a note: done, and the next one, please."""

    note: str


class NoteLeft(CanvasMessage):
    """The note being typed on lost the focus."""

    note: str


class NoteReverted(CanvasMessage):
    """Escape while typing on a note: as it was before."""

    note: str


class NoteDropped(CanvasMessage):
    """A note was dragged to a place, before the note that is now at `index` there."""

    note: str
    place: Place
    index: int


class NoteNudged(CanvasMessage):
    """Alt+Up or Alt+Down: one up or down within its block."""

    note: str
    by: Literal[-1, 1]


class NoteShifted(CanvasMessage):
    """Alt+Left or Alt+Right: into the neighbouring block, in teaching order."""

    note: str
    by: Literal[-1, 1]


class NotesMoved(CanvasMessage):
    """Some notes go to the end of another block."""

    notes: tuple[str, ...]
    place: Place


class NotesDuplicated(CanvasMessage):
    """Copies of some notes, with their links."""

    notes: tuple[str, ...]


class NotesDeleted(CanvasMessage):
    """Some notes go."""

    notes: tuple[str, ...]


class NotesColoured(CanvasMessage):
    """Some notes get a colour; None: the colours of their segments."""

    notes: tuple[str, ...]
    colour: Colour | None = None


class NotesStated(CanvasMessage):
    """Some notes are of today, planned, or to be dropped."""

    notes: tuple[str, ...]
    state: State


class NotesMarked(CanvasMessage):
    """Some notes are strengths, weaknesses, or neither."""

    notes: tuple[str, ...]
    mark: Mark | None = None


class SegmentGiven(CanvasMessage):
    """Some notes are for a segment, or no longer."""

    notes: tuple[str, ...]
    segment: str
    on: bool


class Joined(CanvasMessage):
    """Each of these is to be linked with each of those: notes, touchpoints, backstage elements."""

    these: tuple[str, ...]
    those: tuple[str, ...]


class LinksSet(CanvasMessage):
    """From the list: these are to be linked with exactly those, of the ones that were `offered`."""

    these: tuple[str, ...]
    those: tuple[str, ...]
    offered: tuple[str, ...]


class Unjoined(CanvasMessage):
    """A link goes."""

    link: str


class EffectSet(CanvasMessage):
    """What a note does at a touchpoint."""

    link: str
    effect: Effect
    strength: Strength | None = None


class QuestionAdded(CanvasMessage):
    """One more thing to find out or decide."""

    text: str


class QuestionRemoved(CanvasMessage):
    """A question or decision goes."""

    question: str


class ChannelFitSet(CanvasMessage):
    """A segment prefers, is offered, or uses a channel – or does so no longer."""

    note: str
    segment: str
    fit: Fit
    on: bool
