"""What it takes: activities, resources and partners, and whom they serve."""

from collections.abc import Callable, Iterator

from throughline.core.canvas import Note, Partner, Relationship, RelationshipType
from throughline.core.find import notes_in
from throughline.core.findings.check import Spot, check, spot
from throughline.core.findings.reading import ids_in, live, near, touches
from throughline.core.project import Project

MAKERS = ("KA", "KR", "KP")
FRONT = ("VP", "CH", "CR", "RS")
"""What customers see of a model, and what must therefore be made by somebody."""
_PEOPLE: frozenset[RelationshipType] = frozenset({"personal", "dedicated"})


@check("R3", "gap", "sketch", "making", "ids_KA ids_KR ids_KP note_links", over="VP CH CR RS")
def nothing_makes_it(project: Project, notes: tuple[Note, ...]) -> Iterator[Spot]:
    """A promise that no activity, resource or partner keeps."""
    makers, linked = ids_in(project, *MAKERS), near(project)
    return (spot(each) for each in notes if makers.isdisjoint(linked[each.id]))


@check("R5a", "gap", "review", "partners", "KP")
def partner_brings_nothing(project: Project) -> Iterator[Spot]:
    """Nobody has said what this partner is needed for."""
    return (spot(each) for each in live(project, "KP") if not _partner(each).brings.strip())


@check("R5b", "gap", "review", "partners", "KP")
def partner_gains_nothing(project: Project) -> Iterator[Spot]:
    """Nobody has said why this partner takes part."""
    return (spot(each) for each in live(project, "KP") if not _partner(each).gains.strip())


@check("R6", "gap", "sketch", "making", "ids_VP ids_CH ids_CR ids_RS ids_KA ids_KR note_links touches", over="KA KR")
def serves_nothing(project: Project, notes: tuple[Note, ...]) -> Iterator[Spot]:
    """Work or property that nothing on the canvas needs, and that no customer meets."""
    served, linked = ids_in(project, *FRONT, "KA", "KR"), near(project)
    met = {link.source for link in touches(project) if link.effect != "weakens"}
    for each in notes:
        if each.id not in met and served.isdisjoint(linked[each.id]):
            yield spot(each)


@check("R17", "risk", "review", "making", "CR KA KR note_links")
def nobody_staffs_it(project: Project) -> Iterator[Spot]:
    """People are promised, and no activity and no people stand behind them."""
    staff = {each.id for block in ("KA", "KR") for each in notes_in(project, block) if _staffs(each)}
    for each in live(project, "CR"):
        if _has_people(each.relationship) and staff.isdisjoint(near(project)[each.id]):
            yield spot(each)


def _has_people(relationship: Relationship | None) -> bool:
    if relationship is None:
        return False
    return relationship.by in {"human", "both"} or not _PEOPLE.isdisjoint(relationship.types)


def _staffs(note: Note) -> bool:
    """An activity; or a resource, unless it is known to be no people."""
    if note.state == "dropped":
        return False
    return note.place == "KA" or note.resource is None or note.resource.kind in {None, "human"}


def _partner(note: Note) -> Partner:
    return note.partner or Partner()


def resting(project: Project) -> Callable[[str], frozenset[str]]:
    """What customers see that a partner supports: itself, or by a resource or an activity."""
    linked, front, workers = near(project), ids_in(project, *FRONT), ids_in(project, "KA", "KR")

    def on(partner: str) -> frozenset[str]:
        helped = linked[partner]
        return helped.union(*[linked[id_] for id_ in helped & workers]) & front

    return on


CHECKS = (
    nothing_makes_it,
    serves_nothing,
    nobody_staffs_it,
    partner_brings_nothing,
    partner_gains_nothing,
)
