"""What people paste: raw NPS scores, and lists of dated values. What cannot be read is named, never dropped."""

import re
from collections.abc import Iterator
from datetime import date

from throughline.core.figures import Plain
from throughline.core.kpi_formulas import HIGHEST
from throughline.core.measures import Measurement
from throughline.core.record import Record
from throughline.core.state.locale import Locale
from throughline.core.text import LINE_MAX, short
from throughline.core.written import NotWrittenError, decimal, whole
from throughline.words import Sentence, sentence

MOST_SCORES = 20_000
_BETWEEN = re.compile(r"[\s,;|/]+")
_COLUMNS = re.compile(r"\s*[\t;|]\s*")
_PER_CENT = re.compile(r"\s+%")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_PARTS = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4})")
_LEAST, _ALL = 2, 4
_NAMED = 3


class UnreadableError(ValueError):
    """Something pasted cannot be read."""

    def __init__(self, why: Sentence) -> None:
        """`why` names what, and where."""
        super().__init__(why.key)
        self.why = why


def scores(text: str) -> tuple[int, ...]:
    """Scores from 0 to 10 in any writing: with commas, semicolons, spaces, line breaks. Raises UnreadableError."""
    words = [word for word in _BETWEEN.split(text.strip()) if word]
    bad = [word for word in words if not (word.isascii() and word.isdigit() and int(word[:9]) <= HIGHEST)]
    if bad:
        named = ", ".join(f"“{short(word, 20)}”" for word in dict.fromkeys(bad[:_NAMED]))
        raise UnreadableError(sentence("kpi.paste.scores", n=len(bad), named=named))
    if len(words) > MOST_SCORES:
        raise UnreadableError(sentence("kpi.paste.many", n=Plain(len(words)), most=Plain(MOST_SCORES)))
    return tuple(int(word) for word in words)


def written(held: tuple[int, ...]) -> str:
    """Scores as they stand in their field."""
    return ", ".join(map(str, held))


class Reading(Record):
    """How a person writes: their locale, and whether the values are shares, written as per cent."""

    locale: Locale
    share: bool = False


def measurements(text: str, reading: Reading, ids: Iterator[str]) -> tuple[Measurement, ...]:
    """One measurement a line: day, value, perhaps n, perhaps the source. Raises UnreadableError, naming the line."""
    found = []
    for number, line in enumerate(text.splitlines(), 1):
        if line.strip():
            try:
                found.append(_line(_PER_CENT.sub("%", line.strip()), reading, next(ids)))
            except NotWrittenError as reason:
                why = sentence(reason.key)
                raise UnreadableError(sentence("kpi.paste.line", line=number, text=short(line), why=why)) from None
    if not found:
        raise UnreadableError(sentence("kpi.paste.nothing"))
    return tuple(found)


def _line(line: str, reading: Reading, id_: str) -> Measurement:
    words = _words(line, reading)
    if len(words) < _LEAST:
        raise NotWrittenError("kpi.paste.two")
    on, value, n, source = (*words, "", "")[:_ALL]
    return measurement(id_, on.rstrip(","), (value, n, source), reading)


def _words(line: str, reading: Reading) -> list[str]:
    """Day, value, n and source: between tabs, semicolons or strokes; else commas as in a CSV file; else spaces."""
    if _COLUMNS.search(line):
        return _COLUMNS.split(line, maxsplit=_ALL - 1)
    first, comma, _ = line.partition(",")
    if comma and " " not in first and _is_day(first, reading.locale) and not line.startswith(f"{first}, "):
        return [word.strip() for word in line.split(",", maxsplit=_ALL - 1)]
    return line.split(maxsplit=_ALL - 1)


def _is_day(text: str, locale: Locale) -> bool:
    try:
        day(text, locale)
    except NotWrittenError:
        return False
    return True


def measurement(id_: str, on: str, rest: tuple[str, str, str], reading: Reading) -> Measurement:
    """A measurement as the person wrote its day and its value, n and source. Raises NotWrittenError."""
    value, n, source = rest
    return Measurement(
        id=id_,
        on=day(on, reading.locale),
        value=_value(value, reading),
        n=_n(n, reading.locale),
        source=source[:LINE_MAX],
    )


def day(text: str, locale: Locale) -> date:
    """A day as 2026-08-31, or in the person's own order: 31.8.2026, 8/31/2026. Raises NotWrittenError."""
    bare = text.strip()
    iso, parts = _ISO.fullmatch(bare), _PARTS.fullmatch(bare)
    if iso is None and parts is None:
        raise NotWrittenError("kpi.paste.day")
    try:
        if iso:
            return date(*map(int, iso.groups()))
        first, second, year = int(parts[1]), int(parts[3]), int(parts[4])  # type: ignore[index]  # one of the two fits
        return date(year, first, second) if _month_first(parts[2], locale) else date(year, second, first)  # type: ignore[index]
    except ValueError:
        raise NotWrittenError("kpi.paste.day") from None


def _month_first(mark: str, locale: Locale) -> bool:
    """Points are written between day and month; strokes as the person's own order has it."""
    return mark != "." and locale.date_order == "mdy"


def _value(text: str, reading: Reading) -> float:
    bare = text.strip().rstrip(",")
    if not bare:
        raise NotWrittenError("kpi.paste.no_value")
    try:
        number = decimal(bare.removesuffix("%").strip(), reading.locale)
    except NotWrittenError:
        raise NotWrittenError("kpi.paste.value") from None
    if reading.share:
        if not 0 <= number <= 100:  # noqa: PLR2004 - per cent
            raise NotWrittenError("kpi.paste.share")
        return float(number / 100)
    if abs(number) > 10**15:
        raise NotWrittenError("kpi.paste.value")
    return float(number)


def _n(text: str, locale: Locale) -> int | None:
    bare = text.strip().removeprefix("n=").removeprefix("n =").strip().rstrip(",")
    if not bare:
        return None
    try:
        n = whole(bare, locale)
    except NotWrittenError:
        raise NotWrittenError("kpi.paste.n") from None
    if not 0 <= n < 2**53:
        raise NotWrittenError("kpi.paste.n")
    return n
