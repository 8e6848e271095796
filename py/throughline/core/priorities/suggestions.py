"""Scores that the numbers speak for: shown beside the field, one click away, never written unasked.

Revenue potential from what the segment is worth (CLV × size), loyalty from its retention in a year, strategic
importance from its size. Worth and size are compared with the largest segment, so they need at least two.
"""

from collections.abc import Mapping
from decimal import Decimal
from math import ceil
from typing import Literal, NamedTuple

from throughline.core.clv.rates import retention_in
from throughline.core.find import notes_in
from throughline.core.measures import CustomerValue
from throughline.core.project import Project
from throughline.core.state.priorities import Criterion
from throughline.core.worth import Worth, value_of, worth

Basis = Literal["worth", "clv", "retention", "size"]
LEAST = 2
"""Fewer segments have nothing to be compared with."""


class Suggestion(NamedTuple):
    """A score, and what speaks for it: `amount` of the basis, and its share (of 1, or of the largest)."""

    score: int
    basis: Basis
    amount: Decimal
    share: Decimal


Suggestions = Mapping[Criterion, Suggestion]


def suggestions(project: Project) -> Mapping[str, Suggestions]:
    """What is suggested for each segment, by its id."""
    sizes = {
        each.id: Decimal(each.segment.size) for each in notes_in(project, "CS") if each.segment and each.segment.size
    }
    values = _values(project)
    worths = {id_: value * sizes[id_] for id_, value in values.items() if id_ in sizes}
    # One unknown size would make a segment look small: then customers are compared, not segments.
    complete = len(worths) == len(values)
    by_criterion: dict[Criterion, Mapping[str, Suggestion]] = {
        "revenue_potential": _against_largest(worths, "worth") if complete else _against_largest(values, "clv"),
        "loyalty": _loyalties(project),
        "strategic_importance": _against_largest(sizes, "size"),
    }
    return {
        each.id: {name: found[each.id] for name, found in by_criterion.items() if each.id in found}
        for each in notes_in(project, "CS")
    }


def _values(project: Project) -> dict[str, Decimal]:
    """The CLV of each segment that has one; lifetime revenue is no CLV."""
    found = {each.id: worth(project, each.id) for each in notes_in(project, "CS")}
    return {
        id_: each.value
        for id_, each in found.items()
        if isinstance(each, Worth) and not each.is_revenue and each.value > 0
    }


def _against_largest(amounts: Mapping[str, Decimal], basis: Basis) -> dict[str, Suggestion]:
    if len(amounts) < LEAST:
        return {}
    largest = max(amounts.values())
    return {id_: _suggested(amount, amount / largest, basis) for id_, amount in amounts.items()}


def _loyalties(project: Project) -> dict[str, Suggestion]:
    found = {each.id: _yearly(value_of(project, each.id)) for each in notes_in(project, "CS")}
    return {id_: _suggested(share, share, "retention") for id_, share in found.items() if share is not None}


def _yearly(value: CustomerValue | None) -> Decimal | None:
    """Who stays for a year, as a share."""
    if value is None or value.retention is None:
        return None
    return Decimal(str(retention_in(value.retention, value.retention_period, "year")))


def _suggested(amount: Decimal, share: Decimal, basis: Basis) -> Suggestion:
    """Each fifth of the whole is a point."""
    return Suggestion(min(5, max(1, ceil(share * 5))), basis, amount, share)
