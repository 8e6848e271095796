"""What the journey screen knows beside the document."""

from dataclasses import dataclass

from throughline.core.grid import Stop


@dataclass(frozen=True, slots=True)
class JourneyState:
    """`stop`: what has the grid's one tab stop; `editing`: the (lane, stage) whose cell is edited."""

    stop: Stop | None = None
    editing: tuple[str, str] | None = None
    since: int = 0
    """How many steps there were to undo when the editing began: Escape goes back to there."""
