"""What shows an element in the page: how the DOM ids of its face begin, by collection."""

from collections.abc import Mapping

FACES: Mapping[str, str] = {
    "notes": "note",
    "touchpoints": "touch",
    "stages": "stage",
    "personas": "persona",
    "kpis": "kpi",
    "opportunities": "opportunity",
}
