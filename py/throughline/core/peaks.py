"""Which touchpoints are the best, the worst and the end of their episode: what the curve marks."""

from collections.abc import Iterable, Mapping
from typing import Literal

Peak = Literal["best", "worst", "end"]


Step = tuple[str, float | None, str | None]
"""Of a touchpoint: its id, what is felt there, its episode."""


def peaks(way: Iterable[Step]) -> Mapping[str, tuple[Peak, ...]]:
    """By touchpoint; the whole way is one episode where none is marked. One moment alone is no peak."""
    groups: dict[str | None, list[tuple[str, float | None]]] = {}
    for id_, felt, episode in way:
        groups.setdefault(episode, []).append((id_, felt))
    stretches = [group for episode, group in groups.items() if episode is not None] or list(groups.values())
    found: dict[str, tuple[Peak, ...]] = {}
    for stretch in stretches:
        known = [(felt, id_) for id_, felt in stretch if felt is not None]
        if len(known) > 1:
            found |= _marked(known)
    return found


def _marked(known: list[tuple[float, str]]) -> dict[str, tuple[Peak, ...]]:
    """Where everything felt alike, nothing stands out but the end."""
    high, low, end = max(known)[0], min(known)[0], known[-1][1]
    marks: dict[str, tuple[Peak, ...]] = {}
    for felt, id_ in known:
        out: tuple[Peak, ...] = () if high == low else ("best",) if felt == high else ("worst",) if felt == low else ()
        if out or id_ == end:
            marks[id_] = (*out, "end") if id_ == end else out
    return marks
