"""Remembering derived values: while the values they come from are the same objects, so are they."""

from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from operator import is_
from typing import Any, Generic, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")
T = TypeVar("T")
Held = tuple[tuple[object, ...], object]
Member = tuple[str, tuple[object, ...]]
"""Of a group: its name, and what it is made of."""

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


def shared(old: Sequence[object], new: Sequence[object]) -> tuple[int, int]:
    """How many objects two rows have in common at their beginning, and how many of the others at their end.

    An edit changes a few of thousands, and this finds where without a step of Python's for each.
    """
    head = _run(old, new)
    return head, _run(reversed(old[head:]), reversed(new[head:]))


def _run(old: Iterable[object], new: Iterable[object]) -> int:
    return [*map(is_, old, new), False].index(False)


class EachOf(Generic[T, R]):
    """What is made of each object of a row, in its order; made of those only that were not there last time."""

    def __init__(self, make: Callable[[T], R]) -> None:
        """Nothing was made yet."""
        self._make = make
        self._row: tuple[T, ...] = ()
        self._made: list[R] = []

    def __call__(self, row: tuple[T, ...]) -> Sequence[R]:
        """One result for each; who asks again with the same row gets the same ones."""
        if row is not self._row:
            head, tail = shared(self._row, row)
            before, now = slice(head, len(self._row) - tail), slice(head, len(row) - tail)
            known = dict(zip(map(id, self._row[before]), self._made[before], strict=True))
            new = [known[id(each)] if id(each) in known else self._make(each) for each in row[now]]
            self._made = [*self._made[:head], *new, *self._made[before.stop :]]
            self._row = row
        return self._made


class Memo(Generic[R]):
    """Keeps the last result for each key, while what it was made of stays the same; bounded."""

    def __init__(self, limit: int = 4_000) -> None:
        """At most `limit` keys; the ones not asked for longest go first."""
        self._kept: OrderedDict[object, tuple[tuple[object, ...], R]] = OrderedDict()
        self._limit = limit
        self._groups: dict[object, tuple[tuple[object, ...], dict[str, tuple[tuple[object, ...], R]]]] = {}

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

    def each(
        self, group: object, common: tuple[object, ...], members: Iterable[Member], make: Callable[..., R]
    ) -> tuple[tuple[str, R], ...]:
        """`make(*inputs)` of each member of a group, by name; nothing is kept of what is no member any longer.

        `common` is what all are made of. Members come by the hundred, so their own inputs are compared by the interpreter's
        own loop, and what is equal counts as the same: each place holds values of one type.
        """
        last = self._groups.pop(group, None)
        before = last[1] if last is not None and same(last[0], common) else {}
        if len(self._groups) >= GROUPS:
            del self._groups[next(iter(self._groups))]
        kept = {
            name: held if (held := before.get(name)) is not None and held[0] == inputs else (inputs, make(*inputs))
            for name, inputs in members
        }
        self._groups[group] = common, kept
        return tuple([(name, result) for name, (_, result) in kept.items()])

    def clear(self) -> None:
        """Forget all (another project was opened)."""
        self._kept.clear()
        self._groups.clear()
