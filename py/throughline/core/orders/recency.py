"""Rows of a recency–frequency table as people paste them: x, t_x, T and perhaps the mean value, one customer a row."""

from throughline.core.clv.bg_nbd import Buyer
from throughline.core.clv.impossible import ImpossibleError
from throughline.core.clv.rates import MONTHS
from throughline.core.measures import Purchases
from throughline.core.orders.cells import amount
from throughline.core.orders.separated import Rows
from throughline.core.orders.taking import MOST_CUSTOMERS, MOST_TOLD
from throughline.core.record import Record
from throughline.core.state.locale import Locale
from throughline.words import Sentence, sentence

_FEWEST, _MOST = 3, 4


class Table(Record):
    """The rows that were read, and what is wrong with the others."""

    rows: tuple[Purchases, ...]
    bad: tuple[Sentence, ...]
    unread: int


def table(rows: Rows, locale: Locale) -> Table:
    """Read every row; a first row of words names the columns and is left out."""
    if rows and not any(sign.isdigit() for cell in rows[0] for sign in cell):
        rows = rows[1:]
    good: list[Purchases] = []
    bad: list[Sentence] = []
    for number, cells in enumerate(rows[:MOST_CUSTOMERS], start=1):
        try:
            good.append(_row(cells, locale))
        except ImpossibleError as reason:
            bad.append(sentence("orders.bad", row=number, why=reason.sentence))
    bad += [sentence("orders.too_many", n=MOST_CUSTOMERS)] if len(rows) > MOST_CUSTOMERS else []
    return Table(tuple(good), tuple(bad[:MOST_TOLD]), len(bad))


def in_period(rows: tuple[Purchases, ...], now: str, wanted: str) -> tuple[Purchases, ...]:
    """The same rows with their times counted in another period."""
    factor = MONTHS[now] / MONTHS[wanted]
    return tuple(each.changed(t_x=each.t_x * factor, T=each.T * factor) for each in rows)


def _row(cells: list[str], locale: Locale) -> Purchases:
    numbers = [amount(cell, locale) for cell in cells if cell]
    known = [float(each) for each in numbers if each is not None]
    if not _FEWEST <= len(known) <= _MOST or len(known) != len(numbers):
        raise ImpossibleError("not_a_row")
    x, t_x, seen, *mean = known
    return checked(x, t_x, seen, mean[0] if mean else None)


def checked(x: float, t_x: float, seen: float, mean: float | None) -> Purchases:
    """The row, if there can be such a customer. Raises ImpossibleError."""
    Buyer(int(x) if x == int(x) else x, t_x, seen).checked()  # type: ignore[arg-type]  # it says so itself
    if mean is not None and mean < 0:
        raise ImpossibleError("negative_mean")
    return Purchases(x=int(x), t_x=t_x, T=seen, mean=mean or None)
