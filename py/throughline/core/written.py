"""Numbers, money and dates as the person writes them, and back."""

import re
from datetime import date
from decimal import Decimal, InvalidOperation

from throughline.core import money
from throughline.core.state.locale import Locale

_SPACES = re.compile(r"[\s\u00a0\u202f\u2009'’]")


class NotWrittenError(ValueError):
    """What was written cannot be read; `key` names the sentence, `limit` what it may be at least or at most.

    `params` are what else the sentence tells, beside what was written.
    """

    def __init__(self, key: str, limit: float | None = None, **params: object) -> None:
        """`key` is a words key."""
        super().__init__(key)
        self.key = key
        self.limit = limit
        self.params = params


def _plain(text: str, locale: Locale) -> str:
    bare = _SPACES.sub("", text)
    bare = bare.replace("−", "-")
    if locale.group and locale.group != locale.decimal:
        bare = _ungrouped(bare, locale)
    return bare.replace(locale.decimal, ".")


def _ungrouped(text: str, locale: Locale) -> str:
    """Drop group marks; a lone mark that does not group by three is the person's decimal point."""
    group = re.escape(locale.group)
    if re.fullmatch(rf"-?\d{{1,3}}({group}\d{{3}})+({re.escape(locale.decimal)}\d*)?", text):
        return text.replace(locale.group, "")
    if text.count(locale.group) == 1 and locale.decimal not in text:
        return text.replace(locale.group, locale.decimal)
    return text


def decimal(text: str, locale: Locale) -> Decimal:
    """Read a number. Raises NotWrittenError."""
    try:
        number = Decimal(_plain(text, locale))
    except InvalidOperation:
        raise NotWrittenError("field.not_a_number") from None
    if not number.is_finite():
        raise NotWrittenError("field.not_a_number")
    return number


def whole(text: str, locale: Locale) -> int:
    """Read a whole number. Raises NotWrittenError."""
    number = decimal(text, locale)
    if number != number.to_integral_value():
        raise NotWrittenError("field.not_whole")
    return int(number)


def amount(text: str, locale: Locale, currency: str) -> str:
    """Read money, with or without its sign, as it is kept. Raises NotWrittenError."""
    bare = text
    for sign in (currency, *(symbol for code, symbol in locale.symbols if code == currency)):
        bare = bare.replace(sign, "")
    number = decimal(bare, locale)
    if abs(number) >= Decimal(10) ** 12:
        raise NotWrittenError("field.too_large")
    kept = money.quantised(number, currency)
    if Decimal(kept) != number:
        raise _too_fine(number, kept, locale, currency)
    return kept


_GROUP = 3


def _too_fine(number: Decimal, kept: str, locale: Locale, currency: str) -> NotWrittenError:
    """More places than the currency has: a slip, or another country's mark between thousands. Never rounded unasked."""
    rounded = money_text(kept, locale, currency)
    exponent = number.as_tuple().exponent
    if exponent == -_GROUP and abs(number) < Decimal(10) ** _GROUP:
        thousands = money_text(number.scaleb(_GROUP), locale, currency)
        return NotWrittenError("field.too_fine_or_thousands", rounded=rounded, thousands=thousands)
    return NotWrittenError("field.too_fine", rounded=rounded)


def number_text(number: float | Decimal, locale: Locale, places: int | None = None) -> str:
    """A number in the person's way of writing, grouped by three."""
    exact = Decimal(str(number))
    text = f"{exact:,.{places}f}" if places is not None else f"{_trimmed(exact):,}"
    table = str.maketrans({",": locale.group, ".": locale.decimal, "-": "−"})
    return text.translate(table)


def _trimmed(number: Decimal) -> Decimal:
    whole_ = number.to_integral_value()
    return whole_ if number == whole_ else number.normalize()


def plain_text(number: float | Decimal, locale: Locale) -> str:
    """A number for a field: no grouping, the person's decimal mark."""
    return f"{_trimmed(Decimal(str(number))):f}".replace(".", locale.decimal)


def money_text(amount_: str | Decimal, locale: Locale, currency: str) -> str:
    """Money as the person's language writes it; whole amounts without places."""
    number = Decimal(amount_)
    places = 0 if number == number.to_integral_value() else money.digits(currency)
    pattern = locale.pattern(currency)
    return (pattern.minus if number < 0 else pattern.plain).replace("1", number_text(abs(number), locale, places))


def day(text: str) -> date:
    """Read a civil date as a date field gives it (ISO). Raises NotWrittenError."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise NotWrittenError("field.not_a_date") from None


def day_text(day_: date, locale: Locale) -> str:
    """A date in the person's order, with the person's mark between its parts."""
    parts = {"y": f"{day_.year:04}", "m": f"{day_.month:02}", "d": f"{day_.day:02}"}
    return locale.date_mark.join(parts[part] for part in locale.date_order)
