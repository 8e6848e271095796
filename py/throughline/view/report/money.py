"""The chapter of money: what customers are worth by which formula, what is at stake, and money stage by stage."""

from collections.abc import Iterator
from decimal import Decimal

from htpy import Element, Node, p

from throughline.core.find import notes_in
from throughline.core.order import ordered
from throughline.core.stage_money import Each, money_of
from throughline.core.stake.listing import listing
from throughline.core.stake.telling import amount, headline, reckoning
from throughline.core.worth import value_of
from throughline.view.money import result
from throughline.view.paper_flow import Flow
from throughline.view.report.entry import entry
from throughline.view.scene import Scene


def parts(seen: Scene) -> Iterator[Flow]:
    """Each segment, then the pains and opportunities, then each journey's stages."""
    for segment in notes_in(seen.project, "CS"):
        value = value_of(seen.project, segment.id)
        if value is not None:
            yield Flow(segment.id, segment.text, tuple(result.on_paper(seen, value)), seen.say("kind.CS"))
    yield from _stakes(seen)
    yield from _stages(seen)


def _stakes(seen: Scene) -> Iterator[Flow]:
    currency = seen.project.profile.currency
    items: list[Node] = []
    for row in listing(seen.project).valued:
        reckoned = (seen.say(reckoning(seen.project, part)) for part in row.stake.parts)
        items += entry(row.carrier.text, [seen.say(headline(row.stake, currency)), *reckoned])
    if items:
        items.append(p(".report-line.quiet")[seen.say("report.money.never_added")])
        yield Flow("stakes", seen.say("stakes.title"), tuple(items))


def _stages(seen: Scene) -> Iterator[Flow]:
    over = seen.model.stake.over
    for journey in ordered(seen.project.journeys):
        found = money_of(seen.project, journey.id, over)
        told = [item for each in (*found.stages, found.nowhere) for item in _stage(seen, each)]
        if told:
            more = seen.say(f"stages.over.{over}")
            total = seen.say(
                "report.money.total",
                revenue=_money(seen, found.revenue),
                cost=_money(seen, found.cost),
                left=_money(seen, found.left),
            )
            yield Flow(f"stages-{journey.id}", journey.name, (*told, *entry(total, (), follows=True)), more)


def _stage(seen: Scene, each: Each) -> Iterator[Element]:
    if not each.revenue and not each.cost and not each.spend:
        return
    name = each.stage.name if each.stage else seen.say("stages.nowhere")
    lines = [seen.say("report.money.stage", revenue=_money(seen, each.revenue), cost=_money(seen, each.cost))]
    if each.spend:
        lines.append(seen.say("report.money.spend", spend=_money(seen, each.spend)))
    yield from entry(name, lines)


def _money(seen: Scene, sum_: Decimal) -> str:
    return amount(sum_, seen.project.profile.currency).text(seen.model.locale)
