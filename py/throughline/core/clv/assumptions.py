"""What each form takes for granted, as sentences that stand beside the number."""

from throughline.core.figures import Plain, Share
from throughline.words import Sentence, sentence


def _per(period: str) -> Sentence:
    return sentence(f"clv.period.{period}")


def simple(orders_per_period: float, periods: float, period: str, *, margin_known: bool) -> tuple[Sentence, ...]:
    """Always the same order, for a fixed time."""
    return (
        sentence("clv.assume.simple", orders=Plain(orders_per_period), periods=Plain(periods), per=_per(period)),
        *(() if margin_known else (sentence("clv.assume.revenue"),)),
        sentence("clv.assume.not_discounted"),
    )


def subscription(churn: float, period: str, *, margin_known: bool) -> tuple[Sentence, ...]:
    """A constant churn has a mean lifetime."""
    stays = Plain(1 / churn)
    return (
        sentence("clv.assume.subscription", churn=Share(churn), per=_per(period), stays=stays),
        *(() if margin_known else (sentence("clv.assume.revenue"),)),
        sentence("clv.assume.not_discounted"),
    )


def retained(form: str, retention: float, discount: float, period: str) -> tuple[Sentence, ...]:
    """The two deciding questions, the constant retention, and the discount."""
    return (
        sentence(f"clv.assume.{form}"),
        sentence("clv.assume.constant", retention=Share(retention), per=_per(period)),
        discounted(discount, period),
    )


def truncated(retention: float, discount: float, periods: float, period: str) -> tuple[Sentence, ...]:
    """The same, cut at a horizon."""
    return (horizon(periods, period), *retained("first-not-counted", retention, discount, period))


def horizon(periods: float, period: str) -> Sentence:
    """What comes after so many periods is not counted."""
    return sentence("clv.assume.horizon", periods=Plain(periods), per=_per(period))


def discounted(discount: float, period: str) -> Sentence:
    """What money in a later period is worth now."""
    if discount == 0:
        return sentence("clv.assume.no_discount")
    return sentence("clv.assume.discount", discount=Share(discount), per=_per(period))


def cohort(periods: float | None, discount: float, period: str) -> tuple[Sentence, ...]:
    """A cohort under contract: people differ in how likely they are to leave."""
    return (
        sentence("clv.assume.sbg"),
        sentence("clv.assume.first-counted-start"),
        sentence("clv.assume.endless") if periods is None else horizon(periods, period),
        discounted(discount, period),
    )


def shoppers() -> tuple[Sentence, ...]:
    """Customers without a contract, who leave without saying so."""
    return (sentence("clv.assume.bg-nbd"), sentence("clv.assume.bg-nbd.dropout"))


def spending() -> tuple[Sentence, ...]:
    """What they spend per purchase."""
    return (sentence("clv.assume.gamma-gamma"), sentence("clv.assume.gamma-gamma.independent"))
