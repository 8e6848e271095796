"""What the journey screen knows beside the document."""

from throughline.core.grid import Stop
from throughline.core.record import Record


class JourneyState(Record):
    """`stop`: what has the grid's one tab stop; `editing`: the (lane, stage) whose cell is edited."""

    stop: Stop | None = None
    editing: tuple[str, str] | None = None
    since: int = 0
    """How many steps there were to undo when the editing began: Escape goes back to there."""
