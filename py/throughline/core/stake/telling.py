"""The value at stake as sentences: how much, by which figures, and what one should know about them."""

from collections.abc import Iterator
from decimal import Decimal

from throughline.core.figures import Plain, Share, Sum
from throughline.core.find import element, note
from throughline.core.project import Project
from throughline.core.stake.answer import Part, Stake
from throughline.core.text import short
from throughline.words import Sentence, sentence

ROUGH = 100
"""From here on nobody wants cents."""


def amount(sum_: Decimal, currency: str) -> Sum:
    """Money, without cents where it is much."""
    return Sum(sum_, currency, 0 if abs(sum_) >= ROUGH else None)


def between(low: Decimal, high: Decimal, currency: str) -> Sentence:
    """From … to, or the one amount that it is."""
    ends = amount(low, currency), amount(high, currency)
    if str(ends[0]) == str(ends[1]):
        return sentence("stake.one", amount=ends[0])
    return sentence("stake.range", low=ends[0], high=ends[1])


def headline(stake: Stake, currency: str) -> Sentence:
    """How much a year."""
    return sentence("stake.a_year", amount=between(stake.low, stake.high, currency))


def reckoning(project: Project, part: Part) -> Sentence:
    """The figures of one change: so many reach it × all × Δ € 20."""
    return sentence(
        f"stake.told.{'conversion' if part.change.lever == 'conversion' else 'worth'}",
        reach=_reach(project, part),
        share=sentence("stake.all") if part.change.share == 1 else Share(part.change.share),
        delta=between(part.low, part.high, project.profile.currency),
        more=_more(part),
    )


def _reach(project: Project, part: Part) -> Sentence:
    """The touchpoint's own number, or that of its stage."""
    number = part.reach.customers
    at = element(project, part.reach.at)
    params = {"n": number, "customers": Plain(number), "stage": short(at.name) if at else ""}
    return sentence(f"stake.reach.{part.reach.by}", **params)


def _more(part: Part) -> Sentence:
    """How many points more become customers."""
    low, high = sorted((part.change.low, part.change.high))
    if low == high:
        return sentence("stake.points", points=Share(low))
    return sentence("stake.points_range", low=Share(low), high=Share(high))


def cautions(project: Project, stake: Stake) -> tuple[Sentence, ...]:
    """What one should know before one believes the figure."""
    return tuple(dict.fromkeys((*_of_parts(project, stake), *_of_whole(project, stake))))


def _of_parts(project: Project, stake: Stake) -> Iterator[Sentence]:
    for part in stake.parts:
        reach = part.reach
        counted = sentence(f"stake.counted.{reach.over}", counted=Plain(reach.counted))
        if reach.limited:
            segment = note(project, stake.segment)
            name = short(segment.text) if segment else ""
            yield sentence("stake.limited", counted=counted, customers=Plain(reach.customers), segment=name)
        elif reach.over != "year":
            yield sentence("stake.times", counted=counted)
        if abs(part.change.high) < abs(part.change.low):
            yield sentence("stake.turned")
        if part.capped:
            yield sentence("stake.capped")


def _of_whole(project: Project, stake: Stake) -> Iterator[Sentence]:
    if stake.compared is not None:
        yield sentence(f"stake.compared.{stake.compared}")
    if len(stake.parts) > 1:
        yield sentence("stake.layers")
    for id_ in stake.replaced:
        pain = element(project, id_)
        yield sentence("stake.replaced", pain=short(pain.text) if pain else "")
