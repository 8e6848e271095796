"""Backstage: who and what carries the journey unseen, where nobody could stand in, and who hands over to whom."""

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Literal, NamedTuple, get_args

from throughline.core.backstage import Backstage, Behaviour
from throughline.core.dependence import ways
from throughline.core.experience.ways import Way
from throughline.core.find import stages_of, touchpoints_at, touchpoints_of
from throughline.core.journey import Function, Journey, Stage, Touchpoint
from throughline.core.lane_lines import carried_by
from throughline.core.order import ordered
from throughline.core.project import Project
from throughline.core.verdict import is_decisive

KINDS: tuple[Literal["job", "process", "system", "partner"], ...] = ("job", "process", "system", "partner")
FUNCTIONS: tuple[Function, ...] = get_args(Function)


class Row(NamedTuple):
    """What one job, process, system or partner carries, stage by stage."""

    backstage: Backstage
    cells: tuple[tuple[Touchpoint, ...], ...]


class SinglePoint(NamedTuple):
    """A decisive touchpoint that stands or falls with one; `checked`: somebody knows that there is no substitute."""

    touchpoint: Touchpoint
    backstage: Backstage
    checked: bool


class Carried(NamedTuple):
    """What a function carries; None: those whose function nobody noted."""

    function: Function | None
    backstage: tuple[Backstage, ...]
    touchpoints: tuple[Touchpoint, ...]
    stages: tuple[Stage, ...]


class HandOff(NamedTuple):
    """From one touchpoint to the next, the work goes to functions that had no part in it before."""

    before: Touchpoint
    after: Touchpoint
    givers: tuple[Function, ...]
    takers: tuple[Function, ...]


class Duty(NamedTuple):
    """What a job does at a stage: the touchpoints it carries, the behaviours it must show."""

    stage: Stage
    touchpoints: tuple[Touchpoint, ...]
    behaviours: tuple[Behaviour, ...]


class Brief(NamedTuple):
    """All that a job has to know; `anywhere`: behaviours of no particular stage."""

    job: Backstage
    duties: tuple[Duty, ...]
    anywhere: tuple[Behaviour, ...]


def _carries(project: Project, id_: str) -> frozenset[str]:
    return frozenset(link.target for link in ways(project).out.get(id_, ()) if link.kind == "backstage")


def matrix(project: Project, journey: Journey) -> tuple[Row, ...]:
    """Jobs, processes, systems and partners against the stages; those that carry nothing here are left out."""
    stages = stages_of(project, journey.id)
    rows = (_row(project, each, stages) for kind in KINDS for each in ordered(project.backstage) if each.kind == kind)
    return tuple(row for row in rows if any(row.cells))


def _row(project: Project, backstage: Backstage, stages: Iterable[Stage]) -> Row:
    carried = _carries(project, backstage.id)
    here = (tuple(each for each in touchpoints_at(project, stage.id) if each.id in carried) for stage in stages)
    return Row(backstage, tuple(here))


def stands_alone(backstage: Backstage) -> bool:
    """Nobody could stand in: somebody checked, or no substitute is noted (a process is no person: only if checked)."""
    return backstage.single or (backstage.kind != "process" and not backstage.substitute.strip())


def single_points(project: Project, journey: Journey) -> tuple[SinglePoint, ...]:
    """Decisive touchpoints with somebody or something alone behind them: checked ones first, then along the way."""
    decisive = (each for each in touchpoints_of(project, journey.id) if is_decisive(each))
    found = [
        SinglePoint(touchpoint, each, each.single)
        for touchpoint in decisive
        for each in ordered(carried_by(project, touchpoint.id))
        if stands_alone(each)
    ]
    return tuple(sorted(found, key=lambda each: not each.checked))


def functions(project: Project, journey: Journey) -> tuple[Carried, ...]:
    """What each function carries in a journey, then what has no function; functions that carry nothing are left out."""
    rows = matrix(project, journey)
    stages = stages_of(project, journey.id)
    every = (_of_function(rows, stages, each) for each in (*FUNCTIONS, None))
    return tuple(each for each in every if each.backstage)


def _of_function(rows: tuple[Row, ...], stages: tuple[Stage, ...], function: Function | None) -> Carried:
    mine = [row for row in rows if row.backstage.function == function]
    touched = dict.fromkeys(each for at in range(len(stages)) for row in mine for each in row.cells[at])
    served = tuple(stage for at, stage in enumerate(stages) if any(row.cells[at] for row in mine))
    return Carried(function, tuple(row.backstage for row in mine), tuple(touched), served)


def functions_at(project: Project, touchpoint: Touchpoint) -> tuple[Function, ...]:
    """The functions that carry a touchpoint."""
    held = {each.function for each in carried_by(project, touchpoint.id)}
    return tuple(each for each in FUNCTIONS if each in held)


def hand_offs(project: Project, way: Way) -> tuple[HandOff, ...]:
    """Where no function that carried one touchpoint carries the next; what nobody of ours carries is passed over."""
    known = [(each, here) for each in way.touchpoints if (here := functions_at(project, each))]
    return tuple(HandOff(a, b, from_, to) for (a, from_), (b, to) in pairwise(known) if not set(from_) & set(to))


def brief(project: Project, job: Backstage) -> Brief:
    """A job's stages along the journeys as they are; those to be where it has none today."""
    journeys = ordered(project.journeys)
    duties = [
        list(_duties(project, job, (each for each in journeys if each.view == view))) for view in ("as-is", "to-be")
    ]
    chosen = tuple(duties[0] or duties[1])
    placed = {behaviour.id for each in chosen for behaviour in each.behaviours}
    return Brief(job, chosen, tuple(each for each in job.behaviours if each.id not in placed))


def _duties(project: Project, job: Backstage, journeys: Iterable[Journey]) -> Iterator[Duty]:
    carried = _carries(project, job.id)
    for journey in journeys:
        for stage in stages_of(project, journey.id):
            here = tuple(each for each in touchpoints_at(project, stage.id) if each.id in carried)
            asked = tuple(each for each in job.behaviours if each.stage == stage.id)
            if here or asked:
                yield Duty(stage, here, asked)
