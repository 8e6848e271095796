"""Which opportunity waits for which. A file may hold circles, so whoever follows remembers where it has been."""

from throughline.core.find import element
from throughline.core.opportunity import Opportunity
from throughline.core.project import Project

OVER = frozenset({"done", "dropped"})
"""What nobody works on any more."""


def depended(project: Project, opportunity: Opportunity) -> tuple[Opportunity, ...]:
    """What it depends on, as it was written."""
    found = (element(project, id_) for id_ in opportunity.depends_on)
    return tuple(each for each in found if isinstance(each, Opportunity))


def unfinished(project: Project, opportunity: Opportunity) -> tuple[Opportunity, ...]:
    """What it still waits for: whatever it depends on that is not done."""
    if opportunity.status in OVER:
        return ()
    return tuple(each for each in depended(project, opportunity) if each.status != "done")


def waits_for(project: Project, id_: str) -> frozenset[str]:
    """Everything that must come before it, itself left out unless it waits for itself."""
    found: set[str] = set()
    front = [id_]
    while front:
        here = element(project, front.pop())
        new = [each.id for each in depended(project, here) if each.id not in found] if here else []
        found.update(new)
        front.extend(new)
    return frozenset(found)


def circles(project: Project, id_: str, on: str) -> bool:
    """Whether they would wait for each other for ever if it depended on that one."""
    return id_ == on or id_ in waits_for(project, on)
