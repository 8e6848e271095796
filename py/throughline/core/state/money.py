"""What the session knows about money beside the document."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class MoneyState:
    """`over`: per which period amounts are shown; `together`: the pains and opportunities asked about at once."""

    over: Literal["month", "quarter", "year"] = "month"
    together: frozenset[str] = frozenset()
