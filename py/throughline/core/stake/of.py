"""The questions themselves: of one pain or opportunity, of several together, and as an opportunity's impact."""

from collections.abc import Iterable, Sequence
from decimal import Decimal

from throughline.core.find import element
from throughline.core.journey import Change, Pain
from throughline.core.measures import CustomerValue
from throughline.core.memo import Memo
from throughline.core.opportunity import Opportunity
from throughline.core.project import Project
from throughline.core.stake.answer import Ask, Compared, Missing, Part, Stake
from throughline.core.stake.together import Range, WhatIf, gained, part, what_if
from throughline.core.stake.whom import asked
from throughline.core.worth import value_of
from throughline.words import sentence

Carrier = Pain | Opportunity
Answer = Stake | Missing | None


def stake_of(project: Project, id_: str) -> Answer:
    """What is at stake with one pain or opportunity; None where nothing says what would change.

    An opportunity without a change of its own has those of the pains that it answers, together.
    """
    return _answer(project, _carriers(project, (id_,)), compare=False)


def stake_in(project: Project, carrier: Carrier) -> Answer:
    """The same for one that is at hand."""
    return _answer(project, (carrier,), compare=False)


def joint(project: Project, ids: Iterable[str]) -> Answer:
    """What several of one segment bring together; their order does not matter.

    Where an opportunity is chosen, it stands in for the pains that it answers.
    """
    return _answer(project, _carriers(project, ids), compare=True)


def impact_money_of(project: Project, opportunity: Opportunity) -> Decimal | None:
    """An opportunity's impact in money a year: as it was typed, else the middle of what is at stake."""
    if opportunity.impact_money is not None:
        return Decimal(opportunity.impact_money)
    found = stake_in(project, opportunity)
    return found.middle if isinstance(found, Stake) else None


def _carriers(project: Project, ids: Iterable[str]) -> list[Carrier]:
    found = (element(project, id_) for id_ in dict.fromkeys(ids))
    return [each for each in found if isinstance(each, Pain | Opportunity)]


def _answer(project: Project, chosen: Sequence[Carrier], *, compare: bool) -> Answer:
    held, replaced = _changes(project, chosen)
    if not held:
        return None
    empty = next((each for each, change in held if change.low == change.high == 0), None)
    if empty is not None:
        return Missing(sentence("stake.how_much"), at=empty.id)
    asks = []
    for carrier, change in held:
        found = asked(project, carrier, change)
        if isinstance(found, Missing):
            return found
        asks.append(found)
    return _together(project, tuple(sorted(asks)), replaced, compare=compare)


def _changes(project: Project, chosen: Sequence[Carrier]) -> tuple[list[tuple[Carrier, Change]], tuple[str, ...]]:
    """Whatever carries a change, each once; and the pains for which an opportunity stands in."""
    carriers: dict[str, tuple[Carrier, Change]] = {}
    answered: set[str] = set()
    for each in chosen:
        if each.change is not None:
            carriers[each.id] = (each, each.change)
            answered.update(each.pains if isinstance(each, Opportunity) else ())
        elif isinstance(each, Opportunity):
            pains = _carriers(project, each.pains)
            carriers.update({pain.id: (pain, pain.change) for pain in pains if pain.change is not None})
    replaced = tuple(sorted(answered & carriers.keys()))
    return [held for id_, held in carriers.items() if id_ not in answered], replaced


def _together(project: Project, asks: tuple[Ask, ...], replaced: tuple[str, ...], *, compare: bool) -> Answer:
    segments = {each.segment for each in asks}
    if len(segments) > 1:
        return Missing(sentence("stake.several_segments"))
    segment = segments.pop()
    value = value_of(project, segment)
    if value is None:
        return Missing(sentence("stake.no_value"), at=segment, view="money")
    currency = project.profile.currency
    found = _KEPT((asks, compare), (value, currency), lambda *_: _counted(value, currency, asks, compare))
    return found if isinstance(found, Missing) else _stake(found, asks, segment, replaced)


Found = tuple[Range, tuple[Part, ...], Compared | None]
_KEPT: Memo[Found | Missing] = Memo(limit=5_000)


def _counted(value: CustomerValue, currency: str, asks: tuple[Ask, ...], compare: bool) -> Found | Missing:  # noqa: FBT001
    of = what_if(value, currency)
    if isinstance(of, Missing):
        return of
    parts = []
    for each in asks:
        made = part(of, each)
        if isinstance(made, Missing):
            return made
        parts.append(made)
    total = gained(of, asks)
    if isinstance(total, Missing):
        return total
    return total, tuple(parts), _compared(of, asks, total) if compare and len(asks) > 1 else None


def _compared(of: WhatIf, asks: tuple[Ask, ...], total: Range) -> Compared:
    """Together against one by one: that sum is never shown, since it would count customers twice."""
    apart = [gained(of, (each,)) for each in asks]
    alone = sum((each.low + each.high for each in apart if isinstance(each, Range)), start=Decimal(0))
    together = total.low + total.high
    if abs(together - alone) <= len(asks):
        return "same"
    return "less" if together < alone else "more"


def _stake(found: Found, asks: tuple[Ask, ...], segment: str, replaced: tuple[str, ...]) -> Stake:
    (low, high), parts, compared = found
    levers = {each.change.lever for each in parts}
    formula = "joint" if len(parts) > 1 else "conversion" if levers == {"conversion"} else "worth"
    return Stake(
        low=low,
        high=high,
        period="year",
        customers=max(each.reach.customers for each in asks),
        sentence=sentence(f"stake.formula.{formula}"),
        segment=segment,
        parts=parts,
        replaced=replaced,
        compared=compared,
    )
