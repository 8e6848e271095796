"""A task of the guide: what should be there, of how many, and how many have it."""

from collections.abc import Callable, Iterable
from typing import NamedTuple, TypeVar

T = TypeVar("T")


class Task(NamedTuple):
    """`met` of `of`; a task over nothing is not done, since there is nothing yet to do it on."""

    key: str
    met: int
    of: int

    @property
    def done(self) -> bool:
        """Whether it is all there."""
        return self.of > 0 and self.met >= self.of

    @property
    def share(self) -> float:
        """Between 0 and 1."""
        return min(self.met / self.of, 1.0) if self.of else 0.0


def there(key: str, *, is_there: bool) -> Task:
    """A task that is done or not."""
    return Task(key, int(is_there), 1)


def each(key: str, items: Iterable[T], has: Callable[[T], object]) -> Task:
    """A task that every item should have done."""
    every = tuple(items)
    return Task(key, sum(bool(has(item)) for item in every), len(every))


def some(key: str, found: int, wanted: int) -> Task:
    """A task that wants a number of things."""
    return Task(key, min(found, wanted), wanted)
