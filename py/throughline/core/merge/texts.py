"""Two texts in one field: one below the other, or beside it; a part that stands in both stands there once."""

from throughline.core.fields import Kind
from throughline.core.text import LINE_MAX, LONG_MAX, TEXT_MAX

_LIMITS = {LINE_MAX, TEXT_MAX, LONG_MAX}


def is_free(what: Kind) -> bool:
    """Whether a field holds text as people write it, not an id or a code."""
    return what.base == "text" and not what.of and what.longest in _LIMITS


def joined(what: Kind, one: str, other: str) -> str | None:
    """Both texts; None where they do not fit into the field together."""
    between = " / " if what.longest == LINE_MAX else "\n\n"
    a, b = sorted((one, other))
    mine, theirs = a.split(between), b.split(between)
    if {*mine} <= {*theirs}:
        return first_of(a, b) if {*mine} == {*theirs} else b
    if {*theirs} <= {*mine}:
        return a
    both = between.join((a, *(part for part in theirs if part not in mine)))
    return both if what.longest is None or len(both) <= what.longest else None


def first_of(a: str, b: str) -> str:
    """The one that comes first where both say the same."""
    return min(a, b)
