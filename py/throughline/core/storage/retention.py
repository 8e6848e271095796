"""Which snapshots stay: three of today, one for each day before, ten in all. And how long the bin keeps things."""

from collections.abc import Iterable
from datetime import datetime, timedelta

TODAY = 3
ALL = 10
BIN = timedelta(days=30)
EVERY = timedelta(minutes=15)
"""How much time of change a snapshot stands for."""


def dropped(instants: Iterable[str], now: datetime) -> frozenset[str]:
    """The instants (ISO 8601, UTC) whose snapshots may go."""
    newest_first = sorted(set(instants), reverse=True)
    today = now.date().isoformat()
    kept: list[str] = []
    days: dict[str, int] = {}
    for each in newest_first:
        day = each[:10]
        if days.get(day, 0) < (TODAY if day >= today else 1):
            days[day] = days.get(day, 0) + 1
            kept.append(each)
    return frozenset(newest_first) - frozenset(kept[:ALL])


def expired(at: str, now: datetime) -> bool:
    """Whether what was put into the bin then has been there long enough."""
    return at < (now - BIN).isoformat()
