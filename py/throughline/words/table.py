"""What a table of words is: templates by key, and how a language counts."""

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

Template = str | Mapping[str, str]
"""A `str.format` template, or one for each plural form: `{"one": "{n} note", "other": "{n} notes"}`."""
Table = Mapping[str, Template]


class Language(NamedTuple):
    """All words of one language."""

    table: Table
    plural: Callable[[float], str]
    """Which form a number takes: the key of a plural template."""


def merged(*tables: Table) -> dict[str, Template]:
    """One table of many; a test sees to it that no key stands in two."""
    return {key: template for table in tables for key, template in table.items()}


class Tables(Mapping[str, Template]):
    """One table of which a part is read when the first key is wanted that the other part has not, or when all are."""

    def __init__(self, first: Table, later: Callable[[], Table]) -> None:
        """Nothing of what comes later is read yet."""
        self._known = dict(first)
        self._later: Callable[[], Table] | None = later

    def __getitem__(self, key: str) -> Template:
        """Raises KeyError."""
        try:
            return self._known[key]
        except KeyError:
            return self._all()[key]

    def __iter__(self) -> Iterator[str]:
        """Every key."""
        return iter(self._all())

    def __len__(self) -> int:
        """How many there are."""
        return len(self._all())

    def _all(self) -> dict[str, Template]:
        if self._later is not None:
            self._known.update(self._later())
            self._later = None
        return self._known
