"""A fault: what is wrong with a document, and where. The words are made elsewhere, by code."""

from collections.abc import Iterable
from itertools import islice

from throughline.core.record import Record
from throughline.words.sentence import Sentence

SHOWN = 20
"""How many faults are told; nobody reads more, and the first often cause the rest."""
COUNTED = 1_000
"""How many are counted, so that a file made to be bad costs no time."""


class Fault(Record):
    """One thing that is wrong.

    `place` is a path such as `notes[3].text`, a line and column such as `12:5`, or "" for the whole;
    `code` is a key of `words/en/faults.py`.
    """

    place: str
    code: str
    params: tuple[tuple[str, object], ...] = ()

    @property
    def sentence(self) -> Sentence:
        """What `words.say` needs to tell it to a person."""
        return Sentence(self.code, (("place", self.place), *self.params))


def fault(place: str, code: str, **params: object) -> Fault:
    """Make a fault with its params by name."""
    return Fault(place, code, tuple(params.items()))


def capped(faults: Iterable[Fault]) -> tuple[Fault, ...]:
    """The first faults, and one more that says how many were left out."""
    source = iter(faults)
    shown = tuple(islice(source, SHOWN))
    more = sum(1 for _ in islice(source, COUNTED - SHOWN))
    if not more:
        return shown
    code = "fault.more" if more < COUNTED - SHOWN else "fault.many_more"
    return (*shown, fault("", code, n=more))


class Refused(Exception):  # noqa: N818 - it is an answer, not an accident
    """Raised by a step of reading that cannot hand anything on to the next."""

    def __init__(self, *faults: Fault) -> None:
        """Keep what is wrong."""
        super().__init__(faults)
        self.faults = faults


class Unreadable(Refused):
    """Raised where nothing can be made of a file at all: it is not text, not JSON, or too large to look at."""
