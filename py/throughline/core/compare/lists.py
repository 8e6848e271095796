"""Lists inside an element (tests, measurements, ticked choices): what came, what went, what became another."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from throughline.core.compare.labels import label
from throughline.core.compare.names import Said
from throughline.core.compare.values import Reader, joined, value_of
from throughline.core.value import Value
from throughline.words import Sentence, sentence

MOST = 40
"""More lines than this nobody reads: they are counted."""


class Sides(NamedTuple):
    """Who reads the value before, and who reads it after."""

    old: Reader
    new: Reader


class Items(NamedTuple):
    """The things of two lists, by what became of them."""

    added: tuple[Any, ...]
    removed: tuple[Any, ...]
    changed: tuple[tuple[Any, Any], ...]


def items(old: Sequence[Any], new: Sequence[Any]) -> Items:
    """Things are the same that have the same id (or are for the same segment, about the same element)."""
    before, after = _keyed(old), _keyed(new)
    return Items(
        tuple(each for key, each in after.items() if key not in before),
        tuple(each for key, each in before.items() if key not in after),
        tuple((before[key], each) for key, each in after.items() if key in before and before[key] != each),
    )


def _keyed(those: Sequence[Any]) -> dict[object, Any]:
    """By what a thing is known by; one that stands there twice keeps its number too."""
    found: dict[object, Any] = {}
    for number, each in enumerate(those):
        key = _key(each)
        found[(key, number) if key in found else key] = each
    return found


def _key(each: Any) -> object:
    if not isinstance(each, Value):
        return each
    known = (getattr(each, name, None) for name in ("id", "segment", "element"))
    return next((key for key in known if key), each.model_dump_json())


def told(sides: Sides, collection: str, path: str, holders: tuple[Value, Value]) -> tuple[Said, tuple[Sentence, ...]]:
    """What became of a list in a few words, and line by line."""
    name = path.rsplit(".", 1)[-1]
    held, holds = (getattr(holder, name) for holder in holders)
    found = items(held, holds)
    counts = [
        sentence(f"change.n_{kind}", n=len(those)) for kind, those in zip(Items._fields, found, strict=True) if those
    ]
    if not counts:
        return sentence("change.reordered"), ()
    lines = _lines(sides, collection, path, holders, found)
    return joined(counts) or "", tuple(lines) if len(lines) <= MOST else ()


def _lines(sides: Sides, collection: str, path: str, holders: tuple[Value, Value], found: Items) -> list[Sentence]:
    if sum(map(len, found)) > MOST:
        return []

    def before(each: Any) -> Said:
        return value_of(sides.old, collection, path, holders[0], each)

    def after(each: Any) -> Said:
        return value_of(sides.new, collection, path, holders[1], each)

    changed = [line for pair in found.changed for line in _changed(sides, collection, path, pair)]
    return [
        *(sentence("change.line_added", what=after(each)) for each in found.added),
        *(sentence("change.line_removed", what=before(each)) for each in found.removed),
        *changed,
    ]


def _changed(sides: Sides, collection: str, path: str, pair: tuple[Value, Value]) -> list[Sentence]:
    """Field by field of one thing."""
    return [
        sentence(
            "change.line_changed",
            field=sentence(label(collection, f"{path}.{name}")),
            old=value_of(sides.old, collection, f"{path}.{name}", pair[0], getattr(pair[0], name)),
            new=value_of(sides.new, collection, f"{path}.{name}", pair[1], getattr(pair[1], name)),
        )
        for name in type(pair[1]).model_fields
        if getattr(pair[0], name) != getattr(pair[1], name)
    ]
