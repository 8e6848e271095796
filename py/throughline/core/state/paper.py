"""What is to be printed, and on what."""

from dataclasses import dataclass
from typing import Literal

Sheet = Literal["A4", "A3", "Letter"]
What = Literal["canvas", "journey"]


@dataclass(frozen=True, slots=True)
class PaperState:
    """The chosen paper is remembered between visits."""

    sheet: Sheet = "A4"
    what: What = "canvas"
