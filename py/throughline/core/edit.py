"""Editing a project: putting elements in, replacing and removing them. Never in place."""

from collections.abc import Sequence
from typing import Any

from throughline.core import order
from throughline.core.find import locate
from throughline.core.project import Project
from throughline.core.references import removed

__all__ = ["added", "placed", "removed", "replaced"]


def added(project: Project, collection: str, *elements: Any) -> Project:
    """The project with more elements."""
    return project.changed(**{collection: (*getattr(project, collection), *elements)})


def replaced(project: Project, *elements: Any) -> Project:
    """The project with these elements in place of those of the same id."""
    groups: dict[str, dict[str, Any]] = {}
    for each in elements:
        found = locate(project, each.id)
        if found is not None and found[1] is not each:
            groups.setdefault(found[0], {})[each.id] = each
    if not groups:
        return project
    return project.changed(
        **{
            collection: tuple(new.get(old.id, old) for old in getattr(project, collection))
            for collection, new in groups.items()
        }
    )


def placed(siblings: Sequence[Any], index: int, elements: Sequence[Any]) -> list[Any]:
    """The elements with order keys that put them before `index` of the sorted siblings.

    `siblings` must not hold the elements. Where two siblings tie, or keys have grown long, all of
    them get new keys; whoever changed is in the result.
    """
    keys = order.insertion(siblings, index, len(elements))
    if keys is not None:
        return [each.changed(order=key) for each, key in zip(elements, keys, strict=True)]
    everyone = [*siblings[:index], *elements, *siblings[index:]]
    return [each.changed(order=key) for each, key in zip(everyone, order.fresh(len(everyone)), strict=True)]
