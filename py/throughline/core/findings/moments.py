"""Moments of truth: those that decide must be carried, listened to, and answered."""

from collections.abc import Iterator

from throughline.core.experience.backstage import stands_alone
from throughline.core.experience.serving import served_by
from throughline.core.find import note
from throughline.core.findings.check import Spot, check, spot
from throughline.core.findings.reading import decisive, points, touches
from throughline.core.project import Project
from throughline.core.verdict import is_below

MANY_HAND_OFFS = 3
"""From so many on, somebody has to explain the same thing again."""


@check("J9", "risk", "review", "moments", "decisive backstage links")
def alone_behind_it(project: Project) -> Iterator[Spot]:
    """One partner, person or system without a substitute carries what decides."""
    here = {each.id: each for each in decisive(project)}
    links = [link for link in project.links if link.kind == "backstage" and link.target in here]
    for each in filter(stands_alone, project.backstage):
        carries = [here[link.target] for link in links if link.source == each.id]
        if carries:
            yield spot(each, *carries, place=carries[0].stage, n=len(carries))


@check("J16", "gap", "review", "moments", "decisive")
def nobody_listens(project: Project) -> Iterator[Spot]:
    """It decides, and no word of it comes back."""
    return (spot(each) for each in decisive(project) if not (each.feedback and each.feedback.source.strip()))


@check("J17", "risk", "review", "moments", "points backstage links")
def left_to_machines(project: Project) -> Iterator[Spot]:
    """A moment disappoints, and no human being is there."""
    for each in points(project):
        if each.moment is not None and is_below(each) and served_by(project, each) == "automated":
            yield spot(each)


@check("J19", "risk", "review", "moments", "decisive notes touches")
def weakened(project: Project) -> Iterator[Spot]:
    """A note of our own canvas works against what decides."""
    here = {each.id: each for each in decisive(project)}
    for link in touches(project):
        if link.effect == "weakens" and link.target in here:
            yield spot(here[link.target], note(project, link.source), link)


@check("J21", "risk", "review", "moments", "decisive")
def held_up(project: Project) -> Iterator[Spot]:
    """A bottleneck: marked as one, more waiting than anything else, or handed from one to the next."""
    for each in decisive(project):
        if each.bottleneck:
            yield spot(each)
        elif each.waiting_minutes and each.minutes and each.waiting_minutes > each.minutes / 2:
            yield spot(each, variant="waiting", n=round(each.waiting_minutes), minutes=round(each.minutes))
        elif (each.hand_offs or 0) >= MANY_HAND_OFFS:
            yield spot(each, variant="hand_offs", n=each.hand_offs)


CHECKS = (alone_behind_it, nobody_listens, left_to_machines, weakened, held_up)
