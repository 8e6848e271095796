"""Which snapshots stay, and how long the bin keeps things.

Of those made while somebody works: three of today, one for each day before, ten in all. Those made because something
was about to be replaced hold what may stand nowhere else, so they are not crowded out by the others: ten of them.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta

from throughline.core.state.shelf import Copy

TODAY = 3
ALL = 10
BIN = timedelta(days=30)
EVERY = timedelta(minutes=15)
"""How much time of change a snapshot stands for."""
ROUTINE = frozenset({"time", "opened"})


def dropped(copies: Iterable[Copy], now: datetime) -> frozenset[str]:
    """The keys of the snapshots that may go."""
    newest_first = sorted(copies, key=lambda copy: copy.at, reverse=True)
    routine = [each for each in newest_first if each.why in ROUTINE]
    special = [each for each in newest_first if each.why not in ROUTINE]
    kept = {each.key for each in [*_spread(routine, now)[:ALL], *special[:ALL]]}
    return frozenset(each.key for each in newest_first) - kept


def _spread(newest_first: list[Copy], now: datetime) -> list[Copy]:
    """Three of today, the newest of each day before."""
    today = now.date().isoformat()
    days: dict[str, int] = {}
    kept = []
    for each in newest_first:
        day = each.at[:10]
        if days.get(day, 0) < (TODAY if day >= today else 1):
            days[day] = days.get(day, 0) + 1
            kept.append(each)
    return kept


def expired(at: str, now: datetime) -> bool:
    """Whether what was put into the bin then has been there long enough."""
    return at < (now - BIN).isoformat()
