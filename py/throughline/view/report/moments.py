"""The chapter of moments of truth: what is remembered of each journey, and which of its moments decide."""

from collections.abc import Iterator

from htpy import Element

from throughline.core.around import carriers
from throughline.core.experience import moments, peak_end, ways_of
from throughline.core.experience.moments import Decisive
from throughline.core.experience.peak_end import Remembered
from throughline.core.journey import Journey, Touchpoint
from throughline.core.order import ordered
from throughline.view.paper_flow import Flow
from throughline.view.report.entry import entry
from throughline.view.scene import Scene
from throughline.view.strip_curve import signed


def parts(seen: Scene) -> Iterator[Flow]:
    """Each journey with its figures and its moments."""
    for journey in ordered(seen.project.journeys):
        items = (*_remembered(seen, journey), *_moments(seen, journey))
        if items:
            yield Flow(journey.id, journey.name, items, seen.say(f"journey.view.{journey.view}"))


def _remembered(seen: Scene, journey: Journey) -> Iterator[Element]:
    for way in ways_of(seen.project, journey):
        found = peak_end(way.touchpoints)
        if found is not None:
            name = way.persona.name if way.persona else seen.say("report.moments.remembered")
            yield from entry(name, _figures(seen, found))


def _figures(seen: Scene, found: Remembered) -> Iterator[str]:
    low, high = signed(seen, round(found.low, 1)), signed(seen, round(found.high, 1))
    ends = low if not found.is_range else seen.say("report.range", low=low, high=high)
    yield seen.say("report.moments.figures", mean=signed(seen, round(found.mean, 1)), ends=ends, n=found.n)
    for name, which in (("best", found.best), ("worst", found.worst), ("end", (found.end,))):
        felt = which[0].felt or 0
        yield seen.say(f"report.moments.{name}", felt=signed(seen, felt), what=", ".join(each.name for each in which))


def _moments(seen: Scene, journey: Journey) -> Iterator[Element]:
    for each in moments(seen.project, journey):
        verdict = seen.say(f"moments.{each.quadrant}") if each.quadrant else seen.say("report.moments.open")
        title = seen.say("report.moments.title", name=each.touchpoint.name, verdict=verdict)
        yield from entry(title, _facts(seen, each), look=f"is-{each.quadrant}")


def _facts(seen: Scene, each: Decisive) -> Iterator[str]:
    touchpoint, moment = each.touchpoint, each.touchpoint.moment
    yield seen.say(
        "report.moments.gap",
        importance=each.importance,
        felt=_felt(seen, touchpoint.felt),
        expected=_felt(seen, touchpoint.expected),
    )
    if moment and moment.why:
        yield moment.why
    notes = [end.note.text for end in carriers(seen.project, touchpoint.id)]
    if notes:
        yield seen.say("report.moments.carried", notes=", ".join(notes))
    yield from _answers(seen, touchpoint)


def _felt(seen: Scene, value: float | None) -> str:
    return seen.say("moments.unknown") if value is None else signed(seen, value)


def _answers(seen: Scene, touchpoint: Touchpoint) -> Iterator[str]:
    pains = [each for each in ordered(seen.project.pains) if each.touchpoint == touchpoint.id]
    held = {each.id for each in pains}
    if pains:
        yield seen.say("report.moments.pains", pains="; ".join(each.text for each in pains))
    answers = [
        each.text
        for each in ordered(seen.project.opportunities)
        if each.touchpoint == touchpoint.id or not held.isdisjoint(each.pains)
    ]
    if answers:
        yield seen.say("report.moments.answers", answers="; ".join(answers))
