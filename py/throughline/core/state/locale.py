"""How the person writes numbers and dates. The browser reads it from `Intl` once."""

import re
from typing import Literal, NamedTuple

from throughline.core.record import Record

_AROUND = re.compile("[1\\s−\u200e\u200f\u061c-]+")
"""What stands around the sign of a currency: the amount, spaces, a minus, marks for the direction of writing."""


class Pattern(NamedTuple):
    """How a currency's amounts are written: 1, and −1. "£1" and "−£1", "1 €" and "−1 €"."""

    code: str
    plain: str
    minus: str

    @property
    def symbol(self) -> str:
        """The sign of the currency."""
        return _AROUND.sub("", self.plain)

    @property
    def first(self) -> bool:
        """Whether the sign stands before the amount."""
        return self.plain.find(self.symbol) < self.plain.find("1")


class Locale(Record):
    """`currency_first`: the symbol stands before the amount."""

    language: str = "en"
    decimal: str = "."
    group: str = ","
    currency_first: bool = True
    date_order: Literal["dmy", "mdy", "ymd"] = "ymd"
    date_mark: str = "-"
    """What stands between the parts of a date."""
    symbols: tuple[tuple[str, str], ...] = ()
    """Currency code → symbol, as `Intl` has it."""
    patterns: tuple[Pattern, ...] = ()
    """How `Intl` writes money, by currency; of one that stands not here, the sign and `currency_first` are known."""

    def pattern(self, currency: str) -> Pattern:
        """How a currency is written. Between an amount and letters ("CHF") there is always a space."""
        known = next((each for each in self.patterns if each.code == currency), None)
        if known is not None:
            return known
        symbol = dict(self.symbols).get(currency, currency)
        space = "\u00a0" if symbol[-1].isalpha() else ""
        plain = f"{symbol}{space}1" if self.currency_first else f"1\u00a0{symbol}"
        return Pattern(currency, plain, f"−{plain}")
