"""What the session knows about the value at stake, and money per stage, beside the document."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class StakeState:
    """`over`: per which period amounts are shown; `together`: the pains and opportunities asked about at once."""

    over: Literal["month", "quarter", "year"] = "month"
    together: frozenset[str] = frozenset()
