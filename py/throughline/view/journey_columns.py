"""The columns of the grid: all cells of a stage keep still at once while nothing that any of them shows has changed.

A grid of twelve lanes has a hundred cells and more; to ask each of them at every key took longer than the key.
"""

from throughline.core.find import touchpoints_at
from throughline.core.grid import Stop
from throughline.core.journey import Lane, Stage
from throughline.core.record import Record
from throughline.view import journey_cells, journey_curve
from throughline.view.scene import Scene

SHOWN = ("notes", "personas", "pains", "opportunities", "kpis", "links", "backstage", "cells", "profile")
"""Lists of the project that cells show something of, compared as whole objects."""


class Column(Record):
    """A stage's cells."""

    seen: Scene
    stage: Stage
    number: int
    stop: Stop
    drawn: dict[str, str]
    """What has been drawn since something in the column changed: cells by their lane, and the list of touchpoints."""

    def cell(self, lane: Lane) -> str:
        """The inside of a cell."""
        held = self.drawn.get(lane.id)
        if held is None:
            held = self.drawn[lane.id] = journey_cells.draw(self.seen, lane, self.stage, self.number, self.stop)
        return held

    def touches(self, lane: Lane) -> str:
        """The touchpoints in a cell of theirs."""
        held = self.drawn.get("touches")
        if held is None:
            held = self.drawn["touches"] = journey_cells.touches(self.seen, lane, self.stage, self.stop)
        return held


def columns(seen: Scene, stages: tuple[Stage, ...], lanes: tuple[Lane, ...], stop: Stop) -> tuple[Column, ...]:
    """A column for each stage."""
    common = _common(seen, lanes)
    return tuple(_column(seen, stage, number, stop, common) for number, stage in enumerate(stages))


def _common(seen: Scene, lanes: tuple[Lane, ...]) -> tuple[object, ...]:
    """What every column is made of."""
    model = seen.model
    lists = (getattr(seen.project, each) for each in SHOWN)
    found = model.findings.visible.marks
    return (lanes, model.locale, model.today, model.picked, seen.lit, found, *lists)


def _column(seen: Scene, stage: Stage, number: int, stop: Stop, common: tuple[object, ...]) -> Column:
    model = seen.model
    here = touchpoints_at(seen.project, stage.id)
    named = model.editing if any(each.id == model.editing for each in here) else ""
    typed = (model.journey.editing, journey_cells.visit(seen), model.trouble) if _edited(seen, stage) else ()
    at = stop if stop.column == stage.id else None
    curve = journey_curve.inputs(seen, stage, number, here)
    inputs = (stage, number, here, named, typed, at, *curve, *common)
    return Column(seen, stage, number, stop, seen.noted(("column", stage.id), inputs))


def _edited(seen: Scene, stage: Stage) -> bool:
    editing = seen.model.journey.editing
    return editing is not None and editing[1] == stage.id
