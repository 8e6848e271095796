"""What the session knows about key figures beside the document."""

from dataclasses import dataclass, replace
from typing import Any, Literal, get_args

Grouping = Literal["place", "kind"]
Shape = Literal["cards", "table"]
Column = Literal["name", "baseline", "present", "target", "change", "progress", "n", "on", "source"]
COLUMNS: tuple[Column, ...] = get_args(Column)


@dataclass(frozen=True, slots=True)
class Draft:
    """A measurement that could not be read yet, as it was typed."""

    on: str = ""
    value: str = ""
    n: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class KpisState:
    """How the board is shown; `sort` None: as the board is ordered."""

    grouping: Grouping = "place"
    shape: Shape = "cards"
    sort: Column | None = None
    down: bool = False
    draft: Draft = Draft()
    whole: str | None = None
    """The KPI whose measurements are all listed, however many there are."""

    def but(self, **fields: Any) -> "KpisState":
        """The same state with some fields replaced."""
        return replace(self, **fields)
