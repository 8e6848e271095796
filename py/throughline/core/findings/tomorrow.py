"""From today to tomorrow: what is planned must grow out of something, what goes must not be leant on."""

from collections.abc import Iterator

from throughline.core.canvas import Note
from throughline.core.find import notes_by_id, stages_of, touchpoints_at
from throughline.core.findings.check import Spot, check, spot
from throughline.core.findings.reading import by_source, in_state, near, note_links, touches
from throughline.core.journey import Touchpoint
from throughline.core.project import Project


@check("R10a", "risk", "review", "costs", "notes note_links")
def planned_from_nowhere(project: Project) -> Iterator[Spot]:
    """No way of links leads from a note of today to this planned one, not even by other planned ones."""
    planned = {each.id: each for each in in_state(project, "planned")}
    led_to = _led_to(project, planned)
    return (spot(each) for id_, each in planned.items() if id_ not in led_to)


def _led_to(project: Project, planned: dict[str, Note]) -> set[str]:
    """The planned notes that hang together with something that is there now."""
    front = [id_ for id_ in planned if near(project)[id_] - planned.keys()]
    found = set(front)
    while front:
        more = (near(project)[front.pop()] & planned.keys()) - found
        found |= more
        front += more
    return found


@check("R10b", "risk", "review", "costs", "notes links journeys stages touchpoints")
def leant_on_and_dropped(project: Project) -> Iterator[Spot]:
    """A note is to be dropped, and notes that stay, or a journey as it is to be, still depend on it."""
    dropped = in_state(project, "dropped")
    if dropped:
        points = _to_be(project)
        for each in dropped:
            leaning = (*_notes_on(project, each), *_points_on(project, each, points))
            if leaning:
                yield spot(each, *leaning, n=len(leaning), more=len(leaning) - 1)


def _notes_on(project: Project, dropped: Note) -> Iterator[Note]:
    """Notes that stay and that this one leads to; its cost goes with it."""
    notes = notes_by_id(project)
    ends = (notes[link.target] for link in by_source(note_links(project)).get(dropped.id, ()))
    return (each for each in ends if each.state != "dropped" and each.place not in {"CO", "parking"})


def _points_on(project: Project, dropped: Note, points: dict[str, Touchpoint]) -> Iterator[Touchpoint]:
    enabled = (each.target for each in by_source(touches(project)).get(dropped.id, ()) if each.effect == "enables")
    return (points[id_] for id_ in enabled if id_ in points)


def _to_be(project: Project) -> dict[str, Touchpoint]:
    journeys = [each.id for each in project.journeys if each.view == "to-be"]
    stages = (stage for id_ in journeys for stage in stages_of(project, id_))
    return {each.id: each for stage in stages for each in touchpoints_at(project, stage.id)}


CHECKS = (planned_from_nowhere, leant_on_and_dropped)
