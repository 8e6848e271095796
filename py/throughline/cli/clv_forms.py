"""The forms of `throughline clv`: which symbols each takes, and what it makes of them. All rates are of one period."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from throughline.cli.values import BadValueError, needed
from throughline.core.clv import acquired, assumptions, bg_nbd, bg_nbd_fit, gamma_gamma, gamma_gamma_fit, retained, sbg
from throughline.core.clv.impossible import ImpossibleError, amounts, whole
from throughline.core.clv.simple import simple, subscription
from throughline.words import Sentence, sentence

Given = Mapping[str, Any]
PERIOD = "period"
_AHEAD = 5
"""Periods that are projected beyond a cohort."""


@dataclass(frozen=True, slots=True)
class Told:
    """What came of it; `formula` where it is another than the form's usual one."""

    value: float | None
    assumptions: tuple[Sentence, ...]
    more: dict[str, Any] = field(default_factory=dict)
    formula: str = ""
    places: int = 2


@dataclass(frozen=True, slots=True)
class Form:
    """`lists` are those symbols that may be lists."""

    needs: tuple[str, ...]
    may: tuple[str, ...]
    compute: Callable[[Given], Told]
    lists: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """All symbols."""
        return (*self.needs, *self.may)


def _simple(given: Given) -> Told:
    known = "gross_margin" in given
    orders, periods = given["orders_per_period"], given["periods"]
    value = simple(given["order_value"], orders, periods, given.get("gross_margin", 1.0))
    said = assumptions.simple(orders, periods, PERIOD, margin_known=known)
    earned = given["order_value"] * orders * given.get("gross_margin", 1.0)
    return Told(value, said, _beside(given, value, earned, revenue=not known), _kept("simple", known=known))


def _subscription(given: Given) -> Told:
    known = "gross_margin" in given
    value = subscription(given["arpa"], given["churn"], given.get("gross_margin", 1.0))
    said = assumptions.subscription(given["churn"], PERIOD, margin_known=known)
    earned = given["arpa"] * given.get("gross_margin", 1.0)
    return Told(value, said, _beside(given, value, earned, revenue=not known), _kept("subscription", known=known))


def _kept(form: str, *, known: bool) -> str:
    return "" if known else f"clv.formula.{form}.revenue"


Formula = Callable[..., float]


def _retained(name: str, formula: Formula) -> Callable[[Given], Told]:
    def compute(given: Given) -> Told:
        margin, retention, discount = given["margin"], given["retention"], given.get("discount", 0.0)
        value = formula(margin, retention, discount)
        said = assumptions.retained(name, retention, discount, PERIOD)
        return Told(value, said, _all_beside(given, value, lambda r, g: formula(margin, r, discount, g)))

    return compute


def _truncated(given: Given) -> Told:
    margin, retention, discount = given["margin"], given["retention"], given.get("discount", 0.0)
    periods = given["periods"]
    value = retained.truncated(margin, retention, discount, periods)
    said = assumptions.truncated(retention, discount, periods, PERIOD)
    more = _all_beside(given, value, lambda r, g: retained.truncated(margin, r, discount, periods, g))
    return Told(value, said, more)


def _all_beside(given: Given, value: float, at: Callable[[float, float], float]) -> dict[str, Any]:
    """What stands beside a retention form: growth on its own line, the CAC, and the retention that earns it."""
    more = _beside(given, value, given["margin"])
    if "cac" in given:
        more["cac"]["break_even_retention"] = acquired.break_even(lambda r: at(r, 0.0), given["cac"])
    if "growth" in given:
        more["growth"] = retained.growth_line(at(given["retention"], given["growth"]), value)
    return more


def _beside(given: Given, value: float, earned: float, *, revenue: bool = False) -> dict[str, Any]:
    """CLV − CAC, CLV : CAC and payback in periods; revenue must not meet the CAC."""
    if "cac" not in given:
        return {}
    if revenue:
        raise ImpossibleError("revenue_cac")
    cac = given["cac"]
    ratio = acquired.ratio(value, cac)
    return {"cac": {"net": value - cac, "ratio": ratio, "payback": acquired.payback(cac, earned) if earned else None}}


def _sbg(given: Given) -> Told:
    fit = _cohort(given)
    discount, periods = given.get("discount", 0.0), given.get("periods")
    value = _payments(given, fit, discount, periods)
    known = tuple(given.get("survivors", ()))
    rates = [sbg.retention(fit.alpha, fit.beta, each) for each in range(1, len(known) + _AHEAD)]
    more: dict[str, Any] = {"parameters": {"alpha": fit.alpha, "beta": fit.beta}}
    more |= {"log_likelihood": fit.log_likelihood} if known else {}
    formula = "" if "margin" in given else "clv.formula.sbg.payments"
    said = assumptions.cohort(periods, discount, PERIOD)
    return Told(value, said, more | {"retention": rates}, formula, 2 if "margin" in given else 4)


def _cohort(given: Given) -> sbg.Fit:
    if "survivors" not in given:
        _one_way(given, ("alpha", "beta"), "survivors")
        return sbg.Fit(given["alpha"], given["beta"], 0.0)
    whole(survivors=next((each for each in given["survivors"] if each != int(each)), 0.0))
    return sbg.fit(tuple(int(each) for each in given["survivors"]))


def _one_way(given: Given, names: Sequence[str], instead: str) -> None:
    """The parameters, or what they are fitted to."""
    if not any(name in given for name in names):
        raise BadValueError(sentence("cli.clv.either", names=", ".join(names), instead=instead))
    needed(given, names)


def _payments(given: Given, fit: sbg.Fit, discount: float, periods: float | None) -> float | None:
    """Times the margin it is money. A cohort alone, not discounted, may have a fit and no finite value."""
    asked = "margin" in given or "discount" in given or periods is not None
    if not asked and fit.alpha <= 1:
        return None
    margin = given.get("margin", 1.0)
    amounts(margin=margin)
    return float(margin * sbg.lifetime(fit.alpha, fit.beta, discount, periods))


_BG_NBD, _GAMMA_GAMMA = ("r", "alpha", "a", "b"), ("p", "q", "v")
_BUYER = ("x", "t_x", "T")


def _bg_nbd(given: Given) -> Told:
    if not any(name in given for name in _BG_NBD):
        return _bg_nbd_fitted(given)
    needed(given, (*_BG_NBD, "t"))
    known = bg_nbd.Parameters(*(given[name] for name in _BG_NBD))
    if not any(name in given for name in _BUYER):
        value = bg_nbd.expected(known, given["t"])
        return Told(value, assumptions.shoppers(), {}, "clv.formula.bg-nbd.new", 4)
    needed(given, _BUYER)
    buyer = _buyers(given)[0]
    value = bg_nbd.conditional(known, buyer, given["t"])
    more = {"alive": bg_nbd.alive(known, buyer)}
    return Told(value, assumptions.shoppers(), more, "clv.formula.bg-nbd.known", 4)


def _bg_nbd_fitted(given: Given) -> Told:
    """Lists of x, t_x and T are a table to be fitted."""
    needed(given, _BUYER)
    fit = bg_nbd_fit.fit(_buyers(given))
    value = bg_nbd.expected(fit.known, given["t"]) if "t" in given else None
    more = {
        "parameters": {name: getattr(fit.known, name) for name in _BG_NBD},
        "log_likelihood": fit.log_likelihood,
        "at_edge": fit.at_edge,
    }
    return Told(value, assumptions.shoppers(), more, "clv.formula.bg-nbd.new", 4)


def _buyers(given: Given) -> list[bg_nbd.Buyer]:
    rows = _rows(given, _BUYER)
    whole(x=next((x for x, _, _ in rows if x != int(x)), 0.0))
    return [bg_nbd.Buyer(int(x), t_x, seen) for x, t_x, seen in rows]


def _rows(given: Given, names: Sequence[str]) -> list[tuple[float, ...]]:
    """Columns side by side; single numbers are columns of one."""
    columns = [each if isinstance(each, tuple) else (each,) for each in (given[name] for name in names)]
    if len({len(each) for each in columns}) > 1:
        raise BadValueError(sentence("cli.clv.uneven", names=", ".join(names)))
    return list(zip(*columns, strict=True))


def _gamma_gamma(given: Given) -> Told:
    if not any(name in given for name in _GAMMA_GAMMA):
        return _gamma_gamma_fitted(given)
    needed(given, _GAMMA_GAMMA)
    known = gamma_gamma.Parameters(*(given[name] for name in _GAMMA_GAMMA))
    x, mean = _rows({"x": given.get("x", 0.0), "mean": given.get("mean", 0.0)}, ("x", "mean"))[0]
    return Told(gamma_gamma.conditional(known, x, mean), assumptions.spending())


def _gamma_gamma_fitted(given: Given) -> Told:
    """Lists of x and mean are a table to be fitted."""
    needed(given, ("x", "mean"))
    rows = _rows(given, ("x", "mean"))
    whole(x=next((x for x, _ in rows if x != int(x)), 0.0))
    fit = gamma_gamma_fit.fit((int(x), mean) for x, mean in rows)
    more = {
        "parameters": {name: getattr(fit.known, name) for name in _GAMMA_GAMMA},
        "log_likelihood": fit.log_likelihood,
        "at_edge": fit.at_edge,
    }
    return Told(gamma_gamma.everybody(fit.known), assumptions.spending(), more)


_RATES = ("margin", "retention")
FORMS: Mapping[str, Form] = {
    "simple": Form(("order_value", "orders_per_period", "periods"), ("gross_margin", "cac"), _simple),
    "subscription": Form(("arpa", "churn"), ("gross_margin", "cac"), _subscription),
    "first-not-counted": Form(
        _RATES, ("discount", "growth", "cac"), _retained("first-not-counted", retained.first_not_counted)
    ),
    "first-counted-start": Form(
        _RATES, ("discount", "growth", "cac"), _retained("first-counted-start", retained.first_counted_start)
    ),
    "first-counted-end": Form(
        _RATES, ("discount", "growth", "cac"), _retained("first-counted-end", retained.first_counted_end)
    ),
    "truncated": Form((*_RATES, "periods"), ("discount", "growth", "cac"), _truncated),
    "sbg": Form((), ("survivors", "alpha", "beta", "margin", "discount", "periods"), _sbg, ("survivors",)),
    "bg-nbd": Form((), (*_BG_NBD, *_BUYER, "t"), _bg_nbd, _BUYER),
    "gamma-gamma": Form((), (*_GAMMA_GAMMA, "x", "mean"), _gamma_gamma, ("x", "mean")),
}
