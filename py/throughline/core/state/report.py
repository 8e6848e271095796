"""What the session knows about the report beside the document."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReportState:
    """The report."""
