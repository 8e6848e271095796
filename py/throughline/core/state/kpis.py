"""What the session knows about key figures beside the document."""

from typing import Literal, get_args

from throughline.core.record import Record

Grouping = Literal["place", "kind"]
Shape = Literal["cards", "table"]
Column = Literal["name", "baseline", "present", "target", "change", "progress", "n", "on", "source"]
COLUMNS: tuple[Column, ...] = get_args(Column)


class Draft(Record):
    """A measurement that could not be read yet, as it was typed."""

    on: str = ""
    value: str = ""
    n: str = ""
    source: str = ""


class KpisState(Record):
    """How the board is shown; `sort` None: as the board is ordered."""

    grouping: Grouping = "place"
    shape: Shape = "cards"
    sort: Column | None = None
    down: bool = False
    draft: Draft = Draft()
    whole: str | None = None
    """The KPI whose measurements are all listed, however many there are."""
