"""The rows of the table of opportunities, the most value for the least effort first."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from throughline.core.depending import depended, unfinished
from throughline.core.find import element
from throughline.core.formats.tables.sheet import Cell
from throughline.core.opportunity import Opportunity
from throughline.core.priorities.effort import value_per_effort
from throughline.core.priorities.listing import by_value_per_effort
from throughline.core.priorities.quadrants import quadrant
from throughline.core.priorities.worths import money_of
from throughline.core.project import Project
from throughline.words import say

_PLACES = 4


def lines(project: Project, language: str) -> Iterator[tuple[Any, Mapping[str, Cell]]]:
    """Each opportunity with the cells that are not simply fields of it."""
    for each in by_value_per_effort(project):
        yield each, {**_about(project, each), **_worked_out(project, each, language)}


def _about(project: Project, one: Opportunity) -> dict[str, Cell]:
    met = element(project, one.touchpoint)
    stage = element(project, met.stage if met else one.stage)
    return {
        "stage": stage.name if stage else None,
        "touchpoint": met.name if met else None,
        "pains": _texts(element(project, id_) for id_ in one.pains),
        "notes": _texts(element(project, id_) for id_ in one.notes),
        "depends_on": _texts(depended(project, one)),
        "waits_for": _texts(unfinished(project, one)),
    }


def _worked_out(project: Project, one: Opportunity, language: str) -> dict[str, Cell]:
    corner, worth, per = quadrant(project, one), money_of(project, one), value_per_effort(project, one)
    return {
        "quadrant": say(language, f"priorities.quadrant.{corner}") if corner else None,
        "worth": None if worth is None else _rounded(worth),
        "currency": project.profile.currency,
        "per_effort": _rounded(per.value) if per else None,
        "per_effort_unit": say(language, f"export.unit.{per.unit}") if per else None,
    }


def _texts(found: Any) -> Cell:
    """A name on each line; what is named twice stands once, as it is read back."""
    return "\n".join(dict.fromkeys(" ".join(each.text.split()) for each in found if each)) or None


def _rounded(number: float | Decimal) -> Decimal:
    """At most four places; no zeros at the end; what is far beyond any amount stays as it is."""
    exact = Decimal(str(number))
    text = f"{round(exact, _PLACES) if abs(exact) < 10**20 else exact:f}"
    return Decimal(text.rstrip("0").rstrip(".") if "." in text else text)
