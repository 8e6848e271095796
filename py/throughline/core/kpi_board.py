"""The KPIs as a board: grouped by what they are about, or by kind; and as a table before and after."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, get_args

from throughline.core import edit
from throughline.core.canvas import BLOCKS
from throughline.core.find import locate, notes_in, stages_of, touchpoints_at
from throughline.core.kpis import Standing
from throughline.core.measures import Kpi, KpiKind
from throughline.core.order import ordered
from throughline.core.project import Project
from throughline.core.record import Record
from throughline.core.state.kpis import Column, Grouping

WHOLE = "whole"
"""The place of KPIs that are about the whole business."""
KINDS: tuple[KpiKind, ...] = get_args(KpiKind)


class Group(Record):
    """KPIs that stand together: `place` is an element's id, `WHOLE`, or a kind."""

    place: str
    kpis: tuple[Kpi, ...]
    collection: str | None = None
    element: Any | None = None
    """What they are about."""


def groups(project: Project, grouping: Grouping = "place") -> tuple[Group, ...]:
    """Every KPI in its group; groups without any are left out."""
    found = _by_kind(project) if grouping == "kind" else _by_place(project)
    return tuple(each for each in found if each.kpis)


def _by_kind(project: Project) -> Iterator[Group]:
    for kind in KINDS:
        yield Group(kind, ordered(each for each in project.kpis if each.kind == kind))


def _by_place(project: Project) -> Iterator[Group]:
    held: dict[str | None, list[Kpi]] = {}
    for each in project.kpis:
        held.setdefault(each.about, []).append(each)
    yield Group(WHOLE, ordered(held.get(None, ())))
    for id_ in places(project):
        found = locate(project, id_)
        if id_ in held and found is not None:
            yield Group(id_, ordered(held[id_]), *found)


def places(project: Project) -> Iterator[str]:
    """What a KPI can be about: notes block by block, then each journey stage by stage with its touchpoints."""
    for place in (*BLOCKS, "parking"):
        yield from (each.id for each in notes_in(project, place))
    for journey in ordered(project.journeys):
        for stage in stages_of(project, journey.id):
            yield stage.id
            yield from (each.id for each in touchpoints_at(project, stage.id))


def about(project: Project, id_: str) -> tuple[Kpi, ...]:
    """The KPIs about an element, in order."""
    return ordered(each for each in project.kpis if each.about == id_)


def group_of(project: Project, kpi: Kpi, grouping: Grouping) -> Group:
    """The group that a KPI stands in."""
    return next(each for each in groups(project, grouping) if kpi in each.kpis)


def placed(project: Project, kpi: Kpi, siblings: Sequence[Kpi], index: int) -> Project:
    """The project with a KPI (new or known) before position `index` of its siblings."""
    result = edit.placed([each for each in siblings if each.id != kpi.id], index, [kpi])
    known = {each.id for each in project.kpis}
    project = edit.added(project, "kpis", *(each for each in result if each.id not in known))
    return edit.replaced(project, *(each for each in result if each.id in known))


def sorted_by(rows: Iterable[Standing], column: Column | None, *, down: bool) -> tuple[Standing, ...]:
    """The rows of the table by a column; what is not known stands last either way."""
    every = tuple(rows)
    if column is None:
        return every
    known = [each for each in every if _key(each, column) is not None]
    rest = [each for each in every if _key(each, column) is None]
    return (*sorted(known, key=lambda each: _key(each, column), reverse=down), *rest)


def _key(row: Standing, column: Column) -> Any:
    """What a row is sorted by."""
    match column:
        case "name":
            return row.kpi.name.casefold() or None
        case "baseline" | "target":
            return getattr(row.kpi, column)
        case "change" | "progress":
            return getattr(row, column)
        case "present":
            return row.present and row.present.value
    return (row.present and getattr(row.present, column)) or None
