"""Small bars beside numbers: how far an amount reaches, or from where to where. The number itself stands beside it."""

from decimal import Decimal

from htpy import Element, rect, svg

WIDTH = 100
THIN = 1


def bar(amount: Decimal, most: Decimal, kind: str) -> Element:
    """From nothing to an amount, on a scale up to `most`."""
    return span_bar(Decimal(0), amount, most, kind)


def span_bar(low: Decimal, high: Decimal, most: Decimal, kind: str) -> Element:
    """From low to high; whatever is below nothing begins at nothing."""
    start, end = (_at(each, most) for each in sorted((low, high)))
    return svg(class_=f"range-bar {kind}", viewBox=f"0 0 {WIDTH} 6", preserveAspectRatio="none", aria_hidden="true")[
        rect(".track", x=0, y=0, width=WIDTH, height=6),
        most > 0 and rect(".fill", x=_n(start), y=0, width=_n(max(end - start, THIN if end else 0)), height=6),
    ]


def _at(amount: Decimal, most: Decimal) -> float:
    return float(WIDTH * min(max(amount / most, Decimal(0)), Decimal(1))) if most > 0 else 0.0


def _n(number: float) -> str:
    return f"{number:.2f}".rstrip("0").rstrip(".")
