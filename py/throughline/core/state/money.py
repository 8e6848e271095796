"""What the session knows about money beside the document."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MoneyState:
    """What each segment is worth."""
