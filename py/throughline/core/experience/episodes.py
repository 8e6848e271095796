"""Episodes: a visit, an order, a service case. What is remembered is remembered by the episode."""

from typing import NamedTuple

from throughline.core.experience.ways import Way
from throughline.core.find import element
from throughline.core.journey import Episode, Touchpoint
from throughline.core.project import Project


class Stretch(NamedTuple):
    """The touchpoints of one episode, along the way; `episode` is None where the whole way is one."""

    episode: Episode | None
    touchpoints: tuple[Touchpoint, ...]


def episodes_of(project: Project, way: Way) -> tuple[Stretch, ...]:
    """The episodes in the order in which they begin; the whole way is one where none is marked."""
    groups: dict[str, list[Touchpoint]] = {}
    for each in way.touchpoints:
        if each.episode is not None:
            groups.setdefault(each.episode, []).append(each)
    if not groups:
        return (Stretch(None, way.touchpoints),)
    return tuple(Stretch(element(project, id_), tuple(here)) for id_, here in groups.items())


def outside(way: Way) -> tuple[Touchpoint, ...]:
    """The touchpoints of no episode, where others have one: they count in the mean, but nothing is remembered of them."""
    loose = tuple(each for each in way.touchpoints if each.episode is None)
    return loose if len(loose) < len(way.touchpoints) else ()
