"""What the session knows about key figures beside the document."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class KpisState:
    """The key figures."""
