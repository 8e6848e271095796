"""Where a change belongs: its area, and its place in reading order."""

from collections.abc import Mapping
from typing import Any

from throughline.core.canvas import PLACES
from throughline.core.compare.change import PROJECT, Area
from throughline.core.find import locate
from throughline.core.order import FIRST, ordered
from throughline.core.project import Project

_OF: Mapping[str, Area] = {
    "notes": "canvas",
    "links": "links",
    "personas": "personas",
    "journeys": "journey",
    "stages": "journey",
    "lanes": "journey",
    "cells": "journey",
    "episodes": "journey",
    "touchpoints": "journey",
    "pains": "journey",
    "backstage": "backstage",
    "opportunities": "opportunities",
    "kpis": "kpis",
    "values": "money",
    "questions": "questions",
    "diagnoses": "questions",
    "acceptances": "questions",
    PROJECT: "settings",
}
_FIELDS: Mapping[tuple[str, str], Area] = {
    ("notes", "revenue.amount"): "money",
    ("notes", "cost.amount"): "money",
    ("notes", "relationship.cost_to_serve"): "money",
    ("stages", "spend"): "money",
    ("stages", "spend_period"): "money",
    ("pains", "change"): "money",
    ("touchpoints", "felt"): "emotions",
    ("touchpoints", "expected"): "emotions",
    ("touchpoints", "emotion_evidence"): "emotions",
    ("touchpoints", "moment"): "emotions",
}
Seat = tuple[tuple[str, str], ...]


def area(collection: str, path: str) -> Area:
    """The area of a field of an element; of the element itself where the path is empty."""
    steps = path.split(".")
    found = (_FIELDS.get((collection, ".".join(steps[:count]))) for count in (1, 2))
    return next((each for each in found if each), _OF[collection])


class Seats:
    """The place of each element in reading order."""

    def __init__(self, project: Project) -> None:
        """Journeys by their number, so that what belongs to them stands together."""
        self._project = project
        self._journeys = {each.id: number for number, each in enumerate(ordered(project.journeys))}

    def seat(self, collection: str, element: Any) -> Seat:  # noqa: PLR0911 - one line a kind
        """Elements sort by this."""
        own = (getattr(element, "order", FIRST), element.id)
        match collection:
            case "notes":
                return ((f"{PLACES.index(element.place):02}", ""), own)
            case "links":
                return (*self._at(element.source), *self._at(element.target), own)
            case "journeys":
                return ((f"{self._journeys.get(element.id, 0):05}", element.id),)
            case "stages":
                return (*self._at(element.journey), own)
            case "lanes" | "episodes":
                return (*self._at(element.journey), (f"~{collection}", ""), own)
            case "touchpoints" | "cells":
                return (*self._at(element.stage), own)
            case "pains":
                return (*self._at(element.touchpoint), own)
            case "values":
                return self._at(element.segment)
        return (own,)

    def _at(self, id_: str) -> Seat:
        found = locate(self._project, id_)
        return self.seat(*found) if found else ()


_UP: Mapping[str, str] = {
    "stages": "journey",
    "lanes": "journey",
    "episodes": "journey",
    "cells": "stage",
    "touchpoints": "stage",
    "pains": "touchpoint",
    "links": "target",
}


def journey_of(project: Project, collection: str, element: Any) -> str | None:
    """The journey that an element belongs to."""
    while collection in _UP:
        found = locate(project, getattr(element, _UP[collection]))
        if found is None:
            return None
        collection, element = found
    return element.id if collection == "journeys" else None
