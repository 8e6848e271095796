"""How the person writes numbers and dates. The browser reads it from `Intl` once."""

from typing import Literal

from throughline.core.record import Record


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
