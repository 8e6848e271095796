"""The report's chapters: which there are, which have something to say, and which were left out."""

from typing import Literal, get_args

from throughline.core.model import Model
from throughline.core.project import Project

Chapter = Literal["canvas", "journey", "moments", "findings", "money", "kpis", "opportunities", "changes"]
CHAPTERS: tuple[Chapter, ...] = get_args(Chapter)
DRAWN: frozenset[Chapter] = frozenset({"canvas", "journey"})
"""Chapters that are pictures of their own; the others flow in columns."""


def written(project: Project) -> tuple[Chapter, ...]:
    """The chapters that a project has something for."""
    has: dict[Chapter, bool] = {
        "canvas": bool(project.notes),
        "journey": bool(project.journeys),
        "moments": any(each.moment or each.felt is not None for each in project.touchpoints),
        "findings": True,
        "money": bool(project.values) or any(pain.change for pain in project.pains),
        "kpis": bool(project.kpis),
        "opportunities": bool(project.opportunities),
        "changes": any(note.state != "today" for note in project.notes)
        or any(each.view == "to-be" for each in project.journeys),
    }
    return tuple(each for each in CHAPTERS if has[each])


def chosen(model: Model) -> tuple[Chapter, ...]:
    """The chapters of the report, in order; at least the canvas."""
    left_out = model.report.left_out
    wanted = tuple(each for each in written(model.document) if each not in left_out)
    return wanted or ("canvas",)
