"""Remembering derived values: while the values they come from are the same objects, so are they."""

from collections import OrderedDict
from collections.abc import Callable, Iterable
from operator import is_
from typing import Any, Generic, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")
Held = tuple[tuple[object, ...], object]
Member = tuple[str, tuple[object, ...], Callable[[], R]]
"""Of a group: its name, what it is made of, and how."""

GROUPS = 500
"""That are remembered; the one not asked for longest goes first."""
_SIMPLE = (str, int, float, bool, frozenset, tuple, type(None))


def same(old: tuple[object, ...], new: tuple[object, ...]) -> bool:
    """Same objects, or equal where comparing is cheap."""
    return len(old) == len(new) and (all(map(is_, old, new)) or all(map(_alike, old, new)))


def _alike(a: object, b: object) -> bool:
    return a is b or (type(a) is type(b) and isinstance(a, _SIMPLE) and _short(a) and a == b)


def _short(value: object) -> bool:
    return not isinstance(value, tuple) or len(value) <= 24  # noqa: PLR2004 - long tuples: identity only


def last_few(size: int = 4) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Remember the last few results of a function of frozen values, compared by identity.

    Hashing a project at every keystroke would cost more than most of what is derived from it.
    """

    def decorate(function: Callable[P, R]) -> Callable[P, R]:
        kept: OrderedDict[tuple[int, ...], tuple[tuple[object, ...], R]] = OrderedDict()

        def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
            key = tuple(map(id, args))
            held = kept.get(key)
            if held is not None:
                kept.move_to_end(key)
                return held[1]
            result = function(*args, **kwargs)
            kept[key] = (args, result)  # what is held has its id for itself
            if len(kept) > size:
                kept.popitem(last=False)
            return result

        return wrapper

    return decorate


class Memo(Generic[R]):
    """Keeps the last result for each key, while what it was made of stays the same; bounded."""

    def __init__(self, limit: int = 4_000) -> None:
        """At most `limit` keys; the ones not asked for longest go first."""
        self._kept: OrderedDict[object, tuple[tuple[object, ...], R]] = OrderedDict()
        self._limit = limit
        self._groups: dict[object, dict[str, tuple[tuple[object, ...], R]]] = {}

    def __call__(self, key: object, inputs: tuple[object, ...], make: Callable[..., R], *more: Any) -> R:
        """The result for `key`: the kept one, or `make(*inputs, *more)`."""
        held = self._kept.get(key)
        if held is not None and same(held[0], inputs):
            self._kept.move_to_end(key)
            return held[1]
        result = make(*inputs, *more)
        self._kept[key] = (inputs, result)
        self._kept.move_to_end(key)
        if len(self._kept) > self._limit:
            self._kept.popitem(last=False)
        return result

    def each(self, group: object, members: Iterable[Member[R]]) -> tuple[tuple[str, R], ...]:
        """The result of each member of a group, by name; nothing is kept of what is no member any longer."""
        before = self._groups.pop(group, {})
        if len(self._groups) >= GROUPS:
            del self._groups[next(iter(self._groups))]
        self._groups[group] = kept = {
            name: held if (held := before.get(name)) is not None and same(held[0], inputs) else (inputs, make())
            for name, inputs, make in members
        }
        return tuple((name, result) for name, (_, result) in kept.items())

    def clear(self) -> None:
        """Forget all (another project was opened)."""
        self._kept.clear()
        self._groups.clear()
