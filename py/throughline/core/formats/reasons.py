"""Why a value was refused, in codes of our own: pydantic's English never reaches a person."""

import re
from collections.abc import Callable, Mapping
from typing import Any, get_args

from pydantic import StringConstraints

from throughline.core.faults import Fault, fault
from throughline.core.ids import Id
from throughline.core.money import Currency, Money
from throughline.core.order import Order
from throughline.core.places import place
from throughline.words.sentence import sentence

Error = Mapping[str, Any]
"""One of `ValidationError.errors()`."""
Steps = tuple[str | int, ...]


def _expected(type_: str) -> Callable[[Error, Steps], Fault]:
    return lambda _, steps: fault(place(steps), "fault.wrong_type", expected=sentence(f"fault.type.{type_}"))


def _plain(code: str) -> Callable[[Error, Steps], Fault]:
    return lambda _, steps: fault(place(steps), code)


def _limit(code: str, name: str) -> Callable[[Error, Steps], Fault]:
    return lambda error, steps: fault(place(steps), code, limit=f"{error['ctx'][name]:.15g}")


def _pattern(annotated: Any) -> str:
    rules = get_args(annotated)
    return next(str(rule.pattern) for rule in rules if isinstance(rule, StringConstraints))


_BY_PATTERN = {
    _pattern(Id): "fault.bad_id",
    _pattern(Money): "fault.bad_money",
    _pattern(Currency): "fault.bad_currency",
    _pattern(Order): "fault.bad_order",
}


def _form(error: Error, steps: Steps) -> Fault:
    return fault(place(steps), _BY_PATTERN.get(error["ctx"]["pattern"], "fault.bad_form"))


def _choice(error: Error, steps: Steps) -> Fault:
    return fault(place(steps), "fault.bad_choice", choices=_choices(error["ctx"]["expected"]))


def _tag(error: Error, steps: Steps) -> Fault:
    return fault(place((*steps, "kind")), "fault.bad_choice", choices=_choices(error["ctx"]["expected_tags"]))


def _no_tag(_: Error, steps: Steps) -> Fault:
    return fault(place((*steps, "kind")), "fault.missing")


def _choices(expected: str) -> str:
    """The choices without pydantic's English between them."""
    return ", ".join(re.findall("'([^']*)'", expected))


_MAKERS: dict[str, Callable[[Error, Steps], Fault]] = {
    "missing": _plain("fault.missing"),
    "extra_forbidden": _plain("fault.unknown_field"),
    "string_type": _expected("text"),
    "int_type": _expected("whole"),
    "int_from_float": _expected("whole"),
    "int_parsing": _expected("whole"),
    "float_type": _expected("number"),
    "bool_type": _expected("bool"),
    "tuple_type": _expected("list"),
    "model_type": _expected("object"),
    "model_attributes_type": _expected("object"),
    "dict_type": _expected("object"),
    "date_type": _plain("fault.bad_date"),
    "date_parsing": _plain("fault.bad_date"),
    "date_from_datetime_parsing": _plain("fault.bad_date"),
    "date_from_datetime_inexact": _plain("fault.bad_date"),
    "datetime_type": _plain("fault.bad_time"),
    "datetime_parsing": _plain("fault.bad_time"),
    "datetime_from_date_parsing": _plain("fault.bad_time"),
    "datetime_object_invalid": _plain("fault.bad_time"),
    "timezone_aware": _plain("fault.bad_time"),
    "string_too_long": _limit("fault.too_long", "max_length"),
    "too_long": _limit("fault.too_many", "max_length"),
    "greater_than_equal": _limit("fault.too_small", "ge"),
    "less_than_equal": _limit("fault.too_big", "le"),
    "int_parsing_size": _plain("fault.huge_number"),
    "finite_number": _plain("fault.not_finite"),
    "string_pattern_mismatch": _form,
    "value_error": _plain("fault.bad_order"),
    "literal_error": _choice,
    "union_tag_invalid": _tag,
    "union_tag_not_found": _no_tag,
}
"""`value_error` has one source: the check of an order key (`order.py`)."""


def reason(error: Error, before: Steps = ()) -> Fault:
    """The fault that an error of pydantic means; `before` leads to the value that was checked."""
    steps = (*before, *error["loc"])
    make = _MAKERS.get(error["type"], _plain("fault.not_understood"))
    return make(error, steps)
