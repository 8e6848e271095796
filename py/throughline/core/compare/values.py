"""Values of fields as a person reads them in a list of changes."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from throughline.core.canvas import Amount
from throughline.core.compare.labels import choice, label
from throughline.core.compare.names import Said, name_of
from throughline.core.fields import Kind, kind
from throughline.core.journey import Change as Lever
from throughline.core.project import Project
from throughline.core.record import Record
from throughline.core.references import REFERENCES
from throughline.core.state.locale import Locale
from throughline.core.value import Value
from throughline.core.written import day_text, money_text, number_text
from throughline.words import Sentence, sentence

FEW = 12
"""More than this many things in a list are counted, not named."""
NOTHING = sentence("change.nothing")
POINTING = frozenset((each.holder, each.path.replace("[]", "")) for each in REFERENCES)
SIGNED = frozenset({"felt", "expected"})


class Reader(Record):
    """Who reads it: the project in which ids have names, and the person's way of writing."""

    project: Project
    locale: Locale

    @property
    def currency(self) -> str:
        """The project's currency."""
        return self.project.profile.currency


def value_of(reader: Reader, collection: str, path: str, holder: Value, held: Any) -> Said:  # noqa: PLR0911 - one line a kind
    """The value of a field, in words; `holder` is the value that has the field."""
    if held is None or held in ("", ()):
        return NOTHING
    if isinstance(held, tuple):
        return _several(reader, collection, path, holder, held)
    if isinstance(held, Amount):
        return amount(reader, held)
    if isinstance(held, Lever):
        return _lever(reader, held)
    if isinstance(held, Value):
        return inside(reader, collection, path, held) or sentence("change.present")
    if isinstance(held, str) and (collection, path) in POINTING:
        return name_of(reader.project, held)
    return _plain(reader, collection, path, _kind(holder, path), held)


def _kind(holder: Value, path: str) -> Kind:
    name = path.rsplit(".", 1)[-1]
    what = kind(type(holder), name)
    return what._replace(base="rate") if what.base == "number" and holder.per_cent(name) else what


def _plain(reader: Reader, collection: str, path: str, what: Kind, held: Any) -> Said:  # noqa: PLR0911 - one line a kind
    words = choice(collection, path, str(held)) if what.choices else None
    if words:
        return sentence(words)
    if isinstance(held, bool):
        return sentence("change.yes" if held else "change.no")
    if path == "brand.logo":
        return sentence("change.image")
    if what.base == "money":
        return money_text(held, reader.locale, reader.currency)
    if isinstance(held, date):
        return day_text(held, reader.locale)
    if isinstance(held, int | float):
        return _number(reader, path, held, rate=what.base == "rate")
    return str(held)


def _number(reader: Reader, path: str, held: float, *, rate: bool) -> str:
    if rate:
        return f"{number_text(Decimal(str(held)) * 100, reader.locale)}\u00a0%"
    return signed(held, reader.locale) if path in SIGNED else number_text(held, reader.locale)


def signed(number: float, locale: Locale) -> str:
    """A score with its sign: −2, 0, +1."""
    text = number_text(number, locale)
    return f"+{text}" if number > 0 else text


def amount(reader: Reader, held: Amount) -> Sentence:
    """Price × volume a period."""
    price = money_text(held.price, reader.locale, reader.currency)
    per = sentence(f"change.per.{held.period}")
    if held.volume is None:
        return sentence("change.amount", price=price, per=per)
    return sentence("change.amount_of", price=price, volume=number_text(held.volume, reader.locale), per=per)


def _lever(reader: Reader, held: Lever) -> Sentence:
    low, high = (signed(each, reader.locale) for each in (held.low, held.high))
    share = f"{number_text(Decimal(str(held.share)) * 100, reader.locale)}\u00a0%"
    return sentence("change.lever", lever=sentence(f"change.lever.{held.lever}"), low=low, high=high, share=share)


def inside(reader: Reader, collection: str, path: str, held: Value) -> Said | None:
    """What a value holds, one thing after the other; None where it holds nothing."""
    parts: list[Said] = []
    for name in type(held).model_fields:
        part = getattr(held, name)
        if name == "id" or part is None or part in ("", ()):
            continue
        if part is True:
            parts.append(sentence(label(collection, f"{path}.{name}")))
        elif part is not False:
            said = value_of(reader, collection, f"{path}.{name}", held, part)
            field = sentence(label(collection, f"{path}.{name}"))
            bare = isinstance(part, int | float)
            parts.append(sentence("change.labelled", field=field, value=said) if bare else said)
    return joined(parts)


def _several(reader: Reader, collection: str, path: str, holder: Value, held: tuple[Any, ...]) -> Said:
    if len(held) > FEW:
        return sentence("change.count", n=len(held))
    return joined([value_of(reader, collection, path, holder, each) for each in held]) or NOTHING


def joined(parts: Sequence[Said]) -> Said | None:
    """Several, one after the other; None where there are none."""
    if not parts:
        return None
    *others, last = parts
    text: Said = last
    for each in reversed(others):
        text = sentence("change.join", first=each, rest=text)
    return text
