"""Channels per segment: preferred against offered against used, and where its personas meet them."""

from typing import Literal, NamedTuple

from throughline.core.canvas import Fit, Note
from throughline.core.experience.ways import walked
from throughline.core.find import notes_in
from throughline.core.journey import Touchpoint, View
from throughline.core.people import Persona
from throughline.core.personas import of_segment
from throughline.core.project import Project

Verdict = Literal["not-offered", "not-used", "not-preferred", "good", ""]


class Fitting(NamedTuple):
    """How a segment stands to a channel; `by`: the personas who prefer it; `met`: the touchpoints on it.

    `told`: it is known what the segment prefers at all.
    """

    channel: Note
    fits: frozenset[Fit]
    by: tuple[Persona, ...]
    met: tuple[Touchpoint, ...]
    told: bool

    @property
    def preferred(self) -> bool:
        """By the segment, or by one of its personas."""
        return "preferred" in self.fits or bool(self.by)

    @property
    def used(self) -> bool:
        """Said so on the canvas, or met on a journey."""
        return "used" in self.fits or bool(self.met)

    @property
    def verdict(self) -> Verdict:
        """What does not fit; empty where too little is known to say."""
        offered = "offered" in self.fits
        if self.preferred and not offered:
            return "not-offered"
        if offered and not self.used:
            return "not-used"
        if self.used and self.told and not self.preferred:
            return "not-preferred"
        return "good" if self.preferred else ""


def fits(project: Project, segment: Note, view: View = "as-is") -> tuple[Fitting, ...]:
    """Every channel that has anything to do with the segment, in the order of the canvas."""
    personas = of_segment(project, segment.id)
    passed = dict.fromkeys(each for way in walked(project, segment.id, view) for each in way.touchpoints)
    channels = [(each, _said(each, segment.id)) for each in notes_in(project, "CH")]
    told = any(each.channels for each in personas) or any("preferred" in said for _, said in channels)
    found = (
        Fitting(
            channel,
            said,
            tuple(each for each in personas if channel.id in each.channels),
            tuple(each for each in passed if each.channel == channel.id),
            told,
        )
        for channel, said in channels
    )
    return tuple(each for each in found if each.fits or each.by or each.met)


def _said(channel: Note, segment: str) -> frozenset[Fit]:
    """What the canvas says of a channel and a segment."""
    uses = channel.channel.uses if channel.channel else ()
    return frozenset(fit for use in uses if use.segment == segment for fit in use.fits)
