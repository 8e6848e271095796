"""What the session knows about money beside the document."""

from typing import Any, Literal, get_args

from throughline.core.record import Record
from throughline.words import Sentence

Section = Literal["worth", "stakes", "stages"]
SECTIONS: tuple[Section, ...] = get_args(Section)


class LookedAt(Record):
    """Orders that were opened or pasted and are not taken yet."""

    value: str
    """The money inputs that they are for."""
    name: str
    """The file's name; empty where they were pasted."""
    rows: Any
    columns: Any
    """`core/orders/guess.py: Columns`, kept here without a type so that nothing of it is imported at start."""
    taken: Any


class MoneyState(Record):
    """`orders` are looked at; `told` is what came of the last rows that were pasted, for the inputs `told_of`."""

    section: Section = "worth"
    orders: LookedAt | None = None
    told: tuple[Sentence, ...] = ()
    told_of: str | None = None
