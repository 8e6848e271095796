"""What makes a fault: changes of a clean document as a person could have made them, and who is named for which check."""

from collections.abc import Callable, Iterable, Iterator
from random import Random
from typing import Any, NamedTuple

from tests.core.findings.clean import TODAY
from throughline.core import canvas, edit
from throughline.core.canvas import Note
from throughline.core.evidence import Evidence
from throughline.core.find import element, notes_by_id
from throughline.core.journey import Moment, Touchpoint
from throughline.core.project import Project

OLD = Evidence(basis="data", standing="supported", on=TODAY.replace(year=2024))
MAKERS = ("KA", "KR", "KP")
FRONT = ("VP", "CH", "CR", "RS")


class Faulty(NamedTuple):
    """The document with its fault; `at` is the element where the finding must be."""

    project: Project
    at: str | None


Mutate = Callable[[Project, Random], Faulty]
FAULTS: dict[str, Mutate] = {}


def fault(check: str) -> Callable[[Mutate], Mutate]:
    def named(mutate: Mutate) -> Mutate:
        FAULTS[check] = mutate
        return mutate

    return named


def heaped(project: Project, random: Random, many: int) -> Iterator[tuple[str, Project]]:
    """The document with one fault upon the other, as it is after each, and the check that it is for."""
    for id_ in random.sample(sorted(FAULTS), many):
        try:
            project = FAULTS[id_](project, random).project
        except (IndexError, ValueError, AttributeError):  # an earlier fault took away what this one needs
            continue
        yield id_, project


def notes(project: Project, *places: str) -> list[Note]:
    return [each for each in project.notes if each.place in places and each.state == "today"]


def note(project: Project, random: Random, *places: str) -> Note:
    return random.choice(notes(project, *places))


def apart(project: Project, id_: str, *places: str) -> Project:
    """Without the links between a note and the notes of these blocks."""
    known = notes_by_id(project)
    gone = {
        link.id
        for link in project.links
        if link.kind == "note"
        and id_ in {link.source, link.target}
        and known[link.target if link.source == id_ else link.source].place in places
    }
    return edit.removed(project, frozenset(gone))


def linked(project: Project, id_: str, place: str) -> list[Note]:
    known = notes_by_id(project)
    ends = [
        {link.source, link.target} - {id_}
        for link in project.links
        if link.kind == "note" and id_ in (link.source, link.target)
    ]
    return [known[end] for (end,) in ends if known[end].place == place]


def without(project: Project, gone: Iterable[str]) -> Project:
    return edit.removed(project, frozenset(gone))


def cut(*places: str, of: tuple[str, ...]) -> Mutate:
    """A note loses its links to these blocks."""

    def mutate(project: Project, random: Random) -> Faulty:
        chosen = note(project, random, *of)
        return Faulty(apart(project, chosen.id, *places), chosen.id)

    return mutate


def changed(project: Project, held: Any, **fields: Any) -> Faulty:
    return Faulty(edit.replaced(project, held.changed(**fields)), held.id)


def detail(project: Project, held: Note, **fields: Any) -> Project:
    """A note with other details of its block."""
    name = canvas.DETAILS[held.place]
    return edit.replaced(project, held.changed(**{name: getattr(held, name).changed(**fields)}))


def looked_at(project: Project) -> list[Touchpoint]:
    """The touchpoints of journeys as they are."""
    journeys = {each.id for each in project.journeys if each.view == "as-is"}
    stages = {each.id for each in project.stages if each.journey in journeys}
    return [each for each in project.touchpoints if each.stage in stages]


def own(project: Project, random: Random) -> Touchpoint:
    return random.choice([each for each in looked_at(project) if each.owner in {"us", "partner"}])


def decisive(project: Project, random: Random, **fields: Any) -> tuple[Project, Touchpoint]:
    """A touchpoint of ours that decides; one is made so where need be."""
    point = own(project, random)
    known: dict[str, Any] = {"moment": Moment(importance=random.choice((2, 3)), evidence=OLD), **fields}
    point = point.changed(**known)
    return edit.replaced(project, point), point


def stage_of(project: Project, random: Random) -> Any:
    return element(project, random.choice(looked_at(project)).stage)
