"""How quick this machine is just now. Budgets in milliseconds were set where the stock page's second visit takes 2,400 to 3,000."""

from __future__ import annotations

from statistics import median
from typing import TYPE_CHECKING

from tools.bench.figure import Figure
from tools.bench.start import stock_site
from tools.bench.visits import visits

if TYPE_CHECKING:
    from playwright.sync_api import Playwright

TIMES = 3


def figure(playwright: Playwright, when: str) -> Figure:
    """What to hold the milliseconds of a run against; asked at both its ends, because machines change their pace."""
    later = visits(playwright, stock_site(), TIMES)[1:]
    return Figure(f"this machine, {when}: the stock page's second visit", median(each.up for each in later), "ms")
