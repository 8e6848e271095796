"""The hypergeometric function 2F1 of Gauss, as far as these models need it."""

from throughline.core.clv.impossible import ImpossibleError

_MOST_TERMS = 200_000
_TINY = 1e-15


def series(a: float, b: float, c: float, z: float) -> float:
    """2F1(a, b; c; z) for 0 ≤ z < 1, by its series Σ (a)ₙ(b)ₙ ÷ (c)ₙ · zⁿ ÷ n!."""
    total = term = 1.0
    for n in range(_MOST_TERMS):
        term *= (a + n) * (b + n) / ((c + n) * (n + 1)) * z
        total += term
        if abs(term) <= _TINY * abs(total) * (1 - z):
            return total
    raise ImpossibleError("too_far")


def fraction(b: float, c: float, z: float) -> float:
    """2F1(1, b; c; z) for 0 ≤ z < 1, by Gauss's continued fraction, which is quick also where z is close to 1.

    Evaluated by the modified algorithm of Lentz (Press et al., Numerical Recipes, 5.2).
    """
    f = upper = 1.0
    lower = 0.0
    for n in range(1, _MOST_TERMS):
        step = _coefficient(n, b, c) * z
        lower = 1 / (1 - step * lower)
        upper = 1 - step / upper
        f *= upper * lower
        if abs(upper * lower - 1) <= _TINY * 100:
            return 1 / f
    raise ImpossibleError("too_far")


def _coefficient(n: int, b: float, c: float) -> float:
    """The n-th coefficient of the fraction 1 ÷ (1 − k₁z ÷ (1 − k₂z ÷ (1 − …)))."""
    k = n // 2
    if n == 1:
        return b / c
    if n % 2:
        return (b + k) * (c - 1 + k) / ((c + 2 * k - 1) * (c + 2 * k))
    return k * (c - b + k - 1) / ((c + 2 * k - 2) * (c + 2 * k - 1))
