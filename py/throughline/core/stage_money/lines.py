"""Which notes say an amount, how much that is in a period, and at which stages customers meet it."""

from collections import Counter
from collections.abc import Mapping
from decimal import Decimal, localcontext
from typing import Literal, NamedTuple

from throughline.core import money
from throughline.core.canvas import Amount, Note
from throughline.core.dependence import ways
from throughline.core.find import note as find_note
from throughline.core.find import notes_in, stages_of, touchpoints_at
from throughline.core.journey import View
from throughline.core.periods import A_YEAR, per_year, total
from throughline.core.project import Project
from throughline.core.stage_money.apportion import PLACES

Kind = Literal["revenue", "cost"]
Over = Literal["month", "quarter", "year"]
KINDS: Mapping[Kind, Literal["RS", "CO"]] = {"revenue": "RS", "cost": "CO"}
CAUSES = frozenset({"KP", "KA", "KR", "VP", "CH", "CR", "RS"})
"""Blocks whose notes cause a cost; that a segment is linked with it says nothing about where it arises."""


class Line(NamedTuple):
    """A note's money; `at`: how many of its touchpoints each stage has."""

    note: Note
    kind: Kind
    amount: Decimal
    once: bool
    at: Mapping[str, int]
    indirect: bool = False
    """Is it placed by the notes that cause it?"""


def lines(project: Project, journey: str, view: View, over: Over) -> tuple[Line, ...]:
    """Every revenue stream and cost with an amount, as the journey's view has it (as it is, or to be)."""
    stages = _stages(project, journey)
    return tuple(
        _line(project, each, kind, amount, over, stages)
        for kind, place in KINDS.items()
        for each in notes_in(project, place)
        if counts(each, view) and (amount := amount_of(each)) is not None
    )


def counts(note: Note, view: View) -> bool:
    """What is planned is not earned today; what is to be dropped still is, but not tomorrow."""
    return note.state != ("planned" if view == "as-is" else "dropped")


def amount_of(note: Note) -> Amount | None:
    """The amount of a revenue stream or a cost."""
    held = note.revenue if note.place == "RS" else note.cost
    return held.amount if held else None


def in_period(amount: Amount, over: Over, currency: str) -> Decimal:
    """What comes to a period, rounded to the currency's places; what is paid once as it is."""
    with localcontext(prec=PLACES):
        exact = total(amount) if amount.period == "once" else per_year(amount) / A_YEAR[over]
        return Decimal(money.quantised(exact, currency))


def _line(  # noqa: PLR0913, PLR0917 - all that a line is made of
    project: Project, note: Note, kind: Kind, amount: Amount, over: Over, stages: Mapping[str, str]
) -> Line:
    found = in_period(amount, over, project.profile.currency)
    own = _met(project, (note.id,), stages)
    causes = _causes(project, note) if kind == "cost" and not own else ()
    at = own or _met(project, causes, stages)
    return Line(note, kind, found, amount.period == "once", at, bool(at) and not own)


def _stages(project: Project, journey: str) -> Mapping[str, str]:
    """The stage of each touchpoint of a journey."""
    return {each.id: stage.id for stage in stages_of(project, journey) for each in touchpoints_at(project, stage.id)}


def _met(project: Project, notes: tuple[str, ...], stages: Mapping[str, str]) -> Mapping[str, int]:
    """How many touchpoints of each stage these notes are linked with."""
    out = ways(project).out
    touchpoints = {link.target for id_ in notes for link in out.get(id_, ()) if link.kind == "touch"}
    return Counter(stages[each] for each in touchpoints if each in stages)


def _causes(project: Project, cost: Note) -> tuple[str, ...]:
    into = ways(project).into.get(cost.id, ())
    found = (find_note(project, link.source) for link in into if link.kind == "note")
    return tuple(each.id for each in found if each is not None and each.place in CAUSES)
