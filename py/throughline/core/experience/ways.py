"""Who goes a journey: each of its personas passes her own touchpoints and those of everybody."""

from collections.abc import Iterator
from typing import NamedTuple

from throughline.core.find import element, touchpoints_of
from throughline.core.journey import Journey, Touchpoint, View
from throughline.core.memo import last_few
from throughline.core.order import ordered
from throughline.core.people import Persona
from throughline.core.project import Project


class Way(NamedTuple):
    """One persona's way through a journey; `persona` is None where nobody is named yet."""

    journey: Journey
    persona: Persona | None
    touchpoints: tuple[Touchpoint, ...]


@last_few(16)
def ways_of(project: Project, journey: Journey) -> tuple[Way, ...]:
    """One way a persona; one for all where the journey names none."""
    people = [
        each for id_ in (journey.persona, journey.other_persona) if isinstance(each := element(project, id_), Persona)
    ]
    every = touchpoints_of(project, journey.id)
    if not people:
        return (Way(journey, None, every),)
    return tuple(Way(journey, each, _passed(every, each)) for each in dict.fromkeys(people))


def _passed(every: tuple[Touchpoint, ...], persona: Persona) -> tuple[Touchpoint, ...]:
    whose = {None, persona.id}
    return tuple([each for each in every if each.persona in whose])


def walked(project: Project, segment: str, view: View) -> Iterator[Way]:
    """The ways of a segment's personas through the journeys of one view."""
    for journey in ordered(project.journeys):
        if journey.view == view:
            for way in ways_of(project, journey):
                if way.persona is not None and way.persona.segment == segment:
                    yield way
