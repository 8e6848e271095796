"""What the session knows about the report beside the document."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReportState:
    """`left_out`: chapters that are not to be in it."""

    left_out: frozenset[str] = frozenset()
