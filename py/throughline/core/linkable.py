"""What elements can be linked to, what they are linked to, and what only some of them are."""

from collections.abc import Iterator
from typing import NamedTuple

from throughline.core.canvas import PLACES
from throughline.core.dependence import links_of, other_end
from throughline.core.find import locate, notes_in, stages_of, touchpoints_at
from throughline.core.journey import Journey, Stage
from throughline.core.order import ordered
from throughline.core.project import Project


class Option(NamedTuple):
    """Something to link to, by its name."""

    id: str
    name: str


class Options(NamedTuple):
    """A group of them: a block's notes, or a stage's touchpoints."""

    place: str | None
    journey: Journey | None
    stage: Stage | None
    items: tuple[Option, ...]


def options(project: Project, about: tuple[str, ...]) -> tuple[Options, ...]:
    """Everything that these can be linked to, block by block, then along each journey; empty groups are left out."""
    kinds = {found[0] for id_ in about if (found := locate(project, id_))}
    groups = [*_notes(project, about)]
    if "notes" in kinds or "backstage" in kinds:
        groups += _touchpoints(project, about)
    return tuple(group for group in groups if group.items)


def _notes(project: Project, about: tuple[str, ...]) -> Iterator[Options]:
    for place in PLACES:
        items = tuple(
            Option(each.id, each.text) for each in notes_in(project, place) if each.id not in about and each.text
        )
        yield Options(place, None, None, items)


def _touchpoints(project: Project, about: tuple[str, ...]) -> Iterator[Options]:
    for journey in ordered(project.journeys):
        for stage in stages_of(project, journey.id):
            here = touchpoints_at(project, stage.id)
            items = tuple(Option(each.id, each.name) for each in here if each.id not in about)
            yield Options(None, journey, stage, items)


def _neighbours(project: Project, about: tuple[str, ...]) -> list[frozenset[str]]:
    return [frozenset(other_end(link, id_) for link in links_of(project, id_)) for id_ in about]


def linked(project: Project, about: tuple[str, ...]) -> frozenset[str]:
    """What all of these are linked to."""
    near = _neighbours(project, about)
    return frozenset.intersection(*near) if near else frozenset()


def partly(project: Project, about: tuple[str, ...]) -> frozenset[str]:
    """What some of these are linked to, but not all: left as it is until it is ticked."""
    near = _neighbours(project, about)
    return frozenset().union(*near) - linked(project, about) - frozenset(about)
