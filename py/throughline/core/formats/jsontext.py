"""JSON text to plain values, stricter than Python: no key twice, no NaN, no number without a value."""

import json
import math
import re
from collections.abc import Iterator
from json import JSONDecodeError
from typing import Any

from throughline.core.faults import Fault, Refused, Unreadable, capped, fault
from throughline.core.formats.depth import check_depth, position
from throughline.core.places import place
from throughline.core.text import mended

_DIGITS = 309
"""More than any number that can be counted with; Python itself refuses 4,300."""
_SPACE = " \t\n\r"
_HALF = re.compile("[\ud800-\udfff]|\\\\u[dD][89a-fA-F]")


class _Doubled(dict[str, Any]):
    """An object that held a key twice."""

    key = ""


class _Odd(str):
    """A number that has no value: NaN, Infinity, or too many digits."""

    __slots__ = ()


def parsed(text: str) -> object:
    """The value of a JSON text, safe to write again: no half characters, no endless numbers."""
    check_depth(text)
    oddities: list[object] = []
    value = _decoded(text, oddities)
    if oddities:
        raise Refused(*capped(_odd_faults(value, ())))
    return _mended(value) if _HALF.search(text) else value


def _decoded(text: str, oddities: list[object]) -> object:
    def remembered(odd: Any) -> Any:
        oddities.append(odd)
        return odd

    def whole(digits: str) -> object:
        return int(digits) if len(digits) <= _DIGITS else remembered(_Odd(digits))

    def broken(digits: str) -> object:
        number = float(digits)
        return number if math.isfinite(number) else remembered(_Odd(digits))

    def members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        return found if len(found) == len(pairs) else remembered(_doubled(pairs))

    decoder = json.JSONDecoder(
        object_pairs_hook=members,
        parse_int=whole,
        parse_float=broken,
        parse_constant=lambda name: remembered(_Odd(name)),
    )
    start = len(text) - len(text.lstrip(_SPACE))
    try:
        value, end = decoder.raw_decode(text, start)
    except JSONDecodeError as error:
        raise Unreadable(_syntax(text, error)) from None
    rest = text[end:].lstrip(_SPACE)
    if rest:
        raise Unreadable(_at(text, len(text) - len(rest), "fault.json_extra"))
    return value


def _doubled(pairs: list[tuple[str, Any]]) -> _Doubled:
    found = _Doubled()
    for key, value in pairs:
        if key in found:
            found.key = key
        found[key] = value
    return found


def _odd_faults(value: object, steps: tuple[str | int, ...]) -> Iterator[Fault]:
    if isinstance(value, _Doubled):
        yield fault(place((*steps, value.key)), "fault.duplicate_key")
    if isinstance(value, _Odd):
        code = "fault.not_finite" if value.lstrip("-").isalpha() else "fault.huge_number"
        yield fault(place(steps), code)
    for step, inside in _inside(value):
        yield from _odd_faults(inside, (*steps, step))


def _inside(value: object) -> Iterator[tuple[str | int, object]]:
    if isinstance(value, dict):
        yield from value.items()
    elif isinstance(value, list):
        yield from enumerate(value)


def _mended(value: object) -> object:
    """The value with every half character made whole: half an emoji could never be saved."""
    if isinstance(value, str):
        return mended(value)
    if isinstance(value, list):
        return [_mended(each) for each in value]
    if isinstance(value, dict):
        return {mended(key): _mended(each) for key, each in value.items()}
    return value


def _syntax(text: str, error: JSONDecodeError) -> Fault:
    return _at(text, error.pos, _mistake(text, error))


def _mistake(text: str, error: JSONDecodeError) -> str:
    """Name the mistakes that people make when they edit JSON by hand."""
    here = text[error.pos : error.pos + 1]
    if not here or error.msg.startswith("Unterminated string"):
        return "fault.cut_short"
    if _is_last_comma(text, error.pos):
        return "fault.json_comma"
    if error.msg.startswith("Invalid control character"):
        return "fault.json_control"
    return {"/": "fault.json_comment", "#": "fault.json_comment", "'": "fault.json_quote"}.get(here, "fault.not_json")


def _is_last_comma(text: str, index: int) -> bool:
    """Whether a comma stands before a bracket; newer Pythons point at the one, older at the other."""
    after = text[index + 1 :].lstrip(_SPACE)[:1]
    before = text[:index].rstrip(_SPACE)[-1:]
    return (text[index] == "," and after in "]}") or (text[index] in "]}" and before == ",")


def _at(text: str, index: int, code: str) -> Fault:
    line, column = position(text, index)
    return fault(f"{line}:{column}", code, line=line, column=column)
