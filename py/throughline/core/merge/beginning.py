"""What two copies began with.

Only what both of them surely went on from will do: a base that is too young would make what one copy never had look as
if it had been deleted there. Where nothing is sure, there is no base.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Protocol

from throughline.core.project import Project
from throughline.core.storage.bases import fingerprint


class Known(Protocol):
    """A document that may be the base."""

    @property
    def project(self) -> Project:
        """The document."""

    @property
    def saved(self) -> bool:
        """It was saved to a file here, out of the project of its id."""


Kept = Mapping[str, tuple[Known, ...]]


def base_of(mine: Project, theirs: Project, kept: Kept, came: Project | None = None) -> Project | None:
    """The document that both copies began with; `came` is what the other copy's file says that it began with."""
    if fingerprint(theirs) == mine.opened_from:
        return theirs  # nothing was done there since it was opened here
    if fingerprint(mine) == theirs.opened_from:
        return mine  # nothing was done here since it was opened there
    for known in kept.get(theirs.opened_from or "", ()):
        here = mine.opened_from == theirs.opened_from or (known.saved and known.project.id == mine.id)
        if here or (known.project is came and _goes_on(mine, known.project)):
            return known.project
    for known in kept.get(mine.opened_from or "", ()):
        if _goes_on(theirs, known.project) and theirs.opened_from == known.project.opened_from:
            return known.project  # the other copy is the one that the file was saved from
    return None


def _goes_on(copy: Project, base: Project) -> bool:
    """Whether a copy is the same project, at a later time."""
    later, earlier = _when(copy), _when(base)
    return copy.id == base.id and later is not None and earlier is not None and later >= earlier


def _when(project: Project) -> datetime | None:
    return project.modified or project.created
