"""Setting any field of any element by its path, from what a person wrote.

A path walks fields by dots and lists by number: `segment.size`, `proposition.tests.0.measure`.
The models say what a field holds, so a new field needs no new code.
"""

import types
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Annotated, Any, Literal, NamedTuple, Union, get_args, get_origin

from pydantic import StringConstraints, ValidationError
from pydantic.fields import FieldInfo

from throughline.core import written
from throughline.core.money import Money
from throughline.core.numbers import Steps
from throughline.core.state.locale import Locale
from throughline.core.value import Value
from throughline.core.written import NotWrittenError

_MONEY_PATTERN = get_args(Money)[1].pattern


class Kind(NamedTuple):
    """What a field holds."""

    base: Literal["text", "money", "count", "number", "rate", "flag", "day", "choice", "value", "list"]
    optional: bool
    choices: tuple[str | int, ...] = ()
    of: type[Value] | None = None
    """The value (or the items of the list)."""
    longest: int | None = None
    step: float | None = None


class NoSuchFieldError(LookupError):
    """A path that leads nowhere: a defect of the caller, or somebody playing."""


def _unwrapped(annotation: Any, metadata: tuple[Any, ...] = ()) -> Iterator[tuple[Any, tuple[Any, ...]]]:
    origin = get_origin(annotation)
    if origin is Annotated:
        inner, *more = get_args(annotation)
        yield from _unwrapped(inner, (*metadata, *more))
    elif origin in (Union, types.UnionType):
        for each in get_args(annotation):
            yield from _unwrapped(each, metadata)
    else:
        yield annotation, metadata


_KINDS: dict[tuple[type[Any], str], Kind] = {}


def kind(model: type[Any], name: str) -> Kind:
    """What the field `name` of a model holds. Raises NoSuchFieldError."""
    key = (model, name)
    if key not in _KINDS:
        _KINDS[key] = _found(model, name)
    return _KINDS[key]


def _found(model: type[Any], name: str) -> Kind:
    field = model.model_fields.get(name)
    if field is None:
        raise NoSuchFieldError(name)
    parts = list(_unwrapped(field.annotation, tuple(field.metadata)))
    optional = any(base is type(None) for base, _ in parts)
    base, metadata = next((base, meta) for base, meta in parts if base is not type(None))
    return _kind(base, metadata, optional=optional)


def _kind(base: Any, metadata: tuple[Any, ...], *, optional: bool) -> Kind:
    if get_origin(base) is Literal:
        return Kind("choice", optional, get_args(base))
    if get_origin(base) is tuple:
        inner, _ = next(_unwrapped(get_args(base)[0]))
        if get_origin(inner) is Literal:
            return Kind("list", optional, get_args(inner))
        return Kind("list", optional, (), inner if isinstance(inner, type) and issubclass(inner, Value) else None)
    if isinstance(base, type) and issubclass(base, Value):
        return Kind("value", optional, (), base)
    if base is str:
        return _text_kind(metadata, optional=optional)
    simple: dict[Any, Any] = {bool: "flag", int: "count", date: "day", float: "number"}
    step = next((each.step for each in _flat(metadata) if isinstance(each, Steps)), None)
    return Kind("rate" if base is float and _is_rate(metadata) else simple[base], optional, step=step)


def _text_kind(metadata: tuple[Any, ...], *, optional: bool) -> Kind:
    rules = [rule for rule in metadata if isinstance(rule, StringConstraints)]
    if any(rule.pattern == _MONEY_PATTERN for rule in rules):
        return Kind("money", optional)
    longest = next((rule.max_length for rule in rules if rule.max_length), None)
    return Kind("text", optional, (), None, longest)


def _flat(metadata: tuple[Any, ...]) -> list[Any]:
    return [rule for each in metadata for rule in (each.metadata if isinstance(each, FieldInfo) else (each,))]


def _is_rate(metadata: tuple[Any, ...]) -> bool:
    bounds = {type(rule).__name__: getattr(rule, type(rule).__name__.lower(), None) for rule in _flat(metadata)}
    return bounds.get("Ge") == 0 and bounds.get("Le") == 1


def parsed(what: Kind, text: str, locale: Locale, currency: str) -> Any:
    """What the text means for a field of this kind. Raises NotWrittenError."""
    if what.base == "text":
        return None if what.optional and not text else text
    if not text.strip():
        if what.base == "flag":
            return False
        if what.optional:
            return None
        raise NotWrittenError("field.needed")
    return _PARSERS[what.base](what, text.strip(), locale, currency)


def _choice(what: Kind, text: str, *_: Any) -> Any:
    found = [each for each in what.choices if str(each) == text]
    if not found:
        raise NotWrittenError("field.not_a_choice")
    return found[0]


def _rate(_: Kind, text: str, locale: Locale, __: str) -> float:
    share = written.decimal(text.replace("%", ""), locale) / 100
    if not 0 <= share <= 1:
        raise NotWrittenError("field.not_a_rate")
    return float(share)


def _number(what: Kind, text: str, locale: Locale, _: str) -> float:
    """A number between the steps is asked about: at the next drag it would be another without a word."""
    number = written.decimal(text, locale)
    if what.step is not None and number % Decimal(str(what.step)):
        raise NotWrittenError("field.between_steps")
    return float(number)


_PARSERS: dict[str, Any] = {
    "money": lambda _, text, locale, currency: written.amount(text, locale, currency),
    "count": lambda _, text, locale, __: written.whole(text, locale),
    "number": _number,
    "rate": _rate,
    "flag": lambda _, text, *__: text == "true",
    "day": lambda _, text, *__: written.day(text),
    "choice": _choice,
}


def _step(value: Any, name: str) -> Any:
    if isinstance(value, tuple):
        if not name.isdigit() or int(name) >= len(value):
            raise NoSuchFieldError(name)
        return value[int(name)]
    inside = getattr(value, name, None)
    if inside is None:
        what = kind(type(value), name)
        return what.of() if what.base == "value" and what.of else None
    return inside


def get(value: Any, path: str) -> Any:
    """The value at a path; None where it is not given."""
    for name in path.split("."):
        if value is None:
            return None
        value = value[int(name)] if isinstance(value, tuple) else getattr(value, name)
    return value


def default_at(value: Any, path: str) -> Any:
    """What holds where the field at a path is not given."""
    *before, last = path.split(".")
    for name in before:
        value = _step(value, name)
    return type(value).model_fields[last].get_default()


def kind_at(value: Any, path: str) -> Kind:
    """What the field at a path holds."""
    *before, last = path.split(".")
    inside = value
    for name in before:
        inside = _step(inside, name)
    what = kind(type(inside), last)
    return what._replace(base="rate") if what.base == "number" and value.per_cent(path) else what


def put(value: Any, path: str, new: Any) -> Any:
    """The value with another value at the path; empty sub-values fold back to None."""
    name, _, rest = path.partition(".")
    if rest:
        new = put(_step(value, name), rest, new)
    if isinstance(value, tuple):
        return tuple(new if index == int(name) else each for index, each in enumerate(value))
    if isinstance(new, Value) and _is_blank(new) and kind(type(value), name).optional:
        new = None
    try:
        return value.changed(**{name: new})
    except ValidationError as reason:
        raise _not_written(reason) from reason


def _is_blank(value: Value) -> bool:
    if value.means_something_blank:
        return False
    return not value.model_fields_set or all(
        getattr(value, name) == field.default for name, field in type(value).model_fields.items()
    )


_REASONS = {
    "string_too_long": "field.too_long",
    "too_long": "field.too_many",
    "greater_than_equal": "field.too_small",
    "less_than_equal": "field.too_large",
}


_TELLING = 1e9
"""A limit beyond keeps files and formulas whole; to a person it says nothing."""


def _not_written(reason: ValidationError) -> NotWrittenError:
    first = reason.errors(include_url=False)[0]
    key = _REASONS.get(first["type"], "field.does_not_fit")
    limit = next((first["ctx"][bound] for bound in ("ge", "le") if bound in first.get("ctx", {})), None)
    if limit is None or abs(limit) > _TELLING:
        return NotWrittenError(key)
    return NotWrittenError(f"{key}_for_here", limit)


def shown(value: Any, path: str, locale: Locale) -> str:
    """What stands in the field of a form for the value at a path."""
    held = get(value, path)
    if held is None:
        return ""
    what = kind_at(value, path)
    if what.base == "rate":
        return written.plain_text(Decimal(str(held)) * 100, locale)
    if what.base in {"count", "number", "money"}:
        return written.plain_text(Decimal(str(held)), locale)
    return "true" if held is True else "" if held is False else str(held)
