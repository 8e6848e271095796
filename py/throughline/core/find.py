"""Finding elements: by id, by block, by journey. Remembered while the lists are the same objects."""

from collections.abc import Mapping
from typing import Any

from throughline.core.canvas import PLACES, Note
from throughline.core.journey import Cell, Lane, Pain, Stage, Touchpoint
from throughline.core.memo import last_few
from throughline.core.order import ordered
from throughline.core.project import Project
from throughline.core.references import COLLECTIONS


@last_few(64)
def _by_id(items: tuple[Any, ...]) -> dict[str, Any]:
    return {item.id: item for item in items}


def locate(project: Project, id_: str | None) -> tuple[str, Any] | None:
    """The (collection, element) of an id, or None."""
    if id_ is None:
        return None
    for collection in COLLECTIONS:
        items = getattr(project, collection)
        if items and id_ in (found := _by_id(items)):
            return collection, found[id_]
    return None


def element(project: Project, id_: str | None) -> Any | None:  # noqa: ANN401 - any element
    """The element of an id, or None."""
    found = locate(project, id_)
    return found[1] if found else None


def notes_by_id(project: Project) -> Mapping[str, Note]:
    """Notes by id."""
    return _by_id(project.notes)


def note(project: Project, id_: str | None) -> Note | None:
    """The note of this id."""
    return _by_id(project.notes).get(id_)


def touchpoint(project: Project, id_: str | None) -> Touchpoint | None:
    """The touchpoint of this id."""
    return _by_id(project.touchpoints).get(id_)


@last_few()
def _by_place(notes: tuple[Note, ...]) -> dict[str, tuple[Note, ...]]:
    groups: dict[str, list[Note]] = {place: [] for place in PLACES}
    for each in notes:
        groups[each.place].append(each)
    return {place: ordered(group) for place, group in groups.items()}


def notes_in(project: Project, place: str) -> tuple[Note, ...]:
    """The notes of a block (or the parking lot), in order."""
    return _by_place(project.notes)[place]


def _grouped(items: tuple[Any, ...], field: str) -> dict[str, tuple[Any, ...]]:
    groups: dict[str, list[Any]] = {}
    for each in items:
        groups.setdefault(getattr(each, field), []).append(each)
    return {key: ordered(group) for key, group in groups.items()}


@last_few()
def _stages(items: tuple[Stage, ...]) -> dict[str, tuple[Stage, ...]]:
    return _grouped(items, "journey")


@last_few()
def _lanes(items: tuple[Lane, ...]) -> dict[str, tuple[Lane, ...]]:
    return _grouped(items, "journey")


@last_few()
def _touchpoints(items: tuple[Touchpoint, ...]) -> dict[str, tuple[Touchpoint, ...]]:
    return _grouped(items, "stage")


@last_few()
def _pains(items: tuple[Pain, ...]) -> dict[str, tuple[Pain, ...]]:
    return _grouped(items, "touchpoint")


def stages_of(project: Project, journey: str) -> tuple[Stage, ...]:
    """The stages of a journey, in order."""
    return _stages(project.stages).get(journey, ())


def lanes_of(project: Project, journey: str) -> tuple[Lane, ...]:
    """The lanes of a journey, in order."""
    return _lanes(project.lanes).get(journey, ())


def touchpoints_by_stage(items: tuple[Touchpoint, ...]) -> Mapping[str, tuple[Touchpoint, ...]]:
    """Touchpoints by their stage, in order."""
    return _touchpoints(items)


def touchpoints_at(project: Project, stage: str) -> tuple[Touchpoint, ...]:
    """The touchpoints of a stage, in order."""
    return _touchpoints(project.touchpoints).get(stage, ())


def touchpoints_of(project: Project, journey: str) -> tuple[Touchpoint, ...]:
    """All touchpoints of a journey, along the way."""
    return tuple(each for stage in stages_of(project, journey) for each in touchpoints_at(project, stage.id))


def pains_at(project: Project, touchpoint_id: str) -> tuple[Pain, ...]:
    """The pain points of a touchpoint."""
    return _pains(project.pains).get(touchpoint_id, ())


@last_few()
def _cells(items: tuple[Cell, ...]) -> dict[tuple[str, str], Cell]:
    return {(each.lane, each.stage): each for each in items}


def cell_of(project: Project, lane: str, stage: str) -> Cell | None:
    """What stands in an own lane at a stage."""
    return _cells(project.cells).get((lane, stage))
