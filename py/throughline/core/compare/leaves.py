"""Where two values differ, field by field."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from throughline.core import fields
from throughline.core.canvas import Amount
from throughline.core.evidence import Evidence
from throughline.core.journey import Change as Lever
from throughline.core.value import Value

ONE = (Amount, Lever)
"""Read as one thing: a price with its volume and period is not three."""


class Leaf(NamedTuple):
    """A field that differs. `frame`: only the empty holder of other fields came or went."""

    path: str
    old: Any
    new: Any
    frame: bool = False


def leaves(old: Value, new: Value, before: str = "", without: frozenset[str] = frozenset()) -> Iterator[Leaf]:
    """The fields of two values of one kind that differ, those of the values inside them too."""
    for name in type(new).model_fields:
        if name in without:
            continue
        held, holds = getattr(old, name), getattr(new, name)
        if held is not holds and held != holds:
            yield from _differing(f"{before}{name}", held, holds, fields_of(type(new), name))


def fields_of(model: type[Value], name: str) -> type[Value] | None:
    """The kind of value that a field holds; None where it holds anything else (or a list)."""
    what = fields.kind(model, name)
    return what.of if what.base == "value" else None


def _differing(path: str, old: Any, new: Any, of: type[Value] | None) -> Iterator[Leaf]:
    if of is None or of in ONE:
        yield Leaf(path, old, new)
    elif old is not None and new is not None:
        yield from leaves(old, new, f"{path}.")
    elif comes_at_once(of):
        yield Leaf(path, old, new)
    else:
        yield from _framed(path, old, new, of())


def comes_at_once(of: type[Value]) -> bool:
    """Whether it means something that there is one at all: a moment of truth, evidence."""
    needed = any(field.is_required() for field in of.model_fields.values())
    return needed or of.means_something_blank or of is Evidence


def _framed(path: str, old: Any, new: Any, blank: Value) -> Iterator[Leaf]:
    """A holder that comes is first empty, and then filled; one that goes is emptied first."""
    if old is None:
        yield Leaf(path, None, blank, frame=True)
    yield from leaves(blank if old is None else old, blank if new is None else new, f"{path}.")
    if new is None:
        yield Leaf(path, blank, None, frame=True)
