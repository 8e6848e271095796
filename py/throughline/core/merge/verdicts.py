"""What becomes of each element that is not the same in both copies, and what a person can say about it."""

from typing import Literal

from throughline.core.record import Record

Choice = Literal["mine", "theirs", "both"]
"""As it is here; as it is in the other copy; whatever was done in either of them."""

Kind = Literal["clash", "kept", "mine", "theirs"]
"""Both copies changed the same, each in its own way; one removed what the other one changed or needs (it is kept);
only one of them changed it (or each changed something else)."""


class Verdict(Record):
    """`twin` is the id of the second element, where both are kept side by side."""

    collection: str
    id: str
    kind: Kind
    twin: str | None = None

    @property
    def key(self) -> str:
        """What it is called where a choice is made."""
        return f"{self.collection}:{self.id}"

    @property
    def open(self) -> bool:
        """Whether somebody should decide."""
        return self.kind in {"clash", "kept"}
