"""Where canvas and journey should meet: channels, relationships and revenue that customers really come across."""

from collections.abc import Iterator, Mapping

from throughline.core.canvas import ChannelUse, Note, RelationshipType
from throughline.core.find import note, notes_by_id, stages_of, touchpoints_at, touchpoints_of
from throughline.core.findings.check import Spot, check, spot
from throughline.core.findings.kept import Kept
from throughline.core.findings.listed import listed
from throughline.core.findings.reading import (
    OURS,
    by_source,
    carried,
    channels_met,
    ids_in,
    live,
    looked_at,
    near,
    paying,
    points,
    touches,
)
from throughline.core.journey import Touchpoint
from throughline.core.links import TouchLink
from throughline.core.memo import last_few
from throughline.core.project import Project
from throughline.words import Sentence, sentence


@check("J1", "gap", "sketch", "connect", "CH touchpoints touches")
def channel_never_met(project: Project) -> Iterator[Spot]:
    """No touchpoint is on this channel. As long as there is none at all, nobody can say."""
    on, touching = channels_met(project), by_source(touches(project))
    channels = live(project, "CH") if project.touchpoints else ()
    return (spot(each) for each in channels if each.state == "today" and each.id not in on and each.id not in touching)


@check("J2", "gap", "sketch", "connect", "touches", over="points")
def point_on_nothing(project: Project, along: tuple[Touchpoint, ...]) -> Iterator[Spot]:
    """A touchpoint of ours that no note makes happen."""
    mapped = carried(project)
    return (spot(each) for each in along if each.owner in OURS and each.id not in mapped)


def _type(one: RelationshipType) -> Sentence:
    return sentence(f"field.relationship.types.{one}")


def _claims(note_: Note) -> tuple[RelationshipType, ...]:
    return note_.relationship.types if note_.relationship else ()


@check("J6a", "risk", "review", "connect", "CR CS note_links personas points looked_at stages")
def claimed_and_never_met(project: Project) -> Iterator[Spot]:
    """Its segments do not meet it on their journeys; where none of theirs is mapped, nobody meets it anywhere."""
    anywhere = {each.relationship for each in points(project)} - {None}
    for each in filter(_claims, live(project, "CR") if anywhere else ()):
        met = _met_by(project, near(project)[each.id] & ids_in(project, "CS")) or anywhere
        never = [one for one in _claims(each) if one not in met]
        if never and each.state == "today":
            yield spot(each, types=listed(map(_type, never)))


def _met_by(project: Project, segments: frozenset[str]) -> frozenset[RelationshipType]:
    """The types that the personas of these segments meet on their ways."""
    people = {each.id for each in project.personas if each.segment in segments}
    ways = [each for each in looked_at(project) if each.persona in people or each.other_persona in people]
    met = [_met_on(project, way.id) for way in ways]
    return frozenset().union(*[here.get(who, frozenset()) for here in met for who in (None, *people)])


Met = Mapping[str | None, frozenset[RelationshipType]]
"""What each persona meets; None: what everybody does."""


@last_few(16)
def _met_on(project: Project, journey: str) -> Met:
    found: dict[str | None, frozenset[RelationshipType]] = {}
    for stage in stages_of(project, journey):
        for who, types in _met_at(stage.id, touchpoints_at(project, stage.id)).items():
            found[who] = found.get(who, frozenset()) | types
    return found


def _met(here: tuple[Touchpoint, ...]) -> Met:
    found: dict[str | None, frozenset[RelationshipType]] = {}
    for each in here:
        if each.relationship is not None:
            found[each.persona] = found.get(each.persona, frozenset()) | {each.relationship}
    return found


_met_at = Kept(_met)


@check("J6b", "hint", "review", "connect", "CR points")
def met_and_never_claimed(project: Project) -> Iterator[Spot]:
    """Customers meet a type of relationship that the canvas does not know of."""
    claimed = {one for each in live(project, "CR") for one in _claims(each)}
    met: dict[RelationshipType, list[Touchpoint]] = {}
    for each in points(project):
        if each.relationship is not None and each.relationship not in claimed and each.owner in OURS:
            met.setdefault(each.relationship, []).append(each)
    return (spot(*where, type=_type(one), n=len(where)) for one, where in met.items())


@check("J7", "gap", "review", "connect", "RS CS links personas looked_at stages touchpoints")
def never_paid(project: Project) -> Iterator[Spot]:
    """The payer's journey is mapped, and nowhere on it does money change hands for this stream."""
    paid = _paid(touches(project), paying(project))
    mapped = _segments_mapped(project)
    for each in live(project, "RS"):
        if each.state == "today" and each.id not in paid and near(project)[each.id] & mapped:
            yield spot(each)


@last_few()
def _paid(links: tuple[TouchLink, ...], points: frozenset[str]) -> frozenset[str]:
    """The notes of which something is paid."""
    return frozenset([link.source for link in links if link.target in points])


def _segments_mapped(project: Project) -> set[str]:
    """The segments that pay and of whom somebody goes a journey that has touchpoints."""
    ways = [each for each in looked_at(project) if touchpoints_of(project, each.id)]
    going = {id_ for each in ways for id_ in (each.persona, each.other_persona)}
    payers = {each.id for each in live(project, "CS") if not (each.segment and each.segment.payer == "subsidised")}
    return {each.segment for each in project.personas if each.id in going and each.segment in payers}


@check("J18a", "risk", "review", "connect", "CH CS personas")
def preferred_and_not_offered(project: Project) -> Iterator[Spot]:
    """Somebody would rather come by this channel, and is not let in by it."""
    seen: set[tuple[str, str | None]] = set()
    for persona in project.personas:
        for channel in filter(None, (note(project, id_) for id_ in persona.channels)):
            if _is_withheld(channel, persona.segment):
                seen.add((channel.id, persona.segment))
                yield spot(channel, persona)
    notes = notes_by_id(project)
    for channel in _channels(project):
        for use in _uses(channel):
            if "preferred" in use.fits and "offered" not in use.fits and (channel.id, use.segment) not in seen:
                yield spot(channel, notes[use.segment])


def _channels(project: Project) -> Iterator[Note]:
    return (each for each in live(project, "CH") if each.state == "today")


def _uses(channel: Note) -> tuple[ChannelUse, ...]:
    return channel.channel.uses if channel.channel else ()


def _is_withheld(channel: Note, segment: str | None) -> bool:
    """It is known to whom a channel is offered, and this segment is not among them."""
    offered = {use.segment for use in _uses(channel) if "offered" in use.fits}
    return channel.state == "today" and bool(_uses(channel)) and segment is not None and segment not in offered


@check("J18b", "risk", "review", "connect", "CH")
def offered_and_not_used(project: Project) -> Iterator[Spot]:
    """Kept open for somebody, and nobody comes."""
    for channel in _channels(project):
        fits = {fit for use in _uses(channel) for fit in use.fits}
        if "offered" in fits and "used" not in fits:
            yield spot(channel)


CHECKS = (
    channel_never_met,
    point_on_nothing,
    claimed_and_never_met,
    met_and_never_claimed,
    never_paid,
    preferred_and_not_offered,
    offered_and_not_used,
)
