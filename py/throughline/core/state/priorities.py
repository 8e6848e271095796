"""What the session knows about priorities beside the document."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PrioritiesState:
    """Opportunities, and what comes first."""
