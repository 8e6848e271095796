"""What two copies hold together must still be one project."""

from throughline.core.faults import Fault, fault
from throughline.core.formats.native import fits
from throughline.core.merge.values import most
from throughline.core.project import Project


class TooMuchError(Exception):
    """The two copies together are more than one project can hold; `fault` says what there is too much of."""

    def __init__(self, why: Fault) -> None:
        """Keep the reason."""
        super().__init__(why)
        self.fault = why


def check_count(collection: str, count: int) -> None:
    """Refuse more elements than a project can hold."""
    limit = most(Project, collection)
    if count > limit:
        raise TooMuchError(fault(collection, "fault.merge_too_many", limit=limit))


def checked(project: Project) -> Project:
    """The project, if it can still be saved."""
    if not fits(project):
        raise TooMuchError(fault("", "fault.merge_too_large"))
    return project
