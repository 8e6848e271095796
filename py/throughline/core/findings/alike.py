"""When two texts say the same, and when one of them names the other."""

import re
from collections.abc import Iterable
from typing import TypeVar

from throughline.core.canvas import Note

N = TypeVar("N", bound=Note)
_WORD = re.compile(r"\w+")


def alike(text: str) -> str:
    """What texts that say the same have in common: capitals, spaces and the full stop make no difference."""
    return " ".join(text.casefold().split()).rstrip(" .!?;,")


def words_of(text: str) -> str:
    """The words of a text, with a space around each."""
    return f" {' '.join(_WORD.findall(text.casefold()))} "


def named_in(text: str, notes: Iterable[N]) -> tuple[N, ...]:
    """The notes that a text names word for word: "Enters the online shop" names "Online shop", and not "Shop"."""
    said = words_of(text)
    found = [(each, name) for each in notes if (name := words_of(each.text)).strip() and name in said]
    names = {name for _, name in found}
    return tuple(each for each, name in found if not any(name != other and name in other for other in names))
