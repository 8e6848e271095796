"""Both sides in figures: how many there are, how it feels, what the KPIs say, what comes in and goes out."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from throughline.core.canvas import Period
from throughline.core.compare.names import Said, name_of
from throughline.core.compare.values import signed
from throughline.core.experience.peak_end import peak_end
from throughline.core.experience.ways import Way, ways_of
from throughline.core.figures import Figure, Plain, Sum
from throughline.core.findings import open_
from throughline.core.kpi_figures import figure
from throughline.core.kpis import standing
from throughline.core.memo import last_few
from throughline.core.order import ordered
from throughline.core.periods import total
from throughline.core.project import Project
from throughline.core.record import Record
from throughline.core.state.locale import Locale
from throughline.core.worth import Worth, worth
from throughline.words import sentence

COUNTED = ("notes", "links", "personas", "journeys", "touchpoints", "pains", "backstage", "opportunities", "kpis")
Key = tuple[str, ...]
NONE = Plain(0)


class Feeling(Record):
    """What is felt, with its sign: an ordinal scale bears one decimal. `low` to `high` where nobody can tell."""

    low: float
    high: float

    def text(self, locale: Locale) -> str:
        """As the person writes it."""
        low, high = (signed(round(each, 1), locale) for each in (self.low, self.high))
        return low if low == high else f"{low} … {high}"


class Line(NamedTuple):
    """One figure of both sides; None where a side has none."""

    name: Said
    old: Figure | Feeling | None
    new: Figure | Feeling | None
    better: bool | None = None
    """Is it better than before? None: neither, or nobody can tell."""


class _Entry(NamedTuple):
    name: Said
    figure: Figure | Feeling
    number: Decimal
    good: int = 0
    """1: more is better; −1: less is."""


@last_few(4)
def summary(left: Project, right: Project, day: date | None) -> tuple[Line, ...]:
    """The figures of two projects; what neither has is left out."""
    return _lines(dict(_figures(left, day)), dict(_figures(right, day)))


@last_few(2)
def along(left: Project, right: Project) -> tuple[Line, ...]:
    """The figures of two journeys, each the only one of its project."""
    return _lines(dict(_way(left)), dict(_way(right)))


def _lines(old: dict[Key, _Entry], new: dict[Key, _Entry]) -> tuple[Line, ...]:
    every = (_line(old.get(key), new.get(key)) for key in dict.fromkeys((*old, *new)))
    return tuple(each for each in every if each.old != NONE or each.new != NONE)


def _line(old: _Entry | None, new: _Entry | None) -> Line:
    entry = new or old
    assert entry is not None
    difference = new.number - old.number if old and new else Decimal(0)
    better = difference * entry.good > 0 if difference and entry.good else None
    return Line(entry.name, old.figure if old else None, new.figure if new else None, better)


def _figures(project: Project, day: date | None) -> Iterator[tuple[Key, _Entry]]:
    yield from _counts(project)
    yield ("findings",), _count(sentence("compare.figure.findings"), len(open_(project, day)), -1)
    yield from _felt(project)
    yield from _kpis(project, day)
    yield from _amounts(project)
    yield from _worths(project)


def _way(project: Project) -> Iterator[tuple[Key, _Entry]]:
    for collection, good in (("touchpoints", 0), ("pains", -1)):
        yield (collection,), _count(sentence(f"compare.figure.{collection}"), len(getattr(project, collection)), good)
    for journey in project.journeys:
        for way in ways_of(project, journey):
            yield from _remembered(way, way.persona.name if way.persona else journey.name)
    for field, name in (("minutes", "minutes"), ("waiting_minutes", "waiting")):
        minutes = [value for each in project.touchpoints if (value := getattr(each, field)) is not None]
        if minutes:
            number = sum(minutes)
            yield (name,), _Entry(sentence(f"compare.figure.{name}"), Plain(number), Decimal(str(number)), -1)
    yield from _spend(project)


def _spend(project: Project) -> Iterator[tuple[Key, _Entry]]:
    sums: dict[Period, Decimal] = {}
    for stage in project.stages:
        if stage.spend is not None:
            sums[stage.spend_period] = sums.get(stage.spend_period, Decimal(0)) + Decimal(stage.spend)
    yield from _sums(project, "spend", sums, 0)


def _count(name: Said, count: int, good: int = 0) -> _Entry:
    return _Entry(name, Plain(count), Decimal(count), good)


def _counts(project: Project) -> Iterator[tuple[Key, _Entry]]:
    for collection in COUNTED:
        yield (collection,), _count(sentence(f"compare.figure.{collection}"), len(getattr(project, collection)))


def _felt(project: Project) -> Iterator[tuple[Key, _Entry]]:
    for journey in ordered(project.journeys):
        for way in ways_of(project, journey):
            several = len(ways_of(project, journey)) > 1
            who = f"{journey.name}, {way.persona.name}" if several and way.persona else journey.name
            yield from _remembered(way, who)


def _remembered(way: Way, who: str) -> Iterator[tuple[Key, _Entry]]:
    found = peak_end(way.touchpoints)
    if found is None:
        return
    key = (way.journey.id, way.persona.id if way.persona else "")
    for name, low, high in (("mean", found.mean, found.mean), ("peak_end", found.low, found.high)):
        number = Decimal(str(round((low + high) / 2, 1)))
        yield (name, *key), _Entry(sentence(f"compare.figure.{name}", who=who), Feeling(low, high), number, 1)


def _kpis(project: Project, day: date | None) -> Iterator[tuple[Key, _Entry]]:
    for kpi in ordered(project.kpis):
        found = standing(project, kpi, day).present
        if found is not None:
            good = 1 if kpi.better == "higher" else -1
            yield (
                ("kpi", kpi.id),
                _Entry(kpi.name, figure(kpi, found.value, project.profile.currency), Decimal(str(found.value)), good),
            )


def _amounts(project: Project) -> Iterator[tuple[Key, _Entry]]:
    """What comes in and what goes out, period by period: periods are not added up."""
    for place, kind, good in (("RS", "revenue", 1), ("CO", "cost", -1)):
        sums: dict[Period, Decimal] = {}
        for note in project.notes:
            held = getattr(note, kind)
            if note.place == place and held is not None and held.amount is not None:
                sums[held.amount.period] = sums.get(held.amount.period, Decimal(0)) + total(held.amount)
        yield from _sums(project, kind, sums, good)


def _sums(project: Project, kind: str, sums: dict[Period, Decimal], good: int) -> Iterator[tuple[Key, _Entry]]:
    for period, amount in sums.items():
        name = sentence(f"compare.figure.{kind}", per=sentence(f"change.per.{period}"))
        yield (kind, period), _Entry(name, Sum(amount, project.profile.currency), amount, good)


def _worths(project: Project) -> Iterator[tuple[Key, _Entry]]:
    for value in project.values:
        found = worth(project, value.segment)
        if isinstance(found, Worth):
            name = sentence("compare.figure.clv", segment=name_of(project, value.segment))
            yield ("clv", value.segment), _Entry(name, Sum(found.value, project.profile.currency), found.value, 1)
