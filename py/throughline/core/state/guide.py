"""What the session knows about the guide beside the document."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class GuideState:
    """The guide: which step is open."""
