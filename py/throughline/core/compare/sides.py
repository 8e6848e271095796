"""What can be compared inside one project: the canvas of today with the one planned, one journey with another."""

from throughline.core import edit
from throughline.core.canvas import Note
from throughline.core.find import touchpoints_of
from throughline.core.project import Project


def today(project: Project) -> Project:
    """The canvas as it is: without what is only planned; what is to be dropped is still there."""
    return _without(project, "planned")


def planned(project: Project) -> Project:
    """The canvas as it is to be: with what is planned, without what is to be dropped."""
    return _without(project, "dropped")


def _without(project: Project, state: str) -> Project:
    gone = frozenset(each.id for each in project.notes if each.state == state)
    rest = edit.removed(project, gone) if gone else project
    return edit.replaced(rest, *map(_settled, rest.notes))


def _settled(note: Note) -> Note:
    """In either canvas a note simply stands there."""
    return note if note.state == "today" else note.changed(state="today")


def has_plan(project: Project) -> bool:
    """Whether the canvas of today differs from the one planned."""
    return any(each.state != "today" for each in project.notes)


def journey_only(project: Project, journey: str) -> Project:
    """The project with this journey only, so that two journeys can be compared like two projects."""
    others = frozenset(each.id for each in project.journeys if each.id != journey)
    alone = edit.removed(project, others) if others else project
    there = {each.id for each in touchpoints_of(project, journey)}
    stages = {each.id for each in alone.stages}
    return alone.changed(
        opportunities=tuple(
            each for each in alone.opportunities if each.touchpoint in there or each.stage in stages or each.pains
        ),
        kpis=tuple(each for each in alone.kpis if each.about in there or each.about in stages),
    )
