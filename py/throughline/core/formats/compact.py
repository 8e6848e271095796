"""A project as one line of JSON, in its elements: each is written again only where it is not the same object.

A large project is saved every few seconds while somebody types in it; written as a whole, it would be in their way.
"""

from collections.abc import Sequence
from typing import Any

from throughline.core.project import Project
from throughline.core.references import COLLECTIONS

_NOTHING: dict[str, tuple[()]] = dict.fromkeys(COLLECTIONS, ())


class _Writer:
    """Writes the elements of one collection."""

    def __init__(self) -> None:
        self._written: dict[int, tuple[Any, str]] = {}

    def __call__(self, elements: Sequence[Any]) -> str:
        before = self._written
        self._written = {
            id(each): before.get(id(each)) or (each, each.model_dump_json(exclude_defaults=True)) for each in elements
        }
        return ",".join(text for _, text in self._written.values())


_WRITERS = {collection: _Writer() for collection in COLLECTIONS}


def text(project: Project) -> str:
    """What `project.model_dump_json(exclude_defaults=True)` says, for a project whose elements are all different objects."""
    head = project.model_copy(update=_NOTHING).model_dump_json(exclude_defaults=True)
    lists = [f'"{name}":[{_WRITERS[name](held)}]' for name in COLLECTIONS if (held := getattr(project, name))]
    return f"{','.join((head[:-1], *lists))}}}"
