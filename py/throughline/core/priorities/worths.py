"""What an opportunity is worth: the amount that somebody wrote, else its value at stake."""

from collections.abc import Mapping
from decimal import Decimal

from throughline.core.memo import last_few
from throughline.core.opportunity import Opportunity
from throughline.core.project import Project
from throughline.core.stake import impact_money_of


def money_of(project: Project, one: Opportunity) -> Decimal | None:
    """Its worth in the project's currency; None where nothing is known."""
    known = _known(project)
    return known[one.id] if one.id in known else impact_money_of(project, one)


@last_few()
def _known(project: Project) -> Mapping[str, Decimal | None]:
    """The worth of every opportunity: a list asks for each of them again and again."""
    return {each.id: impact_money_of(project, each) for each in project.opportunities}


def is_computed(project: Project, one: Opportunity) -> bool:
    """Whether its worth comes from what would change, and not from an amount that somebody wrote."""
    return one.impact_money is None and money_of(project, one) is not None
