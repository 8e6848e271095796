"""All of a journey's money: by stage, by stream, and in total."""

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal, localcontext

from throughline.core import money
from throughline.core.canvas import Note
from throughline.core.find import element, notes_in, stages_of
from throughline.core.journey import Journey, Stage, View
from throughline.core.memo import last_few
from throughline.core.project import Project
from throughline.core.record import Record
from throughline.core.stage_money.apportion import PLACES, apportioned
from throughline.core.stage_money.funnel import Funnel, funnel, spend_in
from throughline.core.stage_money.lines import KINDS, Kind, Line, Over, amount_of, counts, lines

TENTHS = 1_000
"""Shares are given in tenths of a per cent, which add up to all of them."""


class Each(Record):
    """One stage's money in the period; without a stage, what belongs to none."""

    stage: Stage | None
    revenue: Decimal
    cost: Decimal
    spend: Decimal | None = None
    funnel: Funnel | None = None


class StageMoney(Record):
    """Amounts in the project's currency, for one period."""

    over: Over
    stages: tuple[Each, ...]
    nowhere: Each
    """Notes that are at no stage of this journey."""
    revenue: Decimal
    cost: Decimal
    spend: Decimal
    streams: tuple[tuple[Line, int], ...]
    """Recurring revenue, largest first, with its share in tenths of a per cent."""
    lines: tuple[Line, ...]
    once: tuple[Line, ...]
    """What is paid once, apart from what recurs."""
    unsaid: tuple[Note, ...]
    """Streams and costs without an amount."""

    @property
    def left(self) -> Decimal:
        """Revenue − cost; marketing spend stands among the costs already, or is entered for itself."""
        return self.revenue - self.cost


@last_few(6)
def _found(project: Project, journey: Journey | None, over: Over) -> StageMoney:
    view: View = journey.view if journey else "as-is"
    id_ = journey.id if journey else ""
    every = lines(project, id_, view, over)
    recurring = tuple(each for each in every if not each.once)
    with localcontext(prec=PLACES):
        return _made(project, id_, over, every, recurring, _unsaid(project, view))


def money_of(project: Project, journey: str | None, over: Over = "month") -> StageMoney:
    """The money of a journey's stages; without a journey, all of it is at no stage."""
    found = element(project, journey)
    return _found(project, found if isinstance(found, Journey) else None, over)


def _made(  # noqa: PLR0913, PLR0917 - all that it is made of
    project: Project,
    journey: str,
    over: Over,
    every: Sequence[Line],
    recurring: Sequence[Line],
    unsaid: tuple[Note, ...],
) -> StageMoney:
    currency = project.profile.currency
    stages = stages_of(project, journey)
    parts = {kind: _parts(recurring, kind, stages, currency) for kind in KINDS}
    spends = {each.id: spend_in(each, over, currency) for each in stages}
    return StageMoney(
        over=over,
        stages=tuple(
            Each(each, parts["revenue"][each.id], parts["cost"][each.id], spends[each.id], funnel(each, currency))
            for each in stages
        ),
        nowhere=Each(None, parts["revenue"][""], parts["cost"][""]),
        revenue=_sum(each.amount for each in recurring if each.kind == "revenue"),
        cost=_sum(each.amount for each in recurring if each.kind == "cost"),
        spend=_sum(each for each in spends.values() if each is not None),
        streams=_streams(recurring),
        lines=tuple(recurring),
        once=tuple(each for each in every if each.once),
        unsaid=unsaid,
    )


def _sum(amounts: Iterable[Decimal]) -> Decimal:
    return sum(amounts, start=Decimal(0))


def _parts(found: Sequence[Line], kind: Kind, stages: Sequence[Stage], currency: str) -> Mapping[str, Decimal]:
    """How much each stage has; "" has what is at none."""
    parts = dict.fromkeys(("", *(each.id for each in stages)), Decimal(0))
    places = money.digits(currency)
    for line in found:
        if line.kind != kind:
            continue
        where = tuple(line.at) or ("",)
        weights = tuple(line.at.values()) or (1,)
        for stage, amount in zip(where, apportioned(line.amount, weights, places), strict=True):
            parts[stage] += amount
    return parts


def _streams(found: Sequence[Line]) -> tuple[tuple[Line, int], ...]:
    streams = sorted((each for each in found if each.kind == "revenue"), key=lambda each: -each.amount)
    earned = [max(each.amount, Decimal(0)) for each in streams]
    scaled = [int(each.scaleb(4)) for each in earned]
    shares = apportioned(Decimal(TENTHS), scaled, 0)
    return tuple((line, int(share)) for line, share in zip(streams, shares, strict=True))


def _unsaid(project: Project, view: View) -> tuple[Note, ...]:
    return tuple(
        each
        for place in KINDS.values()
        for each in notes_in(project, place)
        if counts(each, view) and amount_of(each) is None
    )
