"""What the journey screen knows beside the document."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class JourneyState:
    """`cell`: the (lane id, stage id) that has the grid's tab stop."""

    cell: tuple[str, str] | None = None
    editing_cell: tuple[str, str] | None = None
