"""What an opportunity is worth: the amount that somebody wrote, else its value at stake."""

from throughline.core.opportunity import Opportunity
from throughline.core.project import Project
from throughline.core.stake import impact_money_of

money_of = impact_money_of
"""Its worth in the project's currency; None where nothing is known."""


def is_computed(project: Project, one: Opportunity) -> bool:
    """Whether its worth comes from what would change, and not from an amount that somebody wrote."""
    return one.impact_money is None and money_of(project, one) is not None
