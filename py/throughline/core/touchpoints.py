"""What can be done to touchpoints: moving and copying them."""

from collections.abc import Iterator

from throughline.core import edit
from throughline.core.dependence import links_of
from throughline.core.find import pains_at, stages_of, touchpoint, touchpoints_at
from throughline.core.journey import Touchpoint
from throughline.core.project import Project


def placed(project: Project, stage: str, index: int, touchpoints: list[Touchpoint]) -> Project:
    """The project with touchpoints before position `index` of a stage, whether they are new or moved."""
    ids = {each.id for each in touchpoints}
    siblings = tuple(each for each in touchpoints_at(project, stage) if each.id not in ids)
    result = edit.placed(siblings, index, [each.changed(stage=stage) for each in touchpoints])
    new = [each for each in result if touchpoint(project, each.id) is None]
    project = edit.added(project, "touchpoints", *new) if new else project
    return edit.replaced(project, *(each for each in result if each not in new))


def copies(project: Project, touchpoints: list[Touchpoint], ids: Iterator[str]) -> tuple[Project, list[str]]:
    """The project with a copy after each touchpoint, its pains and links too; and the ids of the copies."""
    new = []
    for each in touchpoints:
        copy = each.changed(id=next(ids), origin=None)
        at = [sibling.id for sibling in touchpoints_at(project, each.stage)].index(each.id)
        project = placed(project, each.stage, at + 1, [copy])
        pains = [pain.changed(id=next(ids), touchpoint=copy.id, origin=None) for pain in pains_at(project, each.id)]
        links = [link.changed(id=next(ids), target=copy.id) for link in links_of(project, each.id)]
        project = edit.added(project, "pains", *pains) if pains else project
        project = edit.added(project, "links", *links) if links else project
        new.append(copy.id)
    return project, new


def journey_of(project: Project, stage: str) -> str:
    """The journey that a stage belongs to."""
    return next((each.journey for each in project.stages if each.id == stage), "")


def neighbour(project: Project, stage: str, by: int) -> str | None:
    """The stage before or after, in the same journey."""
    every = [each.id for each in stages_of(project, journey_of(project, stage))]
    at = every.index(stage) + by
    return every[at] if 0 <= at < len(every) else None
