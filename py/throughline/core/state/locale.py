"""How the person writes numbers and dates. The browser reads it from `Intl` once."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Locale:
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
