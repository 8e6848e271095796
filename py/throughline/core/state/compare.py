"""What the session knows about comparing beside the document."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CompareState:
    """Two states side by side, and saved versions."""
