"""What no formula can answer: one error, with the sentence that says what is wrong and what to do."""

import math
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

from throughline.words import Sentence, sentence

P = ParamSpec("P")
R = TypeVar("R")


class ImpossibleError(ValueError):
    """Inputs that have no finite, meaningful answer."""

    def __init__(self, key: str, /, **params: object) -> None:
        """`key` is the end of the words key `clv.why.<key>`."""
        super().__init__(key)
        self.sentence: Sentence = sentence(f"clv.why.{key}", **params)


def symbol(name: str) -> Sentence:
    """What an input is called: "the margin per period"."""
    return sentence(f"clv.symbol.{name}")


def guarded(formula: Callable[P, R]) -> Callable[P, R]:
    """The formula (or fit), sure to give a finite number or to raise ImpossibleError."""

    @wraps(formula)
    def sure(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            result = formula(*args, **kwargs)
        except ImpossibleError:
            raise
        except (ArithmeticError, ValueError):
            raise ImpossibleError("too_large") from None
        if isinstance(result, float) and not math.isfinite(result):
            raise ImpossibleError("too_large")
        return result

    return sure


def amounts(**inputs: float) -> None:
    """Each must be a number of 0 or more."""
    for name, value in inputs.items():
        if not math.isfinite(value):
            raise ImpossibleError("not_a_number", what=symbol(name))
        if value < 0:
            raise ImpossibleError("negative", what=symbol(name))


def above_zero(**inputs: float) -> None:
    """Each must be a number above 0."""
    amounts(**inputs)
    for name, value in inputs.items():
        if value == 0:
            raise ImpossibleError("zero", what=symbol(name))


def shares(**inputs: float) -> None:
    """Each must lie between 0 and 1."""
    amounts(**inputs)
    for name, value in inputs.items():
        if value > 1:
            raise ImpossibleError("not_a_share", what=symbol(name))


def whole(**inputs: float) -> None:
    """Each must be a whole number of 0 or more."""
    amounts(**inputs)
    for name, value in inputs.items():
        if value != math.floor(value):
            raise ImpossibleError("not_whole", what=symbol(name))
