"""By people or by automation: along the journey, and what each type of relationship costs to serve."""

from decimal import Decimal
from typing import Literal, NamedTuple

from throughline.core.canvas import Note, RelationshipType
from throughline.core.find import notes_in
from throughline.core.journey import Touchpoint
from throughline.core.lane_lines import carried_by
from throughline.core.periods import per_year, total
from throughline.core.project import Project

Served = Literal["human", "both", "automated", "unknown"]
_HUMAN: frozenset[RelationshipType] = frozenset({"personal", "dedicated", "community", "co-creation"})
_AUTOMATED: frozenset[RelationshipType] = frozenset({"automated", "self-service"})


def served_by(project: Project, touchpoint: Touchpoint) -> Served:
    """By the type that is met, and by whether a job that the customer sees carries it."""
    seen = any(each.kind == "job" and each.frontstage for each in carried_by(project, touchpoint.id))
    if touchpoint.relationship in _AUTOMATED:
        return "both" if seen else "automated"
    return "human" if seen or touchpoint.relationship in _HUMAN else "unknown"


class Cost(NamedTuple):
    """What relationships of the same types cost a year; what is paid once stays apart."""

    types: tuple[RelationshipType, ...]
    notes: tuple[Note, ...]
    yearly: Decimal
    once: Decimal
    missing: tuple[Note, ...]
    """Those of them without an amount: the sum is not whole."""


def costs_to_serve(project: Project) -> tuple[Cost, ...]:
    """By types, the dearest first. A note of several types is not split: nobody knows the shares."""
    groups: dict[tuple[RelationshipType, ...], list[Note]] = {}
    for each in notes_in(project, "CR"):
        if each.relationship and each.relationship.types and each.state != "planned":
            groups.setdefault(each.relationship.types, []).append(each)
    costs = (_cost(types, notes) for types, notes in groups.items())
    return tuple(sorted(costs, key=lambda each: (-each.yearly, -each.once)))


def _cost(types: tuple[RelationshipType, ...], notes: list[Note]) -> Cost:
    amounts = [each.relationship.cost_to_serve if each.relationship else None for each in notes]
    known = [each for each in amounts if each is not None]
    return Cost(
        types,
        tuple(notes),
        sum(map(per_year, known), Decimal()),
        sum((total(each) for each in known if each.period == "once"), Decimal()),
        tuple(note for note, amount in zip(notes, amounts, strict=True) if amount is None),
    )
