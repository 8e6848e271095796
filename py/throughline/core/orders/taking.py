"""Orders of customers become one row a customer: x repeat purchases, t_x the last of them, T the time observed, their mean.

Orders of one customer on one day are one purchase; times count from the first purchase; the mean is of repeat
purchases, as Fader & Hardie have it.
"""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from throughline.core.measures import Purchases
from throughline.core.orders.cells import amount, day, day_order, number_locale
from throughline.core.orders.guess import Columns
from throughline.core.orders.separated import Rows, column
from throughline.core.record import Record
from throughline.core.state.locale import Locale
from throughline.words import Sentence, sentence

DAYS = {"month": 30.4375, "quarter": 91.3125, "year": 365.25}
"""The mean length of each period (Gregorian calendar)."""
MOST_CUSTOMERS = 5_000
"""Rows that a document carries without growing too large to be saved."""
MOST_TOLD = 8
_PLACES = 3
_SHORTEST = 0.001

Days = Mapping[date, Decimal]


class Taken(Record):
    """What the rows come to, and each row that could not be read."""

    table: tuple[Purchases, ...] = ()
    orders: int = 0
    customers: int = 0
    first: date | None = None
    last: date | None = None
    bad: tuple[Sentence, ...] = ()
    """The first few; `unread` is how many there are."""
    unread: int = 0
    cut: bool = False
    """The table has more rows than can be read."""


def taken(table: Rows, columns: Columns, period: str, locale: Locale) -> Taken:
    """Read every row with these columns."""
    body = table[1:] if columns.heads else table
    order = day_order(column(body, columns.day), locale)
    numbers = number_locale(column(body, columns.amount), locale) if columns.amount >= 0 else locale
    by_customer: dict[str, dict[date, Decimal]] = {}
    bad: list[Sentence] = []
    for number, row in enumerate(body, start=2 if columns.heads else 1):
        who, cell = _cell(row, columns.customer), _cell(row, columns.day)
        when, worth = day(cell, order), _worth(row, columns, numbers)
        wrong = _wrong(who, cell, when, _cell(row, columns.amount), worth)
        if wrong or when is None or worth is None:
            bad.append(sentence("orders.bad", row=number, why=wrong))
            continue
        days = by_customer.setdefault(who, {})
        days[when] = days.get(when, Decimal(0)) + worth
    return _told(by_customer, len(body) - len(bad), tuple(bad), DAYS[period], valued=columns.amount >= 0)


def _cell(row: list[str], at: int) -> str:
    return row[at] if 0 <= at < len(row) else ""


def _worth(row: list[str], columns: Columns, numbers: Locale) -> Decimal | None:
    """Without a column of amounts an order is worth nothing that is known."""
    return amount(_cell(row, columns.amount), numbers) if columns.amount >= 0 else Decimal(0)


def _wrong(who: str, cell: str, when: date | None, written: str, worth: Decimal | None) -> Sentence | None:
    if not who:
        return sentence("orders.no_customer")
    if when is None:
        return sentence("orders.no_date", cell=cell)
    if worth is None:
        return sentence("orders.no_amount", cell=written)
    return sentence("orders.refund", cell=written) if worth < 0 else None


def _told(
    by_customer: dict[str, dict[date, Decimal]], orders: int, bad: tuple[Sentence, ...], unit: float, *, valued: bool
) -> Taken:
    if not by_customer:
        return Taken(bad=bad[:MOST_TOLD], unread=len(bad))
    first = min(min(days) for days in by_customer.values())
    last = max(max(days) for days in by_customer.values())
    table = tuple(_row(days, last, unit, valued=valued) for days in _spread(list(by_customer.values())))
    return Taken(table, orders, len(by_customer), first, last, bad[:MOST_TOLD], len(bad))


def _spread(all_of_them: list[dict[date, Decimal]]) -> list[dict[date, Decimal]]:
    """All customers, or as many as a document carries, taken evenly."""
    step = len(all_of_them) / MOST_CUSTOMERS
    if step <= 1:
        return all_of_them
    return [all_of_them[int(at * step)] for at in range(MOST_CUSTOMERS)]


def _row(days: Days, end: date, unit: float, *, valued: bool) -> Purchases:
    first, *again = sorted(days)
    known = round((end - first).days / unit, _PLACES)
    if not again:
        return Purchases(x=0, t_x=0.0, T=known)
    mean = sum((days[each] for each in again), Decimal(0)) / len(again)
    return Purchases(
        x=len(again),
        t_x=min(known, max(_SHORTEST, round((again[-1] - first).days / unit, _PLACES))),
        T=known,
        mean=float(round(mean, 2)) if valued and mean > 0 else None,
    )
