"""The formula with its numbers in it, so that anybody can follow it with a pocket calculator."""

from decimal import Decimal

from throughline.core.clv_forms import discount, retention, share_kept
from throughline.core.figures import Plain, Sum
from throughline.core.measures import CustomerValue
from throughline.core.worth import Worth
from throughline.words import Sentence, sentence

Parts = dict[str, Sum | Plain]


def worked(value: CustomerValue, found: Worth, currency: str) -> Sentence | None:
    """None where the formula is a long sum."""
    if value.form in {"truncated", "sbg", "bg-nbd"}:
        return None
    result = Sum(found.value, currency)
    if value.form == "simple":
        parts: Parts = {
            "order_value": Sum(Decimal(value.order_value or 0), currency),
            "orders": Plain(value.orders_per_period or 0.0),
            "periods": Plain(value.periods or 0.0),
        }
        return _kept("simple", value, parts, result)
    if value.form == "subscription":
        parts = {"arpa": Sum(Decimal(value.arpa or 0), currency), "churn": Plain(value.churn or 0.0)}
        return _kept("subscription", value, parts, result)
    rates = {"r": Plain(retention(value)), "d": Plain(discount(value))}
    return sentence(f"clv.worked.{value.form}", margin=Sum(Decimal(value.margin or 0), currency), **rates, value=result)


def _kept(form: str, value: CustomerValue, parts: Parts, result: Sum) -> Sentence:
    """With the gross margin where it is known."""
    known = value.gross_margin is not None
    return sentence(
        f"clv.worked.{form}{'' if known else '.revenue'}", **parts, kept=Plain(share_kept(value)), value=result
    )
