"""Short ways to say what rests on what, by when, and how much."""

from datetime import date
from typing import Any

from throughline.core import canvas
from throughline.core.evidence import Evidence


def on(day: str) -> date:
    """Read a day written as 2026-03-01."""
    return date.fromisoformat(day)


def evidence(basis: str, standing: str, source: str = "", day: str | None = None, n: int | None = None) -> Evidence:
    """Say what a statement rests on."""
    return Evidence.model_validate(
        {"basis": basis, "standing": standing, "source": source, "on": on(day) if day else None, "n": n}
    )


def reported(source: str, day: str, basis: str = "data") -> Evidence:
    """Say that somebody else says so, and we have not looked ourselves."""
    return evidence(basis, "reported", source, day)


def guess(source: str = "Our reading, nobody asked") -> Evidence:
    """Say that nobody has looked."""
    return evidence("guess", "assumption", source)


def to_test(hypothesis: str, measure: str, pass_mark: str) -> list[dict[str, Any]]:
    """Plan a test of a value proposition that has still to be made."""
    return [{"hypothesis": hypothesis, "measure": measure, "pass_mark": pass_mark}]


def year(billions: str) -> canvas.Amount:
    """Take an amount a year, written in billions with three places."""
    return canvas.Amount(price=f"{int(billions.replace('.', ''))}000000", period="year")


def month(price: str, volume: float = 1) -> canvas.Amount:
    """Take an amount a month."""
    return canvas.Amount(price=price, volume=volume, period="month")
