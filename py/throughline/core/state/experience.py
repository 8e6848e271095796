"""What the session knows about experience beside the document."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ExperienceState:
    """What the customer lives through, judged."""
