"""What a moment of truth asks for, from its importance and from felt against expected (kept apart, never multiplied)."""

from typing import Literal

from throughline.core.journey import Touchpoint

Quadrant = Literal["fix", "protect", "maintain", "ignore"]
IMPORTANT = 2
"""From this importance on, a moment decides."""


def is_decisive(touchpoint: Touchpoint) -> bool:
    """A moment of truth of importance 2 or 3."""
    return touchpoint.moment is not None and touchpoint.moment.importance >= IMPORTANT


def gap(touchpoint: Touchpoint) -> float | None:
    """Felt − expected, signed, −4 … +4; None where one of the two is not known."""
    if touchpoint.felt is None or touchpoint.expected is None:
        return None
    return touchpoint.felt - touchpoint.expected


def is_below(touchpoint: Touchpoint) -> bool:
    """Felt below what was expected."""
    found = gap(touchpoint)
    return found is not None and found < 0


def quadrant(touchpoint: Touchpoint) -> Quadrant | None:
    """Important and below expectation: fix; important and not below: protect; else ignore or maintain."""
    found = gap(touchpoint)
    if touchpoint.moment is None or found is None:
        return None
    if is_decisive(touchpoint):
        return "fix" if found < 0 else "protect"
    return "ignore" if found < 0 else "maintain"
