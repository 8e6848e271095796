"""The two formulas that need no retention curve: order × frequency × lifetime, and ARPA over churn."""

from throughline.core.clv.impossible import ImpossibleError, amounts, guarded, shares


@guarded
def simple(order_value: float, orders_per_period: float, periods: float, gross_margin: float = 1.0) -> float:
    """Money: order value × orders per period × periods × gross margin (N1, N2).

    With a gross margin of 1 this is lifetime *revenue*, which is not a CLV (`numbers.md`).
    """
    amounts(order_value=order_value, orders_per_period=orders_per_period, periods=periods)
    shares(gross_margin=gross_margin)
    return order_value * orders_per_period * periods * gross_margin


@guarded
def subscription(arpa: float, churn: float, gross_margin: float = 1.0) -> float:
    """Money: ARPA × gross margin ÷ churn, since a customer stays 1 ÷ churn periods on average (N5)."""
    amounts(arpa=arpa)
    shares(churn=churn, gross_margin=gross_margin)
    if churn == 0:
        raise ImpossibleError("no_churn")
    return arpa * gross_margin / churn
