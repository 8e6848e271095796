"""Who has moved among siblings: as few as possible, and never one whose place in the order was not touched."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence


def moved(before: Sequence[str], after: Sequence[str], touched: frozenset[str]) -> frozenset[str]:
    """Those of the `touched` that stand elsewhere among the ids that are in both lists."""
    rank = {id_: number for number, id_ in enumerate(after)}
    common = [id_ for id_ in before if id_ in rank]
    there = set(common)
    old_gaps, new_gaps = _gaps(common, touched), _gaps((id_ for id_ in after if id_ in there), touched)
    staying = [id_ for id_ in common if id_ in touched and old_gaps[id_] == new_gaps[id_]]
    return (touched & there) - _longest_rise(staying, rank)


def _gaps(ids: Iterable[str], touched: frozenset[str]) -> dict[str, int]:
    """How many untouched siblings stand before each touched one."""
    found, count = {}, 0
    for id_ in ids:
        if id_ in touched:
            found[id_] = count
        else:
            count += 1
    return found


def _longest_rise(ids: Sequence[str], rank: dict[str, int]) -> frozenset[str]:
    """A longest part of the list that stands in the same order afterwards (patience sorting)."""
    ends: list[int] = []
    last: list[str] = []
    before: dict[str, str | None] = {}
    for id_ in ids:
        at = bisect_left(ends, rank[id_])
        ends[at : at + 1] = [rank[id_]]
        last[at : at + 1] = [id_]
        before[id_] = last[at - 1] if at else None
    kept, each = set(), last[-1] if last else None
    while each is not None:
        kept.add(each)
        each = before[each]
    return frozenset(kept)
