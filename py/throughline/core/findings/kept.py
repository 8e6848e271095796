"""Derived values by part: while the part is the same object, so is what was made of it."""

from collections.abc import Callable
from typing import Generic, TypeVar

G = TypeVar("G")
R = TypeVar("R")
MANY = 2_000


class Kept(Generic[G, R]):
    """What was made of each part; `core/memo.py` looks through a list, this looks a part up by its key."""

    def __init__(self, make: Callable[[G], R]) -> None:
        """Nothing was made yet."""
        self._make = make
        self._kept: dict[str, tuple[G, R]] = {}

    def __call__(self, key: str, part: G) -> R:
        """What is made of the part with this key."""
        held = self._kept.get(key)
        if held is None or held[0] is not part:
            if len(self._kept) > MANY:
                self._kept.clear()
            held = self._kept[key] = (part, self._make(part))
        return held[1]
