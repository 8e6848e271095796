"""How the person writes numbers and dates: read from `Intl` once, because Python has no such data here."""

from typing import Any, Literal

import js
from pyodide.ffi import JsException, to_js

from throughline.core.money import CURRENCIES
from throughline.core.state.locale import Locale, Pattern

_ORDERS: dict[str, Literal["dmy", "mdy", "ymd"]] = {"dmy": "dmy", "mdy": "mdy"}


def read(wanted: str = "") -> Locale:
    """Ask the browser: for the person's own language, or for the one that the page around a frame wants."""
    language = wanted if wanted and _known(wanted) else str(js.navigator.language or "en")
    numbers = _parts(js.Intl.NumberFormat.new(language), -1234567.5)
    money = tuple(_money(language, code) for code in CURRENCIES)
    days = _parts(js.Intl.DateTimeFormat.new(language), js.Date.new(2026, 10, 23))
    order = "".join(kind[0] for kind, _ in days if kind in {"day", "month", "year"})
    return Locale(
        language=language,
        decimal=_one(numbers, "decimal", "."),
        group=_one(numbers, "group", ""),
        currency_first=next(each.first for each in money if each.code == "EUR"),
        date_order=_ORDERS.get(order, "ymd"),
        date_mark=_one(days, "literal", "-").strip() or "-",
        symbols=tuple((each.code, each.symbol) for each in money),
        patterns=money,
    )


def _known(language: str) -> bool:
    try:
        js.Intl.NumberFormat.new(language)
    except JsException:
        return False
    return True


def _money(language: str, code: str) -> Pattern:
    options: dict[str, str | int] = {
        "style": "currency",
        "currency": code,
        "currencyDisplay": "narrowSymbol",
        "numberingSystem": "latn",
    }
    options |= {"minimumFractionDigits": 0, "maximumFractionDigits": 0}
    written = js.Intl.NumberFormat.new(language, to_js(options, dict_converter=js.Object.fromEntries))
    return Pattern(code, str(written.format(1)), str(written.format(-1)).replace("-", "−"))


def _parts(style: Any, value: Any) -> list[tuple[str, str]]:
    return [(str(part.type), str(part.value)) for part in style.formatToParts(value)]


def _one(parts: list[tuple[str, str]], kind: str, otherwise: str) -> str:
    return next((value for name, value in parts if name == kind), otherwise)
