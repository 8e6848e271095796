"""The number of each opportunity: the same on the chart, in the tray and in the list, and it stays."""

from collections.abc import Mapping

from throughline.core.memo import last_few
from throughline.core.opportunity import Opportunity
from throughline.core.order import ordered


@last_few()
def numbers(found: tuple[Opportunity, ...]) -> Mapping[str, int]:
    """By id, in the order in which they were written."""
    return {each.id: at + 1 for at, each in enumerate(ordered(found))}
