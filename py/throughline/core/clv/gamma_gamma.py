"""Gamma-Gamma: the mean value of a customer's purchases (Fader & Hardie 2013, brucehardie.com/notes/025).

Purchases vary around a mean of the customer's own, Gamma(p, ν); ν varies between customers as Gamma(q, v). Of each
customer it needs x, the number of purchases valued, and their mean.
"""

import math

from throughline.core.clv.impossible import ImpossibleError, above_zero, amounts, guarded
from throughline.core.record import Record


class Parameters(Record):
    """p and q have no unit, v is money."""

    p: float
    q: float
    v: float


@guarded
def conditional(known: Parameters, x: float, mean: float) -> float:
    """Money: E[M | x, mean] = p·(v + x·mean) ÷ (p·x + q − 1), between the customer's own mean and everybody's (N8)."""
    above_zero(p=known.p, q=known.q, v=known.v)
    amounts(x=x, mean=mean)
    if known.p * x + known.q <= 1:
        raise ImpossibleError("spending_infinite")
    return known.p * (known.v + x * mean) / (known.p * x + known.q - 1)


def everybody(known: Parameters) -> float:
    """Money: the mean over all customers, p·v ÷ (q − 1)."""
    return conditional(known, 0, 0)


def log_likelihood(known: Parameters, x: int, mean: float) -> float:
    """Of one customer who made x > 0 purchases of this mean."""
    p, q, v = known.p, known.q, known.v
    return (
        math.lgamma(p * x + q) - math.lgamma(p * x) - math.lgamma(q)
        + q * math.log(v) + (p * x - 1) * math.log(mean) + p * x * math.log(x) - (p * x + q) * math.log(x * mean + v)
    )  # fmt: skip
