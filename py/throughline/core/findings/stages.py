"""Stages: something happens there, somebody answers for it, and one can tell how it goes."""

from collections.abc import Iterator
from decimal import Decimal

from throughline.core.find import touchpoints_at
from throughline.core.findings.check import Spot, check, spot
from throughline.core.findings.reading import stages
from throughline.core.journey import Stage
from throughline.core.project import Project


@check("J4a", "gap", "sketch", "journey", "stages_looked_at touchpoints")
def stage_without_point(project: Project) -> Iterator[Spot]:
    """Nothing happens there, as far as anybody knows."""
    return (spot(each) for each in stages(project) if not touchpoints_at(project, each.id))


@check("J4b", "gap", "review", "journey", "stages_looked_at")
def stage_without_owner(project: Project) -> Iterator[Spot]:
    """Nobody backstage answers for it."""
    return (spot(each) for each in stages(project) if not each.owner.strip())


@check("J4c", "gap", "review", "journey", "stages_looked_at kpis")
def stage_without_measure(project: Project) -> Iterator[Spot]:
    """Neither an outcome nor a key figure says how the stage goes."""
    figures = {each.about for each in project.kpis}
    return (spot(each) for each in stages(project) if not each.outcome.strip() and each.id not in figures)


@check("J12", "risk", "board", "journey", "stages_looked_at kpis")
def spent_without_result(project: Project) -> Iterator[Spot]:
    """Marketing money goes in, and no figure says what comes out."""
    measured = {each.about for each in project.kpis if each.measurements or each.ingredients}
    return (spot(each) for each in stages(project) if _spends(each) and not (_counted(each) or each.id in measured))


def _spends(stage: Stage) -> bool:
    return stage.spend is not None and Decimal(stage.spend) > 0


def _counted(stage: Stage) -> bool:
    return stage.entered is not None and stage.went_on is not None


CHECKS = (stage_without_point, stage_without_owner, stage_without_measure, spent_without_result)
