"""Whom a change concerns: at which place of which journey, of which segment, how many of them in a year."""

from typing import Literal, NamedTuple

from throughline.core.canvas import Note
from throughline.core.find import element, note, touchpoint
from throughline.core.journey import Change, Journey, Pain, Stage, Touchpoint
from throughline.core.opportunity import Opportunity
from throughline.core.people import Persona
from throughline.core.periods import A_YEAR
from throughline.core.project import Project
from throughline.core.stake.answer import Ask, Missing, Reach
from throughline.core.text import short
from throughline.words import sentence

By = Literal["touchpoint", "stage"]
"""Whose number of customers it is."""


class Place(NamedTuple):
    """A stage, or a touchpoint at it."""

    journey: Journey
    stage: Stage
    touchpoint: Touchpoint | None = None


def asked(project: Project, carrier: Pain | Opportunity, change: Change) -> Ask | Missing:
    """Everything that is known of a change, or what is missing."""
    place = _place(project, carrier)
    if isinstance(place, Missing):
        return place
    segment = _segment(project, place)
    if isinstance(segment, Missing):
        return segment
    reach = _reach(place, segment, existing=change.lever != "conversion")
    return reach if isinstance(reach, Missing) else Ask(carrier.id, change, segment.id, reach)


def _place(project: Project, carrier: Pain | Opportunity) -> Place | Missing:
    """Where it is; an opportunity without a place of its own stands where its pains are, if that is one place."""
    if isinstance(carrier, Pain):
        return _at(project, carrier.touchpoint, None) or _nowhere(carrier)
    found = _at(project, carrier.touchpoint, carrier.stage)
    pains = [each for each in (element(project, id_) for id_ in carrier.pains) if isinstance(each, Pain)]
    spots = {each.touchpoint for each in pains}
    if found is None and len(spots) == 1:
        found = _at(project, spots.pop(), None)
    return found or _nowhere(carrier)


def _nowhere(carrier: Pain | Opportunity) -> Missing:
    return Missing(sentence("stake.no_place"), at=carrier.id)


def _at(project: Project, touchpoint_id: str | None, stage_id: str | None) -> Place | None:
    spot = touchpoint(project, touchpoint_id)
    stage = element(project, spot.stage if spot else stage_id)
    journey = element(project, stage.journey) if isinstance(stage, Stage) else None
    if not isinstance(stage, Stage) or not isinstance(journey, Journey):
        return None
    return Place(journey, stage, spot)


def _segment(project: Project, place: Place) -> Note | Missing:
    """The segment of whoever goes there."""
    person = _person(project, place)
    if person is None:
        return Missing(sentence("stake.no_persona", journey=place.journey.name), ("persona",), place.journey.id)
    found = note(project, person.segment)
    return found or Missing(sentence("stake.no_segment", persona=person.name), ("segment",), person.id)


def _person(project: Project, place: Place) -> Persona | None:
    """Whose touchpoint it is; where two share it, the one whose journey it is."""
    own = place.touchpoint.persona if place.touchpoint else None
    found = element(project, own or place.journey.persona or place.journey.other_persona)
    return found if isinstance(found, Persona) else None


def _reach(place: Place, segment: Note, *, existing: bool) -> Reach | Missing:
    """The touchpoint's own number, else how many enter its stage; of customers a segment has no more than its size."""
    counted, at, by = _counted(place)
    if counted is None:
        return _uncounted(place)
    yearly = counted * A_YEAR[place.stage.counted]
    size = segment.segment.size if segment.segment and existing else None
    limited = size is not None and yearly > size
    return Reach(size if limited and size is not None else yearly, counted, place.stage.counted, at, by, limited)


def _uncounted(place: Place) -> Missing:
    if place.touchpoint is not None:
        return Missing(sentence("stake.no_reach", name=short(place.touchpoint.name)), ("reached",), place.touchpoint.id)
    return Missing(sentence("stake.no_entered", name=short(place.stage.name)), ("entered",), place.stage.id)


def _counted(place: Place) -> tuple[int | None, str, By]:
    spot = place.touchpoint
    if spot is not None and spot.reached is not None:
        return spot.reached, spot.id, "touchpoint"
    return place.stage.entered, place.stage.id, "stage"
