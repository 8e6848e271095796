"""The order of siblings: a fractional-index string on each element, ties by id.

Moving one element changes one string, so that two people's moves can be merged.
"""

from collections.abc import Iterable, Sequence
from operator import attrgetter
from typing import Annotated, Protocol, TypeVar

from fractional_indexing import (
    FIError,
    generate_key_between,
    generate_n_keys_between,
    validate_order_key,
)
from pydantic import AfterValidator, StringConstraints

LONGEST = 60
"""A key this long means hundreds of inserts at one place: give the siblings short ones."""


def _valid(key: str) -> str:
    try:
        validate_order_key(key)
    except FIError as reason:
        raise ValueError(str(reason)) from reason
    return key


Order = Annotated[
    str,
    StringConstraints(pattern=r"^[A-Za-z][0-9A-Za-z]{0,199}$"),
    AfterValidator(_valid),
]
FIRST = "a0"


class Ordered(Protocol):
    """Anything that stands in an order."""

    @property
    def id(self) -> str:
        """Its id, which breaks ties."""

    @property
    def order(self) -> str:
        """Its fractional index."""


T = TypeVar("T", bound=Ordered)
_KEY = attrgetter("order", "id")


def ordered(items: Iterable[T]) -> tuple[T, ...]:
    """The items as a person sees them: by order, ties by id."""
    return tuple(sorted(items, key=_KEY))


def fresh(count: int) -> list[str]:
    """Keys for a whole new list."""
    return [*generate_n_keys_between(None, None, count)]


def between(before: str | None, after: str | None, count: int = 1) -> list[str] | None:
    """`count` keys between two neighbours, or None where there is no room (a tie)."""
    try:
        keys = generate_n_keys_between(before, after, count)
    except FIError:
        return None
    return None if any(len(each) > LONGEST for each in keys) else keys


def at_end(items: Iterable[Ordered], count: int = 1) -> list[str]:
    """Keys behind the last of the items."""
    last = max((item.order for item in items), default=None)
    keys = []
    for _ in range(count):
        last = generate_key_between(last, None)
        keys.append(last)
    return keys


def insertion(siblings: Sequence[Ordered], index: int, count: int = 1) -> list[str] | None:
    """Keys for `count` elements put before position `index` of the sorted siblings."""
    before = siblings[index - 1].order if index > 0 and siblings else None
    after = siblings[index].order if index < len(siblings) else None
    return between(before, after, count)
