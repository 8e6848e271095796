"""What the session knows about merging: the other copy, what both began with, what was chosen."""

from throughline.core.faults import Fault
from throughline.core.merge.verdicts import Choice
from throughline.core.project import Project
from throughline.core.record import Record


class MergeState(Record):
    """`theirs` is None until a copy has been read; `choices` are (key of a verdict, choice)."""

    of: str | None = None
    """The id of the project that the copy is to be merged into."""
    file: str = ""
    theirs: Project | None = None
    base: Project | None = None
    choices: tuple[tuple[str, Choice], ...] = ()
    faults: tuple[Fault, ...] = ()
    """Why a file could not be read, or why the two copies cannot be one project."""
    whole: bool = False
    """Show also what needs no decision."""

    def chosen(self, key: str) -> Choice:
        """What was chosen for an element; both, if nothing was."""
        return next((choice for name, choice in self.choices if name == key), "both")
