"""Applying a list of changes: `apply(a, compare(a, b))` holds what `b` holds."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from throughline.core import fields
from throughline.core.compare.change import PROJECT, Change
from throughline.core.formats.native import sorted_project
from throughline.core.project import Project
from throughline.core.value import Value


def apply(old: Project, changes: Iterable[Change]) -> Project:
    """The project with these changes; its elements stand as they stand in a file."""
    by_collection: dict[str, list[Change]] = defaultdict(list)
    for change in changes:
        by_collection[change.collection].append(change)
    own = by_collection.pop(PROJECT, [])
    lists = {collection: _elements(getattr(old, collection), those) for collection, those in by_collection.items()}
    project = old.changed(**lists) if lists else old
    return sorted_project(_filled(project, own))


def _elements(before: tuple[Any, ...], changes: list[Change]) -> tuple[Any, ...]:
    gone = {change.id for change in changes if change.kind == "removed"}
    new = [change.new for change in changes if change.kind == "added"]
    edits: dict[str, list[Change]] = defaultdict(list)
    for change in changes:
        if change.path:
            edits[change.id].append(change)
    kept = (each for each in before if each.id not in gone)
    return (*(_filled(each, edits[each.id]) if each.id in edits else each for each in kept), *new)


def _filled(value: Any, changes: list[Change]) -> Any:
    """Holders come before what they hold, and go after it."""
    for change in sorted(changes, key=_turn):
        value = _with(value, change.path.split("."), change.new)
    return value


def _turn(change: Change) -> tuple[int, int]:
    depth = change.path.count(".")
    if isinstance(change.new, Value) and change.old is None:
        return 0, depth
    return (2, -depth) if isinstance(change.old, Value) and change.new is None else (1, depth)


def _with(value: Value, steps: list[str], new: Any) -> Value:
    name, *rest = steps
    if not rest:
        return value.changed(**{name: new})
    inside = getattr(value, name)
    if inside is None:
        kind = fields.kind(type(value), name).of
        inside = kind() if kind else None
    return value.changed(**{name: _with(inside, rest, new)})
