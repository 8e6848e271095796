"""Channel switches: where a persona goes on elsewhere, what comes with her, and what breaks."""

from collections.abc import Iterator
from typing import Literal, NamedTuple

from throughline.core.canvas import Note
from throughline.core.experience.ways import Way
from throughline.core.find import note
from throughline.core.journey import Touchpoint
from throughline.core.project import Project

Part = Literal["data", "price", "promise", "tone", "service"]
PARTS: tuple[Part, ...] = ("data", "price", "promise", "tone", "service")


class Switch(NamedTuple):
    """From a touchpoint on one channel to a touchpoint on another; what is in none of the three lists is not known."""

    before: Touchpoint | None
    after: Touchpoint
    origin: Note | None
    channel: Note | None
    kept: tuple[Part, ...]
    broken: tuple[Part, ...]
    unknown: tuple[Part, ...]


def switches(project: Project, way: Way) -> tuple[Switch, ...]:
    """The switches of a way: the channel is another than the last one, or somebody noted what was carried over."""
    return tuple(
        _switch(project, before, after)
        for before, after in steps(way)
        if after.carried is not None or (before is not None and before.channel != after.channel)
    )


def steps(way: Way) -> Iterator[tuple[Touchpoint | None, Touchpoint]]:
    """Each touchpoint that has a channel, with the one before it. An alternative begins where its original began."""
    last: Touchpoint | None = None
    begun: dict[str, Touchpoint | None] = {}
    for each in way.touchpoints:
        if each.channel is None and each.carried is None:
            continue
        before = begun.get(each.alternative_to, last) if each.alternative_to else last
        begun[each.id] = before
        yield before, each
        last = each if each.channel is not None else last


def _switch(project: Project, before: Touchpoint | None, after: Touchpoint) -> Switch:
    known = {each: getattr(after.carried, each, None) for each in PARTS}
    return Switch(
        before,
        after,
        note(project, before.channel) if before else None,
        note(project, after.channel),
        tuple(each for each in PARTS if known[each] == "kept"),
        tuple(each for each in PARTS if known[each] == "broken"),
        tuple(each for each in PARTS if known[each] is None),
    )
