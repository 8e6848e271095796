"""The state of saving, in four words."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Saving:
    """`why` is a words key when the state is `unsaved` or `readonly`."""

    state: Literal["saved", "saving", "unsaved", "readonly"] = "saved"
    why: str | None = None
    revision: int = 0
    """The revision that storage holds of the open project."""
