"""The chart's two scales: from where to where, in which steps, and where the line between low and high is drawn."""

from collections.abc import Iterable
from decimal import ROUND_CEILING, Decimal
from typing import NamedTuple

from throughline.core.opportunity import Opportunity
from throughline.core.priorities.axes import SCORE_BORDER, Axes, Spot, borders, spot
from throughline.core.project import Project

HALF = Decimal("0.5")
BLANK = {"money": Decimal(10_000), "days": Decimal(20)}
"""How far the scale goes while nothing is known."""
TICKS = 5
"""At most, from nothing to the largest."""
STEPS = 20
"""From one tick to the next."""
ROOM = Decimal("1.05")
"""The largest does not touch the frame."""


class Scale(NamedTuple):
    """One axis. `least` and `most` are the lowest and highest that a dot can be dragged to."""

    low: Decimal
    high: Decimal
    step: Decimal
    least: Decimal
    most: Decimal
    border: Decimal
    """The line between low and high."""
    ticks: tuple[Decimal, ...]

    def share(self, value: Decimal) -> float:
        """How far along a value lies, from 0 to 1; what lies outside stands at the edge."""
        return float(min(Decimal(1), max(Decimal(0), (value - self.low) / (self.high - self.low))))

    def snapped(self, value: Decimal) -> Decimal:
        """The nearest step that a dot can stand at."""
        steps = (value / self.step).to_integral_value()
        return min(self.most, max(self.least, steps * self.step))


SCORES = Scale(
    HALF, 5 + HALF, Decimal(1), Decimal(1), Decimal(5), SCORE_BORDER - HALF, tuple(Decimal(n) for n in range(1, 6))
)
"""Points are whole, so the line runs between 2 and 3."""


class Plane(NamedTuple):
    """Both axes."""

    impact: Scale
    effort: Scale
    axes: Axes


def plane(project: Project, axes: Axes) -> Plane:
    """The scales that hold everything that is known."""
    spots = [spot(project, each, axes) for each in project.opportunities]
    high = borders(project, axes)
    impacts, efforts = (each.impact for each in spots), (each.effort for each in spots)
    return Plane(
        SCORES if axes.impact == "score" else _scale(impacts, high.impact, BLANK["money"]),
        SCORES if axes.effort == "score" else _scale(efforts, high.effort, BLANK["days"]),
        axes,
    )


def _scale(numbers: Iterable[Decimal | None], border: Decimal | None, blank: Decimal) -> Scale:
    known = [each for each in (*numbers, border) if each is not None]
    largest = max((abs(each) for each in known), default=Decimal(0))
    reach = largest * ROOM or blank
    tick = round_up(reach / TICKS)
    many = int((reach / tick).to_integral_value(ROUND_CEILING))
    high = tick * many
    low = -high if any(each < 0 for each in known) else Decimal(0)
    first = int(low / tick)
    ticks = tuple(tick * n for n in range(first, many + 1))
    return Scale(low, high, tick / STEPS, low, high, (low + high) / 2 if border is None else border, ticks)


def round_up(number: Decimal) -> Decimal:
    """The next 1, 2, 2.5 or 5 of a power of ten."""
    power = Decimal(1).scaleb(number.adjusted())
    return next(
        each * power
        for each in (Decimal(1), Decimal(2), Decimal("2.5"), Decimal(5), Decimal(10))
        if each * power >= number
    )


def moved(here: Plane, at: Spot, impact: int, effort: int) -> Spot:
    """So many strides further, for the arrow keys: a point, or a quarter of a tick."""
    return Spot(_strode(here.impact, at.impact, impact), _strode(here.effort, at.effort, effort))


def _strode(scale: Scale, value: Decimal | None, by: int) -> Decimal | None:
    if value is None or not by:
        return value
    stride = scale.step if scale is SCORES else scale.step * 5
    return scale.snapped(value + by * stride)


def fields(here: Plane, one: Opportunity, to: Spot, currency_places: int) -> dict[str, object]:
    """What an opportunity's fields hold when it stands there; only those that differ from what it says now."""
    made: dict[str, object] = {}
    if to.impact is not None:
        money = str(to.impact.quantize(Decimal(1).scaleb(-currency_places)))
        made |= {"impact_money": money} if here.axes.impact == "money" else {"impact": int(to.impact)}
    if to.effort is not None:
        made |= {"effort_days": float(to.effort)} if here.axes.effort == "days" else {"effort": int(to.effort)}
    return {name: value for name, value in made.items() if getattr(one, name) != value}
