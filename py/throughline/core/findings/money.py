"""Money: what causes the costs, whether they are covered, and how much hangs on one."""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from throughline.core.canvas import Amount, Block, Note
from throughline.core.figures import Plain, Share, Sum
from throughline.core.findings.check import Spot, check, spot
from throughline.core.findings.kept import Kept
from throughline.core.findings.making import FRONT, MAKERS, resting
from throughline.core.findings.reading import ids_in, live, near, of_today
from throughline.core.measures import CustomerValue
from throughline.core.periods import per_year
from throughline.core.project import Project
from throughline.core.worth import amount_of, is_revenue, value_of
from throughline.words import sentence


@check("R7a", "gap", "sketch", "costs", "CO ids_CS ids_VP ids_CH ids_CR ids_RS ids_KA ids_KR ids_KP note_links")
def cost_without_cause(project: Project) -> Iterator[Spot]:
    """Money goes out, and the canvas does not say for what."""
    causes, linked = ids_in(project, "CS", "VP", "CH", "CR", "RS", *MAKERS), near(project)
    return (spot(each) for each in live(project, "CO") if causes.isdisjoint(linked[each.id]))


@check("R7b", "gap", "review", "costs", "ids_CO KA KR KP note_links")
def dearest_without_cost(project: Project) -> Iterator[Spot]:
    """Of all activities (resources, partners) not one has a cost, so the dearest has none. One finding a block."""
    costs, linked = ids_in(project, "CO"), near(project)
    for block in MAKERS:
        here = live(project, block)
        if here and all(costs.isdisjoint(linked[each.id]) for each in here):
            yield spot(_busiest(project, here), block=sentence(f"block.{block}"), n=len(here))


def _busiest(project: Project, notes: tuple[Note, ...]) -> Note:
    """The note with the most links: as long as there are no costs, the best guess at the dearest."""
    return max(notes, key=lambda each: len(near(project)[each.id]))


def _amount(note: Note) -> Amount | None:
    if note.place == "RS":
        return note.revenue.amount if note.revenue else None
    return note.cost.amount if note.cost else None


def _whole(project: Project, block: Block) -> dict[str, Decimal] | None:
    """What each note of a block brings or takes in a year; None where one says nothing, or where nothing recurs.

    What is paid once stands apart: it has no year.
    """
    amounts = {each.id: _amount(each) for each in of_today(project, block)}
    known = {id_: amount for id_, amount in amounts.items() if amount is not None}
    recurring = {id_: per_year(amount) for id_, amount in known.items() if amount.period != "once"}
    return recurring if recurring and len(known) == len(amounts) else None


@check("R11", "risk", "board", "costs", "CO RS profile")
def costs_exceed_revenue(project: Project) -> Iterator[Spot]:
    """Only where every stream and every cost of today has its amount."""
    out, in_ = _whole(project, "CO"), _whole(project, "RS")
    if out is None or in_ is None or sum(out.values()) <= sum(in_.values()):
        return
    costs = [each for each in of_today(project, "CO") if each.id in out]
    streams = [each for each in of_today(project, "RS") if each.id in in_]
    largest = sorted(costs, key=lambda each: -out[each.id])
    yield spot(*largest, *streams, costs=_sum(project, out), revenue=_sum(project, in_))


def _sum(project: Project, amounts: dict[str, Decimal]) -> Sum:
    return Sum(sum(amounts.values(), Decimal()), project.profile.currency)


@check("R15a", "risk", "board", "revenue", "RS thresholds")
def one_stream_carries_all(project: Project) -> Iterator[Spot]:
    """Its share of what all streams bring in a year."""
    for each, share in _shares(project):
        if share > project.thresholds.share:
            yield spot(each, share=Share(round(share, 3)))


@check("R15b", "risk", "board", "segments", "CS RS note_links thresholds")
def one_segment_carries_all(project: Project) -> Iterator[Spot]:
    """Counted are streams that come from this segment alone: of shared ones nobody knows who pays how much."""
    segments = {each.id: each for each in of_today(project, "CS")}
    brings: dict[str, float] = {}
    for stream, share in _shares(project):
        payers = segments.keys() & near(project)[stream.id]
        if len(payers) == 1:
            (only,) = payers
            brings[only] = brings.get(only, 0) + share
    for id_, each in segments.items():
        if brings.get(id_, 0) > project.thresholds.share:
            yield spot(each, share=Share(round(brings[id_], 3)))


def _shares(project: Project) -> Iterator[tuple[Note, float]]:
    """Each stream's share of the whole; nothing where the whole is not known."""
    amounts = _whole(project, "RS") or {}
    whole = sum(amounts.values(), Decimal())
    for each in of_today(project, "RS"):
        if whole > 0 and each.id in amounts:
            yield each, float(amounts[each.id] / whole)


@check("R15c", "risk", "board", "partners", "KP KA KR VP CH CR RS note_links thresholds")
def one_partner_carries_all(project: Project) -> Iterator[Spot]:
    """The share of value propositions, channels, relationships and streams that rest on one partner."""
    front, on = {each.id for each in live(project, *FRONT)}, resting(project)
    for each in live(project, "KP"):
        held = on(each.id) & front
        if front and len(held) / len(front) > project.thresholds.share:
            yield spot(each, share=Share(round(len(held) / len(front), 3)))


class _Customer(NamedTuple):
    """A segment with the numbers of it, what a customer is worth, and what it costs to win one."""

    segment: Note
    numbers: CustomerValue
    clv: Decimal
    cac: Decimal


_clv = Kept(amount_of)
"""A fit of a thousand customers is made again only when their numbers change."""


def _customers(project: Project) -> Iterator[_Customer]:
    """Where both are known. Lifetime revenue is no CLV, and never meets what a customer costs."""
    for segment in live(project, "CS"):
        numbers = value_of(project, segment.id)
        if numbers is not None and numbers.cac is not None and not is_revenue(numbers):
            clv = _clv(numbers.id, numbers)
            if isinstance(clv, Decimal):
                yield _Customer(segment, numbers, clv, Decimal(numbers.cac))


@check("J15a", "gap", "board", "worth", "CS values profile")
def worth_less_than_won_for(project: Project) -> Iterator[Spot]:
    """A customer brings less than it costs to win one."""
    currency = project.profile.currency
    for each in _customers(project):
        if each.clv < each.cac:
            yield spot(each.segment, each.numbers, clv=Sum(each.clv, currency), cac=Sum(each.cac, currency))


@check("J15b", "risk", "board", "worth", "CS values thresholds")
def worth_little_more_than_won_for(project: Project) -> Iterator[Spot]:
    """CLV : CAC is above 1 and below the ratio that is asked for."""
    asked = project.thresholds.ratio
    for each in _customers(project):
        if each.cac > 0 and 1 <= (ratio := float(each.clv / each.cac)) < asked:
            yield spot(each.segment, each.numbers, ratio=Plain(round(ratio, 2)), asked=Plain(asked))


CHECKS = (
    cost_without_cause,
    dearest_without_cost,
    costs_exceed_revenue,
    one_stream_carries_all,
    one_segment_carries_all,
    one_partner_carries_all,
    worth_less_than_won_for,
    worth_little_more_than_won_for,
)
