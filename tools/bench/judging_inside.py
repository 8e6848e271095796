"""Runs inside Pyodide, where the page runs: how long all findings, CLV and KPIs of a full wall take."""

from __future__ import annotations

import gc
import json
from datetime import date
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING

from throughline.core import edit, findings, kpis
from throughline.core.formats.native import read
from throughline.core.stage_money import money_of
from throughline.core.stake.listing import listing
from throughline.core.worth import worths
from tools.bench.walls import EXAMPLE, judged_wall

if TYPE_CHECKING:
    from throughline.core.project import Project

DAY = date(2026, 12, 1)
TIMES = 25
COLD = 7
"""Walls that nobody has judged before, one after the other."""


def figures() -> str:
    """Milliseconds by name, as JSON: cold, and after one edit of a note and of a touchpoint."""
    _took(_example())
    gc.freeze()  # as static/main.py does with what was imported
    walls = [_project() for _ in range(COLD)]
    found = {"cold": median([_took(each) for each in walls])}
    project = walls[-1]
    found["findings"] = len(findings.shown(project, DAY))
    for name, change in {"note": _note, "touchpoint": _touchpoint}.items():
        took = []
        for number in range(TIMES):
            project = change(project, number)
            took.append(_took(project))
        found[name] = median(took)
    return json.dumps(found | _money(project))


def _money(project: Project) -> dict[str, float]:
    """What the money screen asks besides: cold, and after an edit."""
    took = []
    for number in range(TIMES):
        began = perf_counter()
        listing(project)
        money_of(project, project.journeys[0].id)
        took.append((perf_counter() - began) * 1000)
        project = _note(project, number)
    return {"money cold": took[0], "money": median(took[1:])}


def _example() -> Project:
    """Another document, judged before: a page has run for a while, and only the document is new."""
    project = read(EXAMPLE.read_bytes()).project
    if project is None:
        raise ValueError("the example is no project")
    return project


def _project() -> Project:
    project = read(judged_wall(500, 300)).project
    if project is None:
        raise ValueError("the wall is no project")
    return project


def _took(project: Project) -> float:
    began = perf_counter()
    findings.shown(project, DAY)
    worths(project)
    kpis.every(project, DAY)
    return (perf_counter() - began) * 1000


def _note(project: Project, number: int) -> Project:
    note = project.notes[number * 17 % len(project.notes)]
    return edit.replaced(project, note.changed(text=f"Another text {number}"))


def _touchpoint(project: Project, number: int) -> Project:
    touchpoint = project.touchpoints[number * 11 % len(project.touchpoints)]
    return edit.replaced(project, touchpoint.changed(felt=(-1.0, 1.5)[number % 2]))
