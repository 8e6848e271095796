"""The chapter of changes: from the canvas of today to the planned one, from each journey to the one it is to be."""

from collections.abc import Iterator

from throughline.core.compare.comparison import Comparison, canvases, journeys
from throughline.core.compare.sides import has_plan
from throughline.core.journeys import twin
from throughline.core.order import ordered
from throughline.view.compare.paper import listed
from throughline.view.paper_flow import Flow
from throughline.view.scene import Scene


def parts(seen: Scene) -> Iterator[Flow]:
    """Every comparison, each with its changes."""
    for name, found in _comparisons(seen):
        for flow in listed(seen, found):
            yield flow._replace(name=f"{name}-{flow.name}")


def _comparisons(seen: Scene) -> Iterator[tuple[str, Comparison]]:
    project, locale = seen.project, seen.model.locale
    if has_plan(project):
        yield "canvas", canvases(project, locale)
    for journey in ordered(project.journeys):
        planned = twin(project, journey.id) if journey.view == "as-is" else None
        found = journeys(project, journey.id, planned, locale) if planned else None
        if found is not None:
            yield journey.id, found
