"""The opportunities: quick wins first, each a card with who does it, by when, and what it is worth."""

from collections.abc import Iterator
from itertools import groupby

from throughline.core.drawing.paint import EDGE, GOOD, LINE, WARN
from throughline.core.drawing.shapes import Box
from throughline.core.figures import Sum
from throughline.core.find import element
from throughline.core.opportunity import Opportunity
from throughline.core.priorities.axes import usual
from throughline.core.priorities.listing import sorted_by
from throughline.core.priorities.quadrants import QUADRANTS, Quadrant, quadrant
from throughline.core.priorities.worths import money_of
from throughline.core.slides import flow
from throughline.core.slides.slide import Seen, Slide, part, slide
from throughline.core.written import day_text

_BARS: dict[Quadrant | None, str] = {"quick-win": GOOD, "big-bet": LINE, "fill-in": EDGE, "time-sink": WARN}


def slides(seen: Seen) -> Iterator[Slide]:
    """As many slides as the cards take; none where there is no opportunity."""
    pages = flow.slides(tuple(_cards(seen)))
    for number, boxes in enumerate(pages, 1):
        yield slide(seen, part(seen.say("report.opportunities"), number, len(pages)), boxes)


def _cards(seen: Seen) -> Iterator[Box]:
    axes = usual(seen.project)
    corners = {each.id: quadrant(seen.project, each, axes) for each in seen.project.opportunities}
    rank: dict[Quadrant | None, int] = {each: at for at, each in enumerate((*QUADRANTS, None))}
    every = sorted_by(seen.project, "value-per-effort", turned=False, axes=axes)
    for corner, held in groupby(
        sorted(every, key=lambda each: rank[corners[each.id]]), key=lambda each: corners[each.id]
    ):
        yield flow.heading(seen.say(f"priorities.quadrant.{corner}" if corner else "report.opportunities.unplaced"))
        for each in held:
            yield from flow.card(each.text, _lines(seen, each), _BARS.get(corner, ""))


def _lines(seen: Seen, one: Opportunity) -> Iterator[str]:
    kind = seen.say(f"field.opportunities.kind.{one.kind}") if one.kind else ""
    yield " · ".join(filter(None, (kind, seen.say(f"field.status.{one.status}"))))
    due = day_text(one.due, seen.locale) if one.due else seen.say("report.opportunities.no_day")
    yield f"{one.owner or seen.say('report.opportunities.nobody')} · {due}"
    worth = money_of(seen.project, one)
    if worth is not None:
        amount = Sum(worth, seen.project.profile.currency, None).text(seen.locale)
        yield seen.say("report.opportunities.worth", worth=amount)
    pains = [found.text for each in one.pains if (found := element(seen.project, each)) is not None]
    yield seen.say("report.opportunities.answers", pains="; ".join(pains)) if pains else ""
