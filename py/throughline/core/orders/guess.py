"""Which column is which: by what stands over it, else by what stands in it. The person can say otherwise."""

from collections.abc import Callable, Sequence

from throughline.core.orders.cells import ORDERS, amount, day
from throughline.core.orders.separated import Rows, column
from throughline.core.record import Record
from throughline.core.state.locale import Locale

WORDS = {
    "customer": (
        "customer",
        "client",
        "kunde",
        "kund",
        "klient",
        "cliente",
        "member",
        "user",
        "email",
        "e-mail",
        "buyer",
    ),
    "day": ("date", "datum", "day", "tag", "fecha", "data", "time", "zeit", "when"),
    "amount": (
        "amount",
        "value",
        "total",
        "sum",
        "price",
        "betrag",
        "umsatz",
        "wert",
        "preis",
        "summe",
        "revenue",
        "importe",
    ),
}
"""What people write over such columns, in lower case, in a few languages."""
_SAMPLE = 50
_MOST = 0.6


class Columns(Record):
    """The position of each column; −1: none."""

    customer: int = -1
    day: int = -1
    amount: int = -1
    heads: tuple[str, ...] = ()
    """What stands over the columns; empty where the first row is an order already."""


def guessed(table: Rows, locale: Locale) -> Columns:
    """The columns of a table of orders."""
    heads = _heads(table)
    body = table[1 : _SAMPLE + 1] if heads else table[:_SAMPLE]
    width = max((len(row) for row in body), default=0)
    tests: tuple[tuple[str, Callable[[Sequence[str]], bool]], ...] = (
        ("day", lambda cells: _mostly(cells, _is_day)),
        ("amount", lambda cells: _mostly(cells, lambda cell: amount(cell, locale) is not None)),
        ("customer", any),
    )
    taken: dict[str, int] = {}
    for name, test in tests:
        free = [at for at in range(width) if at not in taken.values() and test(column(body, at))]
        taken[name] = _named(free, heads, name) if name != "amount" else _named(list(reversed(free)), heads, name)
    return Columns(taken["customer"], taken["day"], taken["amount"], heads)


def _heads(table: Rows) -> tuple[str, ...]:
    """The first row, where it holds no date and no number: then it names the columns."""
    first = table[0] if table else []
    named = bool(first) and not any(_is_day(cell) or any(sign.isdigit() for sign in cell) for cell in first)
    return tuple(first) if named else ()


def _is_day(cell: str) -> bool:
    return any(day(cell, order) is not None for order in ORDERS)


def _mostly(cells: Sequence[str], test: Callable[[str], bool]) -> bool:
    filled = [cell for cell in cells if cell]
    return bool(filled) and sum(map(test, filled)) >= _MOST * len(filled)


def _named(free: Sequence[int], heads: Sequence[str], name: str) -> int:
    """Of the columns that could be it, the one whose head says so; else the first."""
    for at in free:
        if at < len(heads) and any(word in heads[at].lower() for word in WORDS[name]):
            return at
    return free[0] if free else -1
