"""What the session knows about the value at stake, and money per stage, beside the document."""

from typing import Literal

from throughline.core.record import Record


class StakeState(Record):
    """`over`: per which period amounts are shown; `together`: the pains and opportunities asked about at once."""

    over: Literal["month", "quarter", "year"] = "month"
    together: frozenset[str] = frozenset()
