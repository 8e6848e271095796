"""How many come and go on at a stage, and what the marketing for it costs for each who goes on."""

from decimal import Decimal, localcontext
from typing import NamedTuple

from throughline.core import money
from throughline.core.journey import Stage
from throughline.core.periods import A_YEAR
from throughline.core.stage_money.apportion import PLACES
from throughline.core.stage_money.lines import Over


class Funnel(NamedTuple):
    """Rates are fractions; None where a number is missing or nobody came."""

    entered: int | None
    went_on: int | None
    conversion: float | None = None
    drop_off: float | None = None
    each: Decimal | None = None
    """Marketing spend for each customer who goes on."""
    odd: bool = False
    """More go on than came: one of the two numbers cannot be right."""


def funnel(stage: Stage, currency: str) -> Funnel:
    """What is known of a stage."""
    entered, went_on = stage.entered, stage.went_on
    each = _each(stage, currency)
    if not entered or went_on is None:
        return Funnel(entered, went_on, each=each)
    if went_on > entered:
        return Funnel(entered, went_on, each=each, odd=True)
    rate = went_on / entered
    return Funnel(entered, went_on, rate, 1 - rate, each)


def spend_in(stage: Stage, over: Over, currency: str) -> Decimal | None:
    """Marketing spend in a period."""
    if stage.spend is None:
        return None
    with localcontext(prec=PLACES):
        return Decimal(money.quantised(_yearly(stage) / A_YEAR[over], currency))


def _each(stage: Stage, currency: str) -> Decimal | None:
    """Both brought to a year, whatever they were counted over."""
    if stage.spend is None or not stage.went_on:
        return None
    with localcontext(prec=PLACES):
        return Decimal(money.quantised(_yearly(stage) / (stage.went_on * A_YEAR[stage.counted]), currency))


def _yearly(stage: Stage) -> Decimal:
    return Decimal(stage.spend or 0) * A_YEAR[stage.spend_period]
