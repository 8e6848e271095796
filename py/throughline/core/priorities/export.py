"""The list as a table for a spreadsheet: words in the person's language, numbers and dates as every program reads them."""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal

from throughline.core.depending import depended, unfinished
from throughline.core.find import element
from throughline.core.opportunity import Opportunity
from throughline.core.priorities.effort import value_per_effort
from throughline.core.priorities.listing import by_value_per_effort
from throughline.core.priorities.quadrants import quadrant
from throughline.core.priorities.worths import money_of
from throughline.core.project import Project
from throughline.core.spreadsheet import written
from throughline.core.storage.filenames import table_name
from throughline.words import say

COLUMNS = (
    *("text", "kind", "stage", "touchpoint", "pains", "notes", "quadrant", "impact", "worth", "currency"),
    *("effort", "days", "cost", "per_effort", "per_effort_unit", "confidence"),
    *("owner", "due", "status", "depends_on", "waits_for", "votes"),
)


def name(project: Project, now: datetime, language: str) -> str:
    """The file's name, after the project and the day."""
    return table_name(project.name, say(language, "export.opportunities"), now)


def table(project: Project, language: str) -> str:
    """One line for each opportunity, the most value for the least effort first."""
    head = [say(language, f"export.column.{each}") for each in COLUMNS]
    return written([head, *(row(project, each, language) for each in by_value_per_effort(project))])


def row(project: Project, one: Opportunity, language: str) -> list[str]:
    """The cells of one opportunity, in the order of `COLUMNS`."""
    return [*_what(project, one, language), *_counted(project, one, language), *_who(project, one, language)]


def _what(project: Project, one: Opportunity, language: str) -> list[str]:
    met = element(project, one.touchpoint)
    stage = element(project, met.stage if met else one.stage)
    corner = quadrant(project, one)
    return [
        one.text,
        say(language, f"field.opportunities.kind.{one.kind}") if one.kind else "",
        stage.name if stage else "",
        met.name if met else "",
        _texts(project, one.pains),
        _texts(project, one.notes),
        say(language, f"priorities.quadrant.{corner}") if corner else "",
        _number(one.impact),
        _number(money_of(project, one)),
        project.profile.currency,
    ]


def _counted(project: Project, one: Opportunity, language: str) -> list[str]:
    per = value_per_effort(project, one)
    return [
        _number(one.effort),
        _number(one.effort_days),
        one.effort_cost or "",
        _number(per.value if per else None),
        say(language, f"export.unit.{per.unit}") if per else "",
        _number(one.confidence),
    ]


def _who(project: Project, one: Opportunity, language: str) -> list[str]:
    return [
        one.owner,
        one.due.isoformat() if one.due else "",
        say(language, f"field.status.{one.status}"),
        "\n".join(each.text for each in depended(project, one)),
        "\n".join(each.text for each in unfinished(project, one)),
        _number(one.votes),
    ]


def _texts(project: Project, ids: Sequence[str]) -> str:
    return "\n".join(each.text for each in (element(project, id_) for id_ in ids) if each)


def _number(number: float | Decimal | None) -> str:
    """At most four places, with a point, and never as a power of ten."""
    if number is None:
        return ""
    exact = Decimal(str(number))
    exact = round(exact, 4) if abs(exact) < 10**20 else exact
    text = f"{exact:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
