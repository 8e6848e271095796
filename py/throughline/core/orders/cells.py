"""What a cell of somebody's spreadsheet says: a day or an amount, in the way of writing of the whole column."""

import re
import unicodedata
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Literal

from throughline.core import written
from throughline.core.money import CURRENCIES
from throughline.core.state.locale import Locale
from throughline.core.written import NotWrittenError

DayOrder = Literal["dmy", "mdy", "ymd"]
ORDERS: tuple[DayOrder, ...] = ("ymd", "dmy", "mdy")
_DAY = re.compile(r"^(\d{1,4})[-./ ](\d{1,2})[-./ ](\d{1,4})(?:[T ,].*)?$")
_CENTURY = 100
_CODES = re.compile("|".join((*CURRENCIES, "kr", "zł", "Kč", "Ft", r"Fr\.?")))
"""What stands beside an amount in letters."""


def day(cell: str, order: DayOrder) -> date | None:
    """The civil date that stands first in the cell, whatever the time behind it."""
    found = _DAY.match(cell)
    if found is None:
        return None
    parts = dict(zip(_order(cell, found[1], order), map(int, found.groups()), strict=True))
    year = parts["y"] + 2000 if parts["y"] < _CENTURY else parts["y"]
    try:
        return date(year, parts["m"], parts["d"])
    except ValueError:
        return None


def _order(cell: str, first: str, order: DayOrder) -> str:
    """A year of four digits in front is a year; and whoever writes dots puts the day first."""
    if len(first) > 2:  # noqa: PLR2004 - days and months have two digits
        return "ymd"
    return "dmy" if cell[len(first)] == "." else order


def day_order(cells: Sequence[str], locale: Locale) -> DayOrder:
    """The order in which the most cells are dates; where several do, the person's own."""

    def fitting(order: DayOrder) -> tuple[int, bool]:
        return sum(day(cell, order) is not None for cell in cells), order == locale.date_order

    return max(ORDERS, key=fitting)


def _bare(cell: str) -> str:
    """The cell without the sign or code of a currency."""
    signs = "".join(sign for sign in cell if unicodedata.category(sign) != "Sc")
    return _CODES.sub("", signs).strip()


def amount(cell: str, locale: Locale) -> Decimal | None:
    """A number, with whatever currency stands beside it."""
    bare = _bare(cell)
    try:
        return written.decimal(bare, locale) if bare else None
    except NotWrittenError:
        return None


def number_locale(cells: Sequence[str], locale: Locale) -> Locale:
    """The person's way of writing numbers, or the other one where the column reads better in it."""
    other = locale.but(decimal=",", group=".") if locale.decimal == "." else locale.but(decimal=".", group=",")
    return max((locale, other), key=lambda each: _fit(cells, each))


def _fit(cells: Sequence[str], locale: Locale) -> int:
    return sum(_reads_well(cell, locale) for cell in cells)


def _reads_well(cell: str, locale: Locale) -> bool:
    """A number whose group marks, if any, stand before three digits."""
    bare = _bare(cell)
    parts = bare.split(locale.decimal)
    groups = parts[0].split(locale.group) if locale.group.strip() else [parts[0]]
    well = len(parts) <= 2 and all(len(each) == 3 for each in groups[1:])  # noqa: PLR2004 - one mark; groups of three
    return well and amount(cell, locale) is not None
