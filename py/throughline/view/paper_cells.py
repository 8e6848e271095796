"""What stands in the cells of a journey on paper: plain text in pieces, none taller than a page."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple

from throughline.core import lane_lines, written
from throughline.core.curve import sign
from throughline.core.dependence import ways
from throughline.core.find import element, note, touchpoints_at, touchpoints_of
from throughline.core.grid import is_backstage
from throughline.core.journey import Lane, Stage, Touchpoint
from throughline.core.measures import Kpi
from throughline.core.memo import last_few
from throughline.core.opportunity import Opportunity
from throughline.core.paper.pieces import pieces
from throughline.core.project import Project
from throughline.view.scene import Scene


class Entry(NamedTuple):
    """One thing in a cell; `number` is its touchpoint's along the way, `more` stands small beneath."""

    text: str
    more: str = ""
    tone: str = ""
    number: str = ""


class Piece(NamedTuple):
    """A part of an entry that stays together."""

    text: str
    tone: str
    number: str
    small: bool
    first: bool
    last: bool


def cut(entries: Iterable[Entry]) -> tuple[Piece, ...]:
    """The entries in pieces."""
    return tuple(piece for entry in entries for piece in _cut(entry))


def _cut(entry: Entry) -> Iterator[Piece]:
    texts = [(text, False) for text in pieces(entry.text)] + [(text, True) for text in pieces(entry.more) if text]
    for at, (text, small) in enumerate(texts):
        number = entry.number if at == 0 else ""
        yield Piece(text, entry.tone, number, small, first=at == 0, last=at == len(texts) - 1)


@last_few()
def _numbers(project: Project, journey: str) -> Mapping[str, str]:
    return {each.id: str(number) for number, each in enumerate(touchpoints_of(project, journey), 1)}


def numbers(project: Project, journey: str) -> Mapping[str, str]:
    """The touchpoints' numbers along the way, which join the lanes and the curve on paper."""
    return _numbers(project, journey)


def entries(seen: Scene, lane: Lane, stage: Stage) -> tuple[Entry, ...]:
    """What a lane holds at a stage; each job, system or partner once, however many touchpoints it carries."""
    if lane.kind == "own":
        return tuple(Entry(each.text) for each in seen.project.cells if (each.lane, each.stage) == (lane.id, stage.id))
    if lane.kind in _OF_STAGE:
        return tuple(each for each in _OF_STAGE[lane.kind](seen, stage) if each.text)
    found = _OF_TOUCHPOINT[lane.kind]
    number = numbers(seen.project, stage.journey)
    here = [
        (each, entry) for each in touchpoints_at(seen.project, stage.id) for entry in found(seen, each) if entry.text
    ]
    if is_backstage(lane):
        return tuple(dict.fromkeys(entry for _, entry in here))
    numbered = (entry._replace(number=number[each.id]) for each, entry in here)
    return tuple(numbered) if lane.kind == "touchpoints" else merged(numbered)


def merged(found: Iterable[Entry]) -> tuple[Entry, ...]:
    """What is the same at several touchpoints stands once, with all their numbers."""
    same: dict[Entry, list[str]] = {}
    for entry in found:
        same.setdefault(entry._replace(number=""), []).append(entry.number)
    return tuple(entry._replace(number=", ".join(filter(None, numbers_))) for entry, numbers_ in same.items())


def _touchpoint(seen: Scene, each: Touchpoint) -> Iterator[Entry]:
    persona = element(seen.project, each.persona)
    more = [
        each.carrier,
        seen.say(f"paper.owner.{each.owner}") if each.owner != "us" else "",
        persona.name if persona else "",
        seen.say("paper.pays") if each.pays else "",
    ]
    tone = f"touch moment-{sign(each)}" if each.moment else "touch"
    yield Entry(each.name, _joined(more), f"{tone} theirs" if each.owner != "us" else tone)


def _joined(parts: Iterable[str]) -> str:
    return " · ".join(part for part in parts if part)


def _channel(seen: Scene, each: Touchpoint) -> Iterator[Entry]:
    found = note(seen.project, each.channel)
    yield Entry(found.text if found else "")


def _field(name: str) -> Callable[[Scene, Touchpoint], Iterator[Entry]]:
    def found(_: Scene, each: Touchpoint) -> Iterator[Entry]:
        yield Entry(getattr(each, name))

    return found


def _pains(seen: Scene, each: Touchpoint) -> Iterator[Entry]:
    return (Entry(pain.text, tone="bad") for pain in lane_lines.held(seen.project, each.id, "pain"))


def _moment(seen: Scene, each: Touchpoint) -> Iterator[Entry]:
    if each.moment:
        words = seen.say(f"paper.moment.{each.moment.kind}")
        yield Entry(seen.say("paper.moment", kind=words, n=each.moment.importance), each.moment.why)


def _relationship(seen: Scene, each: Touchpoint) -> Iterator[Entry]:
    yield Entry(seen.say(f"field.relationship.types.{each.relationship}") if each.relationship else "")


def _time(seen: Scene, each: Touchpoint) -> Iterator[Entry]:
    parts = [
        ("minutes", each.minutes),
        ("waiting", each.waiting_minutes),
        ("hand_offs", each.hand_offs),
        ("effort", each.effort),
    ]
    said = [
        seen.say(f"paper.time.{key}", n=written.number_text(value, seen.model.locale)) for key, value in parts if value
    ]
    yield Entry(_joined([*said, seen.say("paper.time.bottleneck") if each.bottleneck else ""]))


def _data(seen: Scene, each: Touchpoint) -> Iterator[Entry]:
    yield Entry(each.data_used, seen.say(f"paper.consent.{each.consent}") if each.consent else "")


def _notes(seen: Scene, each: Touchpoint) -> Iterator[Entry]:
    for link in ways(seen.project).into.get(each.id, ()):
        found = note(seen.project, link.source)
        if found and link.kind == "touch":
            yield Entry(found.text, seen.say(f"paper.does.{link.effect}"), {"weakens": "bad"}.get(link.effect, ""))


def _carried(kind: lane_lines.LineKind) -> Callable[[Scene, Touchpoint], Iterator[Entry]]:
    def found(seen: Scene, each: Touchpoint) -> Iterator[Entry]:
        return (Entry(one.name) for one in lane_lines.held(seen.project, each.id, kind))

    return found


def _function(seen: Scene, each: Touchpoint) -> Iterator[Entry]:
    return (
        Entry(seen.say(f"paper.function.{one.function}"))
        for one in lane_lines.carried_by(seen.project, each.id)
        if one.function
    )


def _opportunities(seen: Scene, stage: Stage) -> Iterator[Entry]:
    number = numbers(seen.project, stage.journey)
    for of in (stage.id, *(each.id for each in touchpoints_at(seen.project, stage.id))):
        for each in lane_lines.held(seen.project, of, "opportunity"):
            yield _opportunity(seen, each)._replace(number=number.get(of, ""))


def _opportunity(seen: Scene, each: Opportunity) -> Entry:
    due = written.day_text(each.due, seen.model.locale) if each.due else ""
    return Entry(each.text, _joined([each.owner, due]), "good")


def _kpis(seen: Scene, stage: Stage) -> Iterator[Entry]:
    number = numbers(seen.project, stage.journey)
    for of in (stage.id, *(each.id for each in touchpoints_at(seen.project, stage.id))):
        for each in lane_lines.held(seen.project, of, "kpi"):
            yield Entry(each.name, _figures(seen, each), number=number.get(of, ""))


def _figures(seen: Scene, kpi: Kpi) -> str:
    locale = seen.model.locale
    latest = max(kpi.measurements, key=lambda each: each.on).value if kpi.measurements else kpi.baseline
    shown = [written.number_text(each, locale) for each in (latest, kpi.target) if each is not None]
    return f"{' → '.join(shown)} {kpi.unit}".strip() if shown else ""


def _stage(name: str) -> Callable[[Scene, Stage], Iterator[Entry]]:
    def found(_: Scene, stage: Stage) -> Iterator[Entry]:
        yield Entry(getattr(stage, name))

    return found


def _funnel(seen: Scene, stage: Stage) -> Iterator[Entry]:
    locale = seen.model.locale
    parts = [("entered", stage.entered), ("went_on", stage.went_on)]
    said = [seen.say(f"paper.funnel.{key}", n=written.number_text(n, locale)) for key, n in parts if n is not None]
    yield Entry(_joined(said))


def _spend(seen: Scene, stage: Stage) -> Iterator[Entry]:
    if stage.spend is not None:
        money = written.money_text(stage.spend, seen.model.locale, seen.project.profile.currency)
        yield Entry(seen.say(f"amount.{stage.spend_period}", amount=money))


_OF_STAGE: Mapping[str, Callable[[Scene, Stage], Iterator[Entry]]] = {
    "goal": _stage("goal"),
    "strategy": _stage("strategy"),
    "outcome": _stage("outcome"),
    "owner": _stage("owner"),
    "funnel": _funnel,
    "spend": _spend,
    "opportunity": _opportunities,
    "kpi": _kpis,
}
_OF_TOUCHPOINT: Mapping[str, Callable[[Scene, Touchpoint], Iterator[Entry]]] = {
    "touchpoints": _touchpoint,
    "channel": _channel,
    "action": _field("action"),
    "thought": _field("thought"),
    "motivation": _field("motivation"),
    "need": _field("need"),
    "pain": _pains,
    "moment": _moment,
    "relationship": _relationship,
    "time": _time,
    "data": _data,
    "notes": _notes,
    "job": _carried("job"),
    "process": _carried("process"),
    "system": _carried("system"),
    "partner": _carried("partner"),
    "function": _function,
}
