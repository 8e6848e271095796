"""What is counted, in words: impact, effort, worth, value per effort."""

from decimal import Decimal

from throughline.core.figures import Plain, Sum
from throughline.core.opportunity import Opportunity
from throughline.core.priorities.axes import Axes, Spot
from throughline.core.priorities.effort import PerEffort, value_per_effort
from throughline.core.priorities.worths import money_of
from throughline.core.written import number_text
from throughline.view.scene import Scene

THOUSAND = Decimal(1_000)


def money(seen: Scene, amount: Decimal) -> str:
    """Money without the small change where it is large."""
    currency = seen.project.profile.currency
    return Sum(amount, currency, 0 if abs(amount) >= THOUSAND else None).text(seen.model.locale)


def number(seen: Scene, value: Decimal | float) -> str:
    """A number as the person writes it."""
    return Plain(float(value)).text(seen.model.locale)


def impact(seen: Scene, at: Spot, axes: Axes) -> str:
    """The impact of a spot."""
    if at.impact is None:
        return seen.say("priorities.not_known")
    return money(seen, at.impact) if axes.impact == "money" else number(seen, at.impact)


def effort(seen: Scene, at: Spot, axes: Axes) -> str:
    """The effort of a spot."""
    if at.effort is None:
        return seen.say("priorities.not_known")
    if axes.effort == "days":
        return seen.say("priorities.days", n=float(at.effort), text=number(seen, at.effort))
    return number(seen, at.effort)


def worth(seen: Scene, one: Opportunity) -> str:
    """What it is worth; nothing where that is not known."""
    found = money_of(seen.project, one)
    return "" if found is None else money(seen, found)


def per_effort(seen: Scene, one: Opportunity) -> str:
    """Value per effort with its unit; nothing where there is none."""
    found = value_per_effort(seen.project, one)
    return "" if found is None else _per(seen, found)


def _per(seen: Scene, found: PerEffort) -> str:
    key = f"priorities.per.{found.unit}"
    if found.unit == "money-per-day":
        return seen.say(key, value=money(seen, found.value))
    rounded = round(found.value * THOUSAND if found.unit == "points-per-cost" else found.value, 2)
    text = number_text(rounded, seen.model.locale)
    return seen.say(key, n=float(rounded), value=text, amount=money(seen, THOUSAND))
