"""What the session knows about experience beside the document."""

from dataclasses import dataclass, replace
from typing import Any, Literal, get_args

Section = Literal["felt", "relationships", "diagnosis", "backstage"]
SECTIONS: tuple[Section, ...] = get_args(Section)


@dataclass(frozen=True, slots=True)
class ExperienceState:
    """Which part of the screen is open, which view the relationships are judged by, which diagnosis is worked on."""

    section: Section = "felt"
    view: Literal["as-is", "to-be"] = "as-is"
    diagnosis: str | None = None
    """An id; the first one where it is None, or gone."""

    def but(self, **fields: Any) -> "ExperienceState":
        """The same state with some fields replaced."""
        return replace(self, **fields)
