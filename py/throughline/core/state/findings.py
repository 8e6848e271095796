"""What the session knows about findings beside the document."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FindingsState:
    """What is missing, and what to do about it."""
