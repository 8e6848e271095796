"""The chapter of opportunities: what comes first, with who does it, by when, and what it brings."""

from collections.abc import Iterator
from itertools import groupby

from htpy import span

from throughline.core.find import element
from throughline.core.opportunity import Opportunity
from throughline.core.priorities.axes import usual
from throughline.core.priorities.listing import sorted_by
from throughline.core.priorities.quadrants import QUADRANTS, Quadrant, quadrant
from throughline.core.written import day_text
from throughline.view.paper_flow import Flow
from throughline.view.priorities import figures
from throughline.view.priorities.numbers import numbers
from throughline.view.report import chart
from throughline.view.report.entry import entry
from throughline.view.scene import Scene


def parts(seen: Scene) -> Iterator[Flow]:
    """The chart; each quadrant, the best first; then what has no place yet. Within each, by value per effort."""
    drawn = chart.draw(seen)
    if drawn is not None:
        yield Flow("chart", seen.say("priorities.chart"), (drawn,))
    count = numbers(seen.project.opportunities)
    axes = usual(seen.project)
    every = sorted_by(seen.project, "value-per-effort", turned=False, axes=axes)
    rank: dict[Quadrant | None, int] = {each: at for at, each in enumerate((*QUADRANTS, None))}
    placed = sorted(every, key=lambda each: rank[quadrant(seen.project, each, axes)])
    for corner, held in groupby(placed, key=lambda each: quadrant(seen.project, each, axes)):
        items = tuple(
            item
            for each in held
            for item in entry(each.text, _lines(seen, each), span(".report-number.num")[str(count[each.id])])
        )
        name = seen.say(f"priorities.quadrant.{corner}") if corner else seen.say("report.opportunities.unplaced")
        yield Flow(corner or "unplaced", name, items)


def _lines(seen: Scene, one: Opportunity) -> Iterator[str]:
    kind = seen.say(f"field.opportunities.kind.{one.kind}") if one.kind else ""
    owner = one.owner or seen.say("report.opportunities.nobody")
    due = day_text(one.due, seen.model.locale) if one.due else seen.say("report.opportunities.no_day")
    yield _line(kind, seen.say(f"field.status.{one.status}"), owner, due)
    worth = figures.worth(seen, one)
    yield _line(seen.say("report.opportunities.worth", worth=worth) if worth else "", figures.per_effort(seen, one))
    needs = [found.text for each in one.depends_on if (found := element(seen.project, each)) is not None]
    yield seen.say("report.opportunities.after", what=", ".join(needs)) if needs else ""
    pains = [found.text for each in one.pains if (found := element(seen.project, each)) is not None]
    yield seen.say("report.opportunities.answers", pains="; ".join(pains)) if pains else ""


def _line(*parts: str) -> str:
    return " · ".join(each for each in parts if each)
