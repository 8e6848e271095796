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
    for name, of, found in _comparisons(seen):
        for flow in listed(seen, found):
            yield flow._replace(name=f"{name}-{flow.name}", more=of)


def _comparisons(seen: Scene) -> Iterator[tuple[str, str, Comparison]]:
    """Each with a name, and what it compares: without that, two lists of links look like one."""
    project, locale = seen.project, seen.model.locale
    if has_plan(project):
        today, plan = seen.say("compare.side.today"), seen.say("compare.side.planned")
        yield "canvas", seen.say("report.changes.of", old=today, new=plan), canvases(project, locale)
    names = {each.id: each.name for each in project.journeys}
    for journey in ordered(project.journeys):
        planned = twin(project, journey.id) if journey.view == "as-is" else None
        if planned is not None:
            of = seen.say("report.changes.of", old=journey.name, new=names[planned])
            yield journey.id, of, journeys(project, journey.id, planned, locale)
