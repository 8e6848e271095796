"""All pains and opportunities by what is at stake; those that lack something, and those that nobody has asked about."""

from collections.abc import Iterator
from typing import NamedTuple

from throughline.core.dependence import ways
from throughline.core.find import element, pains_at
from throughline.core.journey import Journey, Pain, Stage, Touchpoint
from throughline.core.memo import last_few
from throughline.core.opportunity import Opportunity
from throughline.core.order import ordered
from throughline.core.project import Project
from throughline.core.stake.answer import Missing, Stake
from throughline.core.stake.of import stake_in

Carrier = Pain | Opportunity
OVER = frozenset({"done", "dropped"})
"""Nothing is at stake any more."""


class Valued(NamedTuple):
    """One with its value."""

    carrier: Carrier
    stake: Stake


class Lacking(NamedTuple):
    """One that has a change, and what is missing for its value."""

    carrier: Carrier
    missing: Missing


class Listing(NamedTuple):
    """`valued`: most first."""

    valued: tuple[Valued, ...]
    lacking: tuple[Lacking, ...]
    unasked: tuple[Pain, ...]
    """Pains of which nobody has said what would change without them."""


@last_few(2)
def listing(project: Project) -> Listing:
    """Everything of the journeys as they are: a copy as it is to be repeats the pains of today."""
    every = list(_carriers(project))
    answers = [(each, stake_in(project, each)) for each in every]
    valued = [Valued(each, found) for each, found in answers if isinstance(found, Stake)]
    return Listing(
        tuple(sorted(valued, key=lambda each: -each.stake.middle)),
        tuple(Lacking(each, found) for each, found in answers if isinstance(found, Missing)),
        tuple(each for each, found in answers if found is None and isinstance(each, Pain)),
    )


def met_by(project: Project, note: str) -> tuple[Valued, ...]:
    """Pains of the touchpoints that a note makes happen (or harms), by value, most first."""
    ends = (link.target for link in ways(project).out.get(note, ()) if link.kind == "touch")
    answers = ((pain, stake_in(project, pain)) for end in ends for pain in pains_at(project, end))
    found = [Valued(pain, stake) for pain, stake in answers if isinstance(stake, Stake)]
    return tuple(sorted(found, key=lambda each: -each.stake.middle))


def _carriers(project: Project) -> Iterator[Carrier]:
    yield from (each for each in ordered(project.pains) if each.origin is None or not _to_be(project, each))
    yield from (each for each in ordered(project.opportunities) if each.status not in OVER)


def _to_be(project: Project, pain: Pain) -> bool:
    touchpoint = element(project, pain.touchpoint)
    stage = element(project, touchpoint.stage) if isinstance(touchpoint, Touchpoint) else None
    journey = element(project, stage.journey) if isinstance(stage, Stage) else None
    return isinstance(journey, Journey) and journey.view == "to-be"
