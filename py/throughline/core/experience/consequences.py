"""What changes if this changes: everything downstream of a note or of something backstage, each with its way there."""

from collections import deque
from collections.abc import Iterator
from typing import NamedTuple

from throughline.core.canvas import PLACES
from throughline.core.dependence import ways
from throughline.core.find import element, locate, touchpoints_of
from throughline.core.memo import last_few
from throughline.core.order import ordered
from throughline.core.project import Project


class Consequence(NamedTuple):
    """An element (its `collection` says what it is), and the ids that lead to it, without both ends."""

    id: str
    collection: str
    path: tuple[str, ...]


@last_few()
def consequences(project: Project, start: str) -> tuple[Consequence, ...]:
    """Nearest first; among equals as a person reads: the canvas in teaching order, journeys along the way, then KPIs."""
    paths = _paths(project, start)
    order = {id_: at for at, id_ in enumerate(_reading(project))}
    reached = sorted((id_ for id_ in paths if id_ != start), key=lambda id_: (len(paths[id_]), order[id_]))
    found = [Consequence(id_, _collection(project, id_), paths[id_]) for id_ in reached]
    return (*found, *_measured(project, {start: (), **paths}))


def _paths(project: Project, start: str) -> dict[str, tuple[str, ...]]:
    """The shortest way to each (breadth first), as the ids between."""
    paths: dict[str, tuple[str, ...]] = {start: ()}
    front = deque([start])
    while front:
        here = front.popleft()
        through = (*paths[here], here) if here != start else ()
        for next_ in _next(project, here):
            if next_ not in paths:
                paths[next_] = through
                front.append(next_)
    return paths


def _next(project: Project, id_: str) -> Iterator[str]:
    """Along the links; a job, process, system or partner and the note that it is are one thing."""
    yield from (link.target for link in ways(project).out.get(id_, ()))
    yield from (each.id for each in project.backstage if each.note == id_)
    found = locate(project, id_)
    if found and found[0] == "backstage" and found[1].note:
        yield found[1].note


def _reading(project: Project) -> Iterator[str]:
    """Every id in the order in which a person reads."""
    by_place = {place: at for at, place in enumerate(PLACES)}
    yield from (each.id for each in sorted(ordered(project.notes), key=lambda each: by_place[each.place]))
    yield from (each.id for each in ordered(project.backstage))
    for journey in ordered(project.journeys):
        yield from (each.id for each in touchpoints_of(project, journey.id))


def _measured(project: Project, paths: dict[str, tuple[str, ...]]) -> Iterator[Consequence]:
    """The KPIs of what is reached, and of the stages that its touchpoints stand in."""
    about = dict(paths)
    for id_, path in paths.items():
        found = locate(project, id_)
        if found and found[0] == "touchpoints":
            about.setdefault(found[1].stage, (*path, id_))
    for kpi in ordered(project.kpis):
        if kpi.about in about:
            yield Consequence(kpi.id, "kpis", (*about[kpi.about], kpi.about))


def _collection(project: Project, id_: str) -> str:
    found = locate(project, id_)
    return found[0] if found else ""


def name_of(project: Project, id_: str) -> str:
    """What an element on a way is called."""
    found = element(project, id_)
    return str(getattr(found, "text", "") or getattr(found, "name", ""))
