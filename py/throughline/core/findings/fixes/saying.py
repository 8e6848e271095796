"""What a document says in words, and not yet in links: who is called alike, who names whom, who stands behind what."""

from collections.abc import Iterator, Mapping

from throughline.core.canvas import BLOCKS, Note
from throughline.core.dependence import AnyLink, ways
from throughline.core.find import element, note
from throughline.core.findings.alike import alike, named_in
from throughline.core.findings.reading import OURS, live, points
from throughline.core.journey import Touchpoint
from throughline.core.memo import last_few
from throughline.core.project import Project

Notes = tuple[Note, ...]
Points = tuple[Touchpoint, ...]


def called(project: Project, text: str) -> Notes:
    """The notes of the canvas that say just this."""
    return _by_text(project.notes).get(alike(text), ()) if text.strip() else ()


@last_few(2)
def _by_text(notes: Notes) -> Mapping[str, Notes]:
    found: dict[str, list[Note]] = {}
    for each in notes:
        if each.place in BLOCKS and each.state != "dropped":
            found.setdefault(alike(each.text), []).append(each)
    return {text: tuple(those) for text, those in found.items()}


def points_named_after(project: Project, channel: Note) -> Points:
    """The touchpoints of ours whose name or carrier names a channel, and that are on no other."""
    return _by_channel(live(project, "CH"), points(project)).get(channel.id, ())


@last_few(2)
def _by_channel(channels: Notes, along: Points) -> Mapping[str, Points]:
    found: dict[str, list[Touchpoint]] = {}
    for point in along:
        if point.owner in OURS and point.channel is None:
            for id_ in {each.id for text in (point.name, point.carrier) for each in named_in(text, channels)}:
                found.setdefault(id_, []).append(point)
    return {id_: tuple(those) for id_, those in found.items()}


def points_carried(project: Project, maker: Note) -> Points:
    """The touchpoints that an activity or a resource is said to carry, and at which it does nothing yet."""
    behind = {link.target for each in project.backstage if each.note == maker.id for link in _out(project, each.id)}
    done = {link.target for link in _out(project, maker.id)}
    by_name = _by_carrier(points(project)).get(alike(maker.text), frozenset())
    return tuple(each for each in points(project) if each.id in (by_name | behind) - done)


def _out(project: Project, id_: str) -> tuple[AnyLink, ...]:
    return ways(project).out.get(id_, ())


@last_few(2)
def _by_carrier(along: Points) -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for each in along:
        if each.owner in OURS and each.carrier.strip():
            found.setdefault(alike(each.carrier), set()).add(each.id)
    return {text: frozenset(ids) for text, ids in found.items()}


def notes_behind(project: Project, point: Touchpoint) -> Iterator[Note]:
    """The activities, resources and partners that whoever carries a touchpoint backstage is on the canvas."""
    for link in ways(project).into.get(point.id, ()):
        held = element(project, link.source) if link.kind == "backstage" else None
        known = note(project, held.note) if held is not None else None
        if known is not None and known.state != "dropped" and known.text.strip():
            yield known
