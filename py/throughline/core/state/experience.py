"""What the session knows about experience beside the document."""

from typing import Literal, get_args

from throughline.core.record import Record

Section = Literal["felt", "relationships", "diagnosis", "backstage"]
SECTIONS: tuple[Section, ...] = get_args(Section)


class ExperienceState(Record):
    """Which part of the screen is open, which view the relationships are judged by, which diagnosis is worked on."""

    section: Section = "felt"
    view: Literal["as-is", "to-be"] = "as-is"
    diagnosis: str | None = None
    """An id; the first one where it is None, or gone."""
