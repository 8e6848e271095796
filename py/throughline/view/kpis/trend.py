"""The trend of a KPI as a small plot: the measurements by date, with the lines of baseline and target.

Everything is in per cent of the place across and in pixels down, so the plot is as wide as its place and its points stay
round. A screen reader hears the same as a sentence; the panel has every measurement in full.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import pairwise

from htpy import Element, Node, circle, div, line, span, svg

from throughline.core.kpi_series import series
from throughline.core.measures import Kpi, Measurement
from throughline.core.record import Record
from throughline.core.written import day_text
from throughline.view.kpis import words
from throughline.view.scene import Scene

HEIGHT = 64
_EDGE = 7
"""Pixels kept free above and below."""
_SIDE = 2.5
"""Per cent kept free at both ends."""
_TOLD = 12
"""So many measurements are told one by one; of more, the first, the last, the lowest and the highest."""


class Scale(Record):
    """From days and values to places in the plot."""

    first: date
    days: int
    low: float
    high: float
    height: float = HEIGHT

    def x(self, on: date) -> str:
        """How far across, in per cent."""
        share = (on - self.first).days / self.days if self.days else 0.5
        return f"{_SIDE + share * (100 - 2 * _SIDE):.2f}%"

    def y(self, value: float) -> str:
        """How far down, in pixels."""
        spread = self.high - self.low
        share = (value - self.low) / spread if spread else 0.5
        return f"{self.height - _EDGE - share * (self.height - 2 * _EDGE):.1f}"


def scale(kpi: Kpi, found: Sequence[Measurement], height: float = HEIGHT) -> Scale:
    """What the plot must hold: every measurement, the baseline and the target."""
    days = [each.on for each in found]
    values = [each.value for each in found] + [each for each in (kpi.baseline, kpi.target) if each is not None]
    return Scale(days[0], (days[-1] - days[0]).days, min(values), max(values), height)


def draw(seen: Scene, kpi: Kpi, height: float = HEIGHT) -> Node:
    """The plot with its legend; nothing where nothing was measured."""
    found = series(kpi)
    if not found:
        return None
    at = scale(kpi, found, height)
    plot = svg(".trend", width="100%", height=f"{height:g}", role="img", aria_label=told(seen, kpi))[
        _level(".trend-baseline", kpi.baseline, at),
        _level(".trend-target", kpi.target, at),
        _line(found, at),
        _points(found, at),
    ]
    return div(".trend-box")[plot, _legend(seen, kpi, found)]


def _level(look: str, value: float | None, at: Scale) -> Node:
    return None if value is None else line(look, x1="0", x2="100%", y1=at.y(value), y2=at.y(value))


def _line(found: Sequence[Measurement], at: Scale) -> Iterator[Element]:
    for one, two in pairwise(found):
        yield line(".trend-line", x1=at.x(one.on), y1=at.y(one.value), x2=at.x(two.on), y2=at.y(two.value))


def _points(found: Sequence[Measurement], at: Scale) -> Iterator[Element]:
    for number, each in enumerate(found, 1):
        last = number == len(found)
        yield circle(
            class_=["trend-point", last and "last"], cx=at.x(each.on), cy=at.y(each.value), r="4" if last else "3"
        )


def _legend(seen: Scene, kpi: Kpi, found: Sequence[Measurement]) -> Element:
    """Under the plot: its days, and which line is which. The sentence of the plot says the same."""
    days = [day_text(each.on, seen.model.locale) for each in (found[0], found[-1])]
    levels = [
        (name, value) for name, value in (("baseline", kpi.baseline), ("target", kpi.target)) if value is not None
    ]
    return div(".trend-legend", aria_hidden="true")[
        div(".trend-days")[span[days[0]], len(found) > 1 and span[days[1]]],
        div(".trend-levels")[
            (
                span(f".trend-key.of-{name}")[seen.say(f"kpi.level.{name}", value=words.shown(seen, kpi, value))]
                for name, value in levels
            )
        ],
    ]


def told(seen: Scene, kpi: Kpi) -> str:
    """The plot in words."""
    found = series(kpi)
    listed = ", ".join(_told(seen, kpi, found if len(found) <= _TOLD else _outstanding(found)))
    levels = {"baseline": words.shown(seen, kpi, kpi.baseline), "target": words.shown(seen, kpi, kpi.target)}
    return seen.say("kpi.trend", n=len(found), values=listed, **levels)


def _outstanding(found: Sequence[Measurement]) -> list[Measurement]:
    by_value = sorted(found, key=lambda each: each.value)
    wanted = {each.id for each in (found[0], found[-1], by_value[0], by_value[-1])}
    return [each for each in found if each.id in wanted]


def _told(seen: Scene, kpi: Kpi, found: Iterable[Measurement]) -> Iterator[str]:
    for each in found:
        yield f"{day_text(each.on, seen.model.locale)}: {words.shown(seen, kpi, each.value)}"
