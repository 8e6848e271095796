"""Posters as one format among others. The page makes a PNG by drawing the SVG."""

from throughline.core.coverage import coverage
from throughline.core.formats.reading import Asked
from throughline.core.journey import Journey
from throughline.core.order import ordered
from throughline.core.project import Project
from throughline.core.state.locale import Locale
from throughline.view.posters import canvas, journey, matrix
from throughline.view.standalone.page import alone

USUAL = Asked("canvas")


def written(project: Project, asked: Asked = USUAL) -> str:
    """The picture that is asked for; of a project without a journey, the canvas."""
    seen = alone(project, asked.today, asked.locale or Locale(asked.language))
    way = _journey(project, asked.journey)
    if asked.part == "journey" and way:
        return journey.draw(seen, way)
    if asked.part == "matrix" and way and coverage(project, way.id).stages:
        return matrix.draw(seen, way)
    return canvas.draw(seen)


def _journey(project: Project, wanted: str | None) -> Journey | None:
    """The journey that is asked for, else the first."""
    every = ordered(project.journeys)
    return next((each for each in every if each.id == wanted), every[0] if every else None)
