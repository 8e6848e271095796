"""Where a finding is: on which element it is marked, in which block or stage, on which screen it is seen."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from throughline.core.backstage import Backstage
from throughline.core.canvas import BLOCKS
from throughline.core.dependence import AnyLink, ways
from throughline.core.faces import FACES
from throughline.core.find import locate
from throughline.core.findings.finding import Finding
from throughline.core.findings.fixes.places import VIEWS, journey_of
from throughline.core.journey import Cell, Pain
from throughline.core.links import BackstageLink, NoteLink, TouchLink
from throughline.core.measures import CustomerValue
from throughline.core.memo import last_few
from throughline.core.project import Project
from throughline.core.state.where import View

WHOLE = "whole"
"""The place of what concerns the project as a whole."""
SCREENS: dict[str, View] = {
    "personas": "personas",
    "journeys": "journey",
    "episodes": "experience",
    "opportunities": "priorities",
    "kpis": "kpis",
    "values": "money",
    "backstage": "journey",
}
"""Places that are neither a block nor a stage, by collection, and where they are seen."""
PARTS: Mapping[type, str] = {
    Pain: "touchpoint",
    Cell: "stage",
    CustomerValue: "segment",
    NoteLink: "source",
    TouchLink: "source",
    BackstageLink: "source",
}
"""Elements that are drawn only as a part of another, with the field that says of which."""
BACKSTAGE = (Backstage, BackstageLink)
"""What works backstage, and what says what it carries."""
ALIKE = 3
"""Elements that one finding is about; beyond that it is about all of them alike."""


class Spot(NamedTuple):
    """What to go to: a screen, the journey and the element there, and the DOM ids that show it (the first there is)."""

    view: View
    journey: str | None
    chosen: str | None
    ids: tuple[str, ...]


def host(project: Project, id_: str) -> str:
    """The element that wears the mark of another that is drawn only as a part of it."""
    return _hosts(project.pains, project.cells, project.values, project.links).get(id_, id_)


@last_few()
def _hosts(
    pains: tuple[Pain, ...], cells: tuple[Cell, ...], values: tuple[CustomerValue, ...], links: tuple[AnyLink, ...]
) -> Mapping[str, str]:
    return {each.id: _host(each) for each in (*pains, *cells, *values, *links)}


def _host(element: Any) -> str:
    return str(getattr(element, PARTS.get(type(element), "id")))


def hosted(project: Project) -> Mapping[str, tuple[str, ...]]:
    """The parts of each element that has some: the other way round."""
    return _hosted(_hosts(project.pains, project.cells, project.values, project.links))


@last_few()
def _hosted(hosts: Mapping[str, str]) -> Mapping[str, tuple[str, ...]]:
    made: dict[str, list[str]] = {}
    for part, id_ in hosts.items():
        made.setdefault(id_, []).append(part)
    return {id_: tuple(parts) for id_, parts in made.items()}


def wearers(finding: Finding) -> tuple[str, ...]:
    """Who wears the mark of a finding: the element where it is. What works backstage is seen at what it carries.

    What concerns more than a few is the matter of their block, and nobody's own.
    """
    elements = finding.spot.elements
    if not elements or len(finding.elements) > ALIKE:
        return ()
    hosts = tuple(map(_host, {each.id: each for each in elements}.values()))
    return hosts[:2] if isinstance(elements[0], BACKSTAGE) else hosts[:1]


def place_of(project: Project, finding: Finding) -> str:
    """The block ("CS"), the stage (its id) or the screen ("personas") where a finding belongs."""
    if finding.place is not None or not finding.elements:
        return finding.place or WHOLE
    found = locate(project, host(project, finding.elements[0]))
    if found is None:
        return WHOLE
    collection, each = found
    match collection:
        case "notes":
            return str(each.place)
        case "touchpoints":
            return str(each.stage)
        case "stages":
            return str(each.id)
    return collection if collection in SCREENS else WHOLE


def spot_of(project: Project, id_: str) -> Spot | None:
    """Where an element, or an empty block, is seen."""
    if id_ in BLOCKS:
        return Spot("canvas", None, None, (f"add-{id_}", f"block-{id_}"))
    seen = host(project, id_)
    found = locate(project, seen)
    return _spot(project, seen, *found) if found else None


def _spot(project: Project, id_: str, collection: str, each: Any) -> Spot:
    if collection == "backstage":
        return _behind(project, id_)
    journey = journey_of(project, collection, each)
    face = (f"{FACES[collection]}-{id_}",) if collection in FACES else ()
    return Spot(SCREENS.get(collection) or VIEWS.get(collection, "canvas"), journey, id_, face)


def _behind(project: Project, id_: str) -> Spot:
    """What works backstage is seen where it carries the first touchpoint."""
    carried = (link.target for link in ways(project).out.get(id_, ()))
    point = next((each for each in carried if locate(project, each)), None)
    seen = spot_of(project, point) if point else None
    return seen._replace(chosen=id_) if seen else Spot("journey", None, id_, ())
