"""What stands in the cells, by the kind of lane: for each touchpoint of the stage that has something, its value."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from html import escape
from operator import attrgetter
from typing import Any, NamedTuple

from htpy import Node
from markupsafe import Markup

from throughline.core import lane_fields, lane_lines
from throughline.core.dependence import ways
from throughline.core.find import cell_of, note, touchpoints_at
from throughline.core.grid import Stop
from throughline.core.journey import Lane, LaneKind, Stage, Touchpoint
from throughline.core.kpi_figures import figure, unit
from throughline.core.kpi_series import latest
from throughline.core.measures import Kpi
from throughline.core.memo import Memo
from throughline.core.opportunity import Opportunity
from throughline.core.written import money_text, number_text
from throughline.view import journey_curve, journey_fields, journey_touch, signs
from throughline.view.scene import Scene

SEVERE = 3
"""A pain of this severity says so."""


class Said(NamedTuple):
    """One thing in a cell: its words, something small behind them, how it looks."""

    words: str
    more: str = ""
    look: str = ""
    sign: str = ""
    """HTML of a view of ours."""


def draw(seen: Scene, lane: Lane, stage: Stage, number: int, stop: Stop) -> str:
    """The inside of a cell."""
    here = touchpoints_at(seen.project, stage.id)
    if lane.kind == "touchpoints":
        return journey_touch.cell(seen, lane, stage, stop, asks=number == 0 and not here)
    if lane.kind == "emotion":
        return journey_curve.cell(seen, lane, stage, number, here)
    editing = seen.model.journey.editing == (lane.id, stage.id) and not seen.model.read_only
    typed = visit(seen) if editing else None
    # What is typed stands in its field already: while somebody is in it, the cell keeps still.
    shown = (typed,) if typed else (stage, *_depends(seen, lane.kind), here if editing else _told(lane, stage, here))
    inputs = (editing, seen.model.trouble if editing else None, lane.kind, *shown)
    return seen.kept(("cell", lane.id, stage.id), inputs, lambda: _made(seen, lane, stage, here, editing))


def touches(seen: Scene, lane: Lane, stage: Stage, stop: Stop) -> str:
    """The items of the list in a cell of touchpoints."""
    here = touchpoints_at(seen.project, stage.id)
    return journey_touch.items(seen, lane, stage, here, _told(lane, stage, here), stop)


_LISTS: Mapping[str, tuple[str, ...]] = {
    "channel": ("notes",),
    "pain": ("pains",),
    "opportunity": ("opportunities", "profile"),
    "kpi": ("kpis", "profile"),
    "notes": ("notes", "links"),
    "job": ("backstage", "links"),
    "process": ("backstage", "links"),
    "system": ("backstage", "links"),
    "partner": ("backstage", "links"),
    "function": ("backstage", "links"),
    "own": ("cells",),
    "spend": ("profile",),
}
"""What a lane shows besides touchpoints and stage: lists of the project, compared as whole objects."""


def visit(seen: Scene) -> str | None:
    """The visit of the field that is typed in."""
    past = seen.model.history.past
    return past[-1].visit if past else None


_SHOWN: Mapping[str, tuple[str, ...]] = {
    **{
        kind: tuple(dict.fromkeys(path.split(".")[0] for path in paths))
        for kind, paths in lane_fields.OF_TOUCHPOINT.items()
    },
    "moment": ("moment", "felt", "expected"),
    "touchpoints": (
        *("owner", "moment", "felt", "expected", "optional", "pays"),
        *("relationship", "persona", "channel", "carrier"),
    ),
}
"""What a lane shows of a touchpoint besides its name."""
_TOLD: Memo[tuple[object, ...]] = Memo(limit=2_000)


def _told(lane: Lane, stage: Stage, here: tuple[Touchpoint, ...]) -> tuple[object, ...]:
    """What a cell shows of its touchpoints: another thought must not draw what they need."""
    return _TOLD((lane.id, stage.id), (here, lane.kind), _all_told)


def _all_told(here: tuple[Touchpoint, ...], kind: LaneKind) -> tuple[object, ...]:
    return (tuple(map(_telling(kind), here)),)


@cache
def _telling(kind: LaneKind) -> Callable[[Touchpoint], tuple[object, ...]]:
    return attrgetter("id", "name", *_SHOWN.get(kind, ()))


def _depends(seen: Scene, kind: LaneKind) -> list[object]:
    lists = [getattr(seen.project, each) for each in _LISTS.get(kind, ())]
    return [*lists, seen.model.today] if kind == "kpi" else lists


def _made(seen: Scene, lane: Lane, stage: Stage, here: tuple[Touchpoint, ...], editing: bool) -> Node:  # noqa: FBT001
    if editing:
        return journey_fields.draw(seen, lane, stage, here)
    groups = tuple((name, said) for name, said in _groups(seen, lane, stage, here) if said)
    made = seen.kept(("said", lane.id, stage.id), groups, lambda: _written(groups) if groups else _EMPTY)
    return Markup(made)  # noqa: S704 - made by our own view, escaped there


Group = tuple[str, tuple[Said, ...]]


def _groups(seen: Scene, lane: Lane, stage: Stage, here: tuple[Touchpoint, ...]) -> Iterator[Group]:
    """What each touchpoint has to say, with its name where there are several; before them what is said of the stage."""
    if lane.kind in _OF_STAGE:
        yield "", tuple(_OF_STAGE[lane.kind](seen, lane, stage))
        return
    if lane.kind in lane_fields.STAGE_LISTS:
        yield "", tuple(_OF_TOUCHPOINT[lane.kind](seen, stage))
    several = len(here) > 1
    for each in here:
        yield each.name if several else "", tuple(_OF_TOUCHPOINT[lane.kind](seen, each))


# Cells are written by the thousand: here as text, each gap escaped where it is filled.
_EMPTY = '<span class="nothing" aria-hidden="true">–</span>'


MANY = 8
"""Touchpoints with something to say; beyond that the browser lays a cell out only when it comes into sight."""


def _written(groups: Sequence[Group]) -> str:
    inside = "".join(f'<div class="of-touch">{_list(said)}{_name(name)}</div>' for name, said in groups)
    many = f' many" data-css="--many: {len(groups)}' if len(groups) > MANY else ""
    return f'<div class="said-of{many}">{inside}</div>'


def _name(name: str) -> str:
    return f'<span class="of-name"> {escape(name)}</span>' if name else ""


def _list(said: tuple[Said, ...]) -> str:
    if len(said) == 1:
        return f'<div class="said {said[0].look}">{_words(said[0])}</div>'
    items = "".join(f'<li class="said {each.look}">{_words(each)}</li>' for each in said)
    return f'<ul class="said-list">{items}</ul>'


def _words(said: Said) -> str:
    more = f'<span class="said-more"> {escape(said.more)}</span>' if said.more else ""
    return f'{said.sign}<span class="said-words">{escape(said.words)}</span>{more}'


def _text(field: str, look: str = "") -> Callable[[Scene, Any], Iterable[Said]]:
    """A text of the touchpoint."""

    def found(_: Scene, each: Any) -> Iterable[Said]:
        text = getattr(each, field)
        return [Said(text, look=look)] if text else []

    return found


def _lines(kind: lane_lines.LineKind) -> Callable[[Scene, Any], Iterable[Said]]:
    def found(seen: Scene, each: Any) -> Iterable[Said]:
        return [_LINE.get(kind, _plain)(seen, one) for one in lane_lines.held(seen.project, each.id, kind)]

    return found


def _plain(_: Scene, one: Any) -> Said:
    return Said(lane_lines.words(one))


def _pain(seen: Scene, one: Any) -> Said:
    return Said(one.text, seen.say("journey.severe") if one.severity == SEVERE else "", "pain")


def _opportunity(seen: Scene, one: Opportunity) -> Said:
    parts = [
        seen.say(f"field.status.{one.status}") if one.status != "idea" else "",
        money_text(one.impact_money, seen.model.locale, seen.project.profile.currency) if one.impact_money else "",
        one.owner,
    ]
    return Said(one.text, " · ".join(part for part in parts if part), "opportunity")


def _backstage(seen: Scene, one: Any) -> Said:
    parts = [seen.say(f"journey.{flag}") for flag in ("single", "legacy") if getattr(one, flag)]
    return Said(one.name, " · ".join(parts), "warned" if one.single else "")


def kpi_words(seen: Scene, kpi: Kpi) -> str:
    """Where a KPI stands and where it is to go: "25 → 8 min"."""
    now = latest(kpi, seen.model.today)
    values = [now.value if now else kpi.baseline, kpi.target]
    currency, locale = seen.project.profile.currency, seen.model.locale
    words = [figure(kpi, each, currency).text(locale) for each in values if each is not None]
    return " → ".join(words) + (f" {unit(kpi)}" if unit(kpi) and words else "")


_LINE: Mapping[str, Callable[[Scene, Any], Said]] = {
    "pain": _pain,
    "opportunity": _opportunity,
    "kpi": lambda seen, one: Said(one.name, kpi_words(seen, one), "kpi"),
    "job": _backstage,
    "process": _backstage,
    "system": _backstage,
    "partner": _backstage,
}


def _channel(seen: Scene, each: Touchpoint) -> Iterable[Said]:
    found = note(seen.project, each.channel)
    return [Said(found.text)] if found else []


def _moment(seen: Scene, each: Touchpoint) -> Iterable[Said]:
    if each.moment is None:
        return []
    words = seen.say(f"field.moment.kind.{each.moment.kind}")
    return [
        Said(
            words,
            seen.say("journey.importance", n=each.moment.importance),
            sign=str(journey_curve.small_sign(seen, each)),
        )
    ]


def _relationship(seen: Scene, each: Touchpoint) -> Iterable[Said]:
    return [Said(seen.say(f"field.relationship.{each.relationship}"))] if each.relationship else []


def _time(seen: Scene, each: Touchpoint) -> Iterable[Said]:
    locale = seen.model.locale
    figures = {
        "minutes": each.minutes,
        "waits": each.waiting_minutes or None,
        "effort": each.effort,
        "hand_offs": each.hand_offs or None,
    }
    parts = [
        seen.say(f"journey.{key}", n=value, text=number_text(value, locale))
        for key, value in figures.items()
        if value is not None
    ]
    if not parts and not each.bottleneck:
        return []
    more = seen.say("journey.bottleneck") if each.bottleneck else ""
    return [Said(" · ".join(parts), more, "num warned" if each.bottleneck else "num")]


def _data(seen: Scene, each: Touchpoint) -> Iterable[Said]:
    consent = seen.say(f"field.consent.{each.consent}") if each.consent else ""
    return [Said(each.data_used, consent)] if each.data_used or consent else []


def _notes(seen: Scene, each: Touchpoint) -> Iterable[Said]:
    for link in ways(seen.project).into.get(each.id, ()):
        found = note(seen.project, link.source) if link.kind == "touch" else None
        if found is not None and link.kind == "touch":
            yield Said(found.text, look="noted", sign=str(signs.sign(seen, link)))


def _function(seen: Scene, each: Touchpoint) -> Iterable[Said]:
    found = [one.function for one in lane_lines.carried_by(seen.project, each.id) if one.function]
    return [Said(seen.say(f"field.function.{one}")) for one in dict.fromkeys(found)]


_OF_TOUCHPOINT: Mapping[str, Callable[[Scene, Any], Iterable[Said]]] = {
    "channel": _channel,
    "action": _text("action"),
    "thought": _text("thought", "thought"),
    "motivation": _text("motivation"),
    "need": _text("need"),
    "moment": _moment,
    "relationship": _relationship,
    "time": _time,
    "data": _data,
    "notes": _notes,
    "function": _function,
    **{kind: _lines(kind) for kind in ("pain", "opportunity", "kpi", "job", "process", "system", "partner")},
}


def _stage_text(field: str) -> Callable[[Scene, Lane, Stage], Iterable[Said]]:
    def found(_: Scene, __: Lane, stage: Stage) -> Iterable[Said]:
        text = getattr(stage, field)
        return [Said(text)] if text else []

    return found


def funnel_words(seen: Scene, stage: Stage) -> str:
    """Entered → went on · conversion."""
    locale = seen.model.locale
    parts = [number_text(each, locale) if each is not None else "?" for each in (stage.entered, stage.went_on)]
    words = " → ".join(parts)
    if stage.entered and stage.went_on is not None:
        words += f" · {number_text(round(100 * stage.went_on / stage.entered), locale)} %"
    return words


def _funnel(seen: Scene, _: Lane, stage: Stage) -> Iterable[Said]:
    return [Said(funnel_words(seen, stage), look="num")] if (stage.entered, stage.went_on) != (None, None) else []


def _spend(seen: Scene, _: Lane, stage: Stage) -> Iterable[Said]:
    if stage.spend is None:
        return []
    amount = money_text(stage.spend, seen.model.locale, seen.project.profile.currency)
    return [Said(seen.say(f"amount.{stage.spend_period}", amount=amount), look="num")]


def _own(seen: Scene, lane: Lane, stage: Stage) -> Iterable[Said]:
    found = cell_of(seen.project, lane.id, stage.id)
    return [Said(found.text)] if found and found.text else []


_OF_STAGE: Mapping[str, Callable[[Scene, Lane, Stage], Iterable[Said]]] = {
    **{kind: _stage_text(kind) for kind in ("goal", "strategy", "outcome", "owner")},
    "funnel": _funnel,
    "spend": _spend,
    "own": _own,
}


def said(seen: Scene, lane: Lane, stage: Stage) -> Iterator[tuple[Touchpoint | None, Said]]:
    """What a cell says, in order, each with its touchpoint (None: it is said of the stage). Paper prints this."""
    if lane.kind in _OF_STAGE:
        yield from ((None, each) for each in _OF_STAGE[lane.kind](seen, lane, stage))
        return
    if lane.kind in lane_fields.STAGE_LISTS:
        yield from ((None, each) for each in _OF_TOUCHPOINT[lane.kind](seen, stage))
    for touchpoint in touchpoints_at(seen.project, stage.id):
        yield from ((touchpoint, each) for each in _OF_TOUCHPOINT[lane.kind](seen, touchpoint))
