"""Three-way merging of a list inside an element, thing by thing: what came on either side is there, what went is gone."""

from collections.abc import Callable, Sequence
from typing import Any

from throughline.core.merge.canonical import canon
from throughline.core.value import Value

Items = dict[Any, Any]


def can(was: Sequence[Any], mine: Sequence[Any], theirs: Sequence[Any], most: int) -> bool:
    """Whether each thing is known by something, stands there once, and all of them together are not too many."""
    keyed = [_keyed(each) for each in (was, mine, theirs)]
    if any(each is None for each in keyed):
        return False
    _, a, b = keyed
    return a is not None and b is not None and len(a.keys() | b.keys()) <= most


def merged(
    was: Sequence[Any], mine: Sequence[Any], theirs: Sequence[Any], item: Callable[[Any, Any, Any], Any]
) -> tuple[Any, ...]:
    """The list of both; `item(was, mine, theirs)` says what becomes of a thing that differs, or went on one side."""
    old, a, b = ({**(_keyed(each) or {})} for each in (was, mine, theirs))
    found: Items = {}
    for key in a.keys() | b.keys():
        new = _one(old.get(key), a.get(key), b.get(key), item)
        if new is not None:
            found[key] = new
    return tuple(found[key] for key in _order(found, tuple(a), tuple(b)))


def _one(was: Any, mine: Any, theirs: Any, item: Callable[[Any, Any, Any], Any]) -> Any:
    if mine == theirs:
        return mine
    if mine is None or theirs is None:
        there = theirs if mine is None else mine
        return there if was is None else None if there == was else item(was, mine, theirs)
    return theirs if mine == was else mine if theirs == was else item(was, mine, theirs)


def _order(found: Items, mine: tuple[Any, ...], theirs: tuple[Any, ...]) -> list[Any]:
    """As the copy has it that has all of them; else one after the other, the same whichever copy comes first."""
    whole = [each for each in (mine, theirs) if {*each} == {*found}]
    one, other = sorted((mine, theirs), key=canon)
    begin = min(whole, key=canon) if whole else one
    rest = (key for key in (*one, *other) if key not in begin)
    return [key for key in dict.fromkeys((*begin, *rest)) if key in found]


def _keyed(those: Sequence[Any]) -> Items | None:
    """The things by what they are known by; None where they are known by nothing, or stand there twice."""
    found: Items = {}
    for each in those:
        key = key_of(each)
        if key is None or key in found:
            return None
        found[key] = each
    return found


def key_of(each: Any) -> str | None:
    """Choices and ids are known by themselves, other things by their id, their segment, or the element they are about."""
    if not isinstance(each, Value):
        return each if isinstance(each, str) else None
    known = (getattr(each, name, None) for name in ("id", "segment", "element"))
    return next((key for key in known if key), None)
