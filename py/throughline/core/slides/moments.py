"""The moments of truth: each a card with its verdict, what was felt against what was expected, and why it decides."""

from collections.abc import Iterator

from throughline.core.around import carriers
from throughline.core.curve import sign
from throughline.core.drawing.paint import SIGNED
from throughline.core.drawing.shapes import Box
from throughline.core.experience import moments
from throughline.core.experience.moments import Decisive
from throughline.core.order import ordered
from throughline.core.slides import flow
from throughline.core.slides.slide import Seen, Slide, part, slide
from throughline.core.written import number_text


def slides(seen: Seen) -> Iterator[Slide]:
    """As many slides as the cards take; none where there is no moment of truth."""
    pages = flow.slides(tuple(_cards(seen)))
    for number, boxes in enumerate(pages, 1):
        yield slide(seen, part(seen.say("report.moments"), number, len(pages)), boxes)


def _cards(seen: Seen) -> Iterator[Box]:
    for journey in ordered(seen.project.journeys):
        found = moments(seen.project, journey)
        if found:
            yield flow.heading(journey.name)
        for each in found:
            verdict = seen.say(f"moments.{each.quadrant}") if each.quadrant else seen.say("report.moments.open")
            title = seen.say("report.moments.title", name=each.touchpoint.name, verdict=verdict)
            yield from flow.card(title, _lines(seen, each), SIGNED[sign(each.touchpoint)])


def _lines(seen: Seen, each: Decisive) -> Iterator[str]:
    touchpoint = each.touchpoint
    felt, expected = _felt(seen, touchpoint.felt), _felt(seen, touchpoint.expected)
    yield seen.say("report.moments.gap", importance=each.importance, felt=felt, expected=expected)
    yield touchpoint.moment.why if touchpoint.moment else ""
    notes = [end.note.text for end in carriers(seen.project, touchpoint.id)]
    yield seen.say("report.moments.carried", notes=", ".join(notes)) if notes else ""


def _felt(seen: Seen, value: float | None) -> str:
    if value is None:
        return seen.say("moments.unknown")
    text = number_text(round(value, 1) + 0.0, seen.locale)
    return f"+{text}" if value > 0 else text
