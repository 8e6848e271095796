"""What the session knows about money beside the document."""

from dataclasses import dataclass, replace
from typing import Any, Literal, get_args

from throughline.words import Sentence

Section = Literal["worth", "stakes", "stages"]
SECTIONS: tuple[Section, ...] = get_args(Section)


@dataclass(frozen=True, slots=True)
class LookedAt:
    """Orders that were opened or pasted and are not taken yet."""

    value: str
    """The money inputs that they are for."""
    name: str
    """The file's name; empty where they were pasted."""
    rows: Any
    columns: Any
    """`core/orders/guess.py: Columns`, kept here without a type so that nothing of it is imported at start."""
    taken: Any


@dataclass(frozen=True, slots=True)
class MoneyState:
    """`orders` are looked at; `told` is what came of the last rows that were pasted, for the inputs `told_of`."""

    section: Section = "worth"
    orders: LookedAt | None = None
    told: tuple[Sentence, ...] = ()
    told_of: str | None = None

    def but(self, **fields: Any) -> "MoneyState":
        """The same with some fields replaced."""
        return replace(self, **fields)
