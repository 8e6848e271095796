"""The same rate in another period: the commonest error is a monthly margin with a yearly retention."""

from typing import Literal

from throughline.core.clv.impossible import amounts, guarded, shares

Period = Literal["month", "quarter", "year"]
MONTHS: dict[str, int] = {"month": 1, "quarter": 3, "year": 12}
"""How many months a period has."""


@guarded
def retention_in(retention: float, given: Period, wanted: Period) -> float:
    """The share that stays over the wanted period: r_month = r_year^(1/12)."""
    shares(retention=retention)
    if given == wanted:
        return retention
    return float(retention ** (MONTHS[wanted] / MONTHS[given]))


@guarded
def discount_in(discount: float, given: Period, wanted: Period) -> float:
    """The discount rate of the wanted period: (1 + d_month)^12 = 1 + d_year."""
    amounts(discount=discount)
    if given == wanted:
        return discount
    return float((1 + discount) ** (MONTHS[wanted] / MONTHS[given]) - 1)
