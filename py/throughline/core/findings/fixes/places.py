"""Where an element is looked at: its view, and its journey."""

from collections.abc import Mapping
from typing import Any

from throughline.core import touchpoints
from throughline.core.find import locate
from throughline.core.findings.fixes.fix import Fixed
from throughline.core.project import Project
from throughline.core.state.where import View

VIEWS: Mapping[str, View] = {
    "notes": "canvas",
    "personas": "personas",
    "journeys": "journey",
    "stages": "journey",
    "touchpoints": "journey",
    "backstage": "journey",
    "opportunities": "priorities",
    "kpis": "kpis",
}


def journey_of(project: Project, collection: str, held: Any) -> str | None:
    """The journey in which an element stands."""
    if collection == "journeys":
        return str(held.id)
    if collection == "touchpoints":
        return touchpoints.journey_of(project, held.stage)
    return str(held.journey) if collection == "stages" else None


def at(project: Project, id_: str | None, **more: Any) -> Fixed:
    """Look at an element; on the canvas, where nothing in particular is meant."""
    found = locate(project, id_)
    if found is None:
        return Fixed(project, None, "canvas")
    place = Fixed(project, id_, VIEWS.get(found[0], "canvas"), journey=journey_of(project, *found))
    return place._replace(**more)
