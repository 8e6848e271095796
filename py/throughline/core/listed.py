"""A region of the page that is a list: its parts are known, so that only what changed is put into the page."""

from collections.abc import Iterable
from typing import NamedTuple, Self


class Change(NamedTuple):
    """What became of a list: its order (None: as it was), and the HTML of all parts that are new or not the same."""

    order: tuple[str, ...] | None
    html: str


class Listed(str):
    """HTML in parts, each one element with a DOM id."""

    __slots__ = ("parts",)
    parts: tuple[tuple[str, str], ...]

    def __new__(cls, parts: Iterable[tuple[str, str]]) -> Self:
        """One part after the other; each is its DOM id and its HTML."""
        parts = tuple(parts)
        made = super().__new__(cls, "".join(html for _, html in parts))
        made.parts = parts
        return made

    def since(self, before: "Listed") -> Change:
        """What is not as it was before."""
        old = dict(before.parts)
        ids = tuple(id_ for id_, _ in self.parts)
        changed = (html for id_, html in self.parts if old.get(id_) != html)
        return Change(None if ids == tuple(old) else ids, "".join(changed))
