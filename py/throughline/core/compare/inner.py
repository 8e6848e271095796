"""Items inside elements that correspond (tests, behaviours, measurements) get the ids of those that they correspond to."""

from typing import Any

from throughline.core.integrity import INNER
from throughline.core.project import Project
from throughline.core.value import Value


def aligned(a: Project, b: Project) -> Project:
    """The second project, its inner items named as those of the first that say the same."""
    fields = {}
    for collection, (holder, items) in INNER.items():
        known = {each.id: each for each in getattr(a, collection)}
        after = tuple(_aligned(known.get(each.id), each, holder, items) for each in getattr(b, collection))
        if any(new is not old for new, old in zip(after, getattr(b, collection), strict=True)):
            fields[collection] = after
    return b.changed(**fields) if fields else b


def _aligned(old: Any, new: Any, holder: str, items: str) -> Any:
    before = _items(old, holder, items)
    after = _items(new, holder, items)
    ids = {each.id for each in before}
    if not before or all(each.id in ids for each in after):
        return new
    named = _named(before, after)
    inside = getattr(new, holder) if holder else new
    changed = inside.changed(**{items: named})
    return new.changed(**{holder: changed}) if holder else changed


def _items(element: Any, holder: str, items: str) -> tuple[Any, ...]:
    inside = getattr(element, holder, None) if holder else element
    found: tuple[Any, ...] = getattr(inside, items, ())
    return found


def _named(before: tuple[Any, ...], after: tuple[Any, ...]) -> tuple[Any, ...]:
    taken = {each.id for each in after}
    free = {_said(each): each for each in before if each.id not in taken}
    found = []
    for each in after:
        same = free.get(_said(each))
        found.append(each.changed(id=same.id) if same is not None and same.id not in taken else each)
        taken.add(found[-1].id)
    return tuple(found)


def _said(item: Value) -> str:
    """What an item says, whoever wrote it."""
    return item.model_dump_json(exclude={"id"})
