"""The relationship audit: the types that the canvas claims for a segment against those its personas meet."""

from collections.abc import Iterator
from typing import Literal, NamedTuple, get_args

from throughline.core.canvas import Note, RelationshipType, State
from throughline.core.dependence import links_of, other_end
from throughline.core.experience.ways import walked
from throughline.core.find import element, note
from throughline.core.journey import Stage, Touchpoint, View
from throughline.core.project import Project

TYPES: tuple[RelationshipType, ...] = get_args(RelationshipType)
Standing = Literal["kept", "never-met", "unclaimed", "unseen"]
"""`unseen`: claimed, and nobody of the segment goes a journey yet, so nobody can say."""
_STATES: dict[View, frozenset[State]] = {
    "as-is": frozenset({"today", "dropped"}),
    "to-be": frozenset({"today", "planned"}),
}
"""What the canvas holds today, and what it is to hold."""


class Met(NamedTuple):
    """A touchpoint where a type is met, and through which channel."""

    touchpoint: Touchpoint
    stage: Stage
    channel: Note | None


class Claim(NamedTuple):
    """One type of relationship: the notes that claim it, the touchpoints where it is met."""

    type: RelationshipType
    notes: tuple[Note, ...]
    met: tuple[Met, ...]
    standing: Standing


class Audit(NamedTuple):
    """One segment; `walks` says whether any of its personas goes a journey of this view."""

    segment: Note
    walks: bool
    claims: tuple[Claim, ...]
    untyped: tuple[Note, ...]
    """Relationships that are claimed without a type."""


def relationships(project: Project, segment: str, view: View) -> tuple[Note, ...]:
    """The relationship notes linked to a segment, of the states that belong to a view."""
    ends = (note(project, other_end(link, segment)) for link in links_of(project, segment) if link.kind == "note")
    return tuple(each for each in ends if each and each.place == "CR" and each.state in _STATES[view])


def audit(project: Project, segment: Note, view: View = "as-is") -> Audit:
    """What a segment is promised, and what it meets; types that are neither are left out."""
    notes = relationships(project, segment.id, view)
    ways = tuple(walked(project, segment.id, view))
    met = dict.fromkeys(one for way in ways for each in way.touchpoints for one in _met(project, each))
    claims = (_claim(each, notes, tuple(met), walks=bool(ways)) for each in TYPES)
    untyped = tuple(each for each in notes if not (each.relationship and each.relationship.types))
    return Audit(segment, bool(ways), tuple(each for each in claims if each.notes or each.met), untyped)


def _met(project: Project, touchpoint: Touchpoint) -> Iterator[Met]:
    stage = element(project, touchpoint.stage)
    if touchpoint.relationship is not None and stage is not None:
        yield Met(touchpoint, stage, note(project, touchpoint.channel))


def _claim(type_: RelationshipType, notes: tuple[Note, ...], met: tuple[Met, ...], *, walks: bool) -> Claim:
    claimed = tuple(each for each in notes if each.relationship and type_ in each.relationship.types)
    here = tuple(each for each in met if each.touchpoint.relationship == type_)
    return Claim(type_, claimed, here, _standing(bool(claimed), bool(here), walks))


def _standing(claimed: bool, met: bool, walks: bool) -> Standing:  # noqa: FBT001 - three facts
    if claimed and met:
        return "kept"
    if met:
        return "unclaimed"
    return "never-met" if walks else "unseen"
