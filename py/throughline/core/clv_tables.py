"""The forms of CLV that are fitted to tables: a cohort's survivors, or customers' recency and frequency."""

import math
from collections.abc import Mapping
from decimal import Decimal

from throughline.core.clv import assumptions, bg_nbd_fit, gamma_gamma_fit, sbg, shop
from throughline.core.clv.bg_nbd import Buyer
from throughline.core.clv.gamma_gamma import everybody
from throughline.core.clv.impossible import ImpossibleError
from throughline.core.clv_forms import Form, decimal, discount, discount_converted, margin, share_kept
from throughline.core.figures import Plain, Share
from throughline.core.measures import ClvForm, CustomerValue, Purchases
from throughline.core.memo import last_few
from throughline.core.record import Record
from throughline.words import Sentence, sentence

_Table = tuple[Purchases, ...]
_SIGNS_OF_DEPENDENCE = 0.3
"""Correlation from which on "spending has nothing to do with frequency" is doubtful."""


@last_few(16)
def cohort(survivors: tuple[int, ...]) -> sbg.Fit:
    """The fit of a cohort, once for each table."""
    return sbg.fit(survivors)


@last_few(16)
def buyers(table: _Table) -> bg_nbd_fit.Fit:
    """The fit of how often customers buy, once for each table."""
    return bg_nbd_fit.fit(Buyer(each.x, each.t_x, each.T) for each in table)


class Spending(Record):
    """What a purchase is worth on average; `fit` None: Gamma-Gamma could not tell, so it is the plain mean."""

    mean: float
    fit: gamma_gamma_fit.Fit | None
    correlation: float


@last_few(16)
def spending(table: _Table) -> Spending | None:
    """Of the customers whose repeat purchases have a mean value; None where there are none."""
    known = [(each.x, each.mean) for each in table if each.x and each.mean]
    if not known:
        return None
    related = _correlation(known)
    try:
        fit = gamma_gamma_fit.fit(known)
        return Spending(everybody(fit.known), fit, related)
    except ImpossibleError:
        plain = math.fsum(x * mean for x, mean in known) / sum(x for x, _ in known)
        return Spending(plain, None, related)


def _correlation(known: list[tuple[int, float]]) -> float:
    """Pearson's, between the number of purchases and their mean."""
    n = len(known)
    x_mean, m_mean = sum(x for x, _ in known) / n, math.fsum(mean for _, mean in known) / n
    both = math.fsum((x - x_mean) * (mean - m_mean) for x, mean in known)
    spread = math.sqrt(
        math.fsum((x - x_mean) ** 2 for x, _ in known) * math.fsum((mean - m_mean) ** 2 for _, mean in known)
    )
    return both / spread if spread else 0.0


def _cohort_multiple(value: CustomerValue, _: float) -> float:
    fit = cohort(value.survivors)
    return sbg.lifetime(fit.alpha, fit.beta, discount(value), value.periods)


def _cohort_assumes(value: CustomerValue) -> tuple[Sentence, ...]:
    fit, last = cohort(value.survivors), len(value.survivors)
    fitted = sentence(
        "clv.assume.sbg.fit", alpha=Plain(fit.alpha), beta=Plain(fit.beta), likelihood=Plain(fit.log_likelihood)
    )
    ahead = sentence(
        "clv.assume.sbg.ahead",
        first=Share(sbg.retention(fit.alpha, fit.beta, 1)),
        later=Share(sbg.retention(fit.alpha, fit.beta, last)),
        n=last,
        per=sentence(f"clv.period.{value.margin_period}"),
    )
    said = assumptions.cohort(value.periods, discount(value), value.margin_period)
    return (*said, *discount_converted(value), fitted, ahead)


def _shop_money(value: CustomerValue) -> Decimal:
    """The mean value of a purchase: from the table, else the order value that was entered."""
    found = spending(value.purchases)
    if found is not None:
        return decimal(found.mean)
    if value.order_value is None:
        raise ImpossibleError("no_value_per_purchase")
    return Decimal(value.order_value)


def _shop_multiple(value: CustomerValue, _: float) -> float:
    known = buyers(value.purchases).known
    return shop.discounted_purchases(known, discount(value), value.periods or 0.0) * share_kept(value)


def _shop_assumes(value: CustomerValue) -> tuple[Sentence, ...]:
    fit, per = buyers(value.purchases), value.margin_period
    known, ahead = fit.known, shop.discounted_purchases(fit.known, 0.0, value.periods or 0.0)
    return (
        sentence("clv.assume.first-not-counted"),
        *assumptions.shoppers(),
        assumptions.horizon(value.periods or 0.0, per),
        sentence("clv.assume.bg-nbd.ahead", n=Plain(ahead)),
        *(() if value.gross_margin is not None else (sentence("clv.assume.revenue"),)),
        assumptions.discounted(discount(value), per),
        *discount_converted(value),
        sentence(
            "clv.assume.bg-nbd.fit",
            **{name: Plain(getattr(known, name)) for name in ("r", "alpha", "a", "b")},
            likelihood=Plain(fit.log_likelihood),
            n=len(value.purchases),
        ),
        *((sentence("clv.assume.at_edge"),) if fit.at_edge else ()),
        *_spending_assumes(spending(value.purchases)),
    )


def _spending_assumes(found: Spending | None) -> tuple[Sentence, ...]:
    if found is None:
        return (sentence("clv.assume.order_value"),)
    if found.fit is None:
        return (sentence("clv.assume.plain_mean", mean=Plain(found.mean)),)
    known = found.fit.known
    related = "related" if abs(found.correlation) > _SIGNS_OF_DEPENDENCE else "unrelated"
    return (
        *assumptions.spending(),
        sentence(f"clv.assume.gamma-gamma.{related}", correlation=Plain(found.correlation)),
        sentence(
            "clv.assume.gamma-gamma.fit",
            **{name: Plain(getattr(known, name)) for name in ("p", "q", "v")},
            likelihood=Plain(found.fit.log_likelihood),
        ),
    )


TABLES: Mapping[ClvForm, Form] = {
    "sbg": Form(("margin", "survivors"), ("discount", "periods"), margin, _cohort_multiple, _cohort_assumes, margin),
    "bg-nbd": Form(
        ("purchases", "periods"),
        ("order_value", "gross_margin", "discount"),
        _shop_money,
        _shop_multiple,
        _shop_assumes,
    ),
}
