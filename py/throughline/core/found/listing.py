"""The list of findings: which are wanted, how they are grouped, how many there are of each kind."""

from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import islice

from throughline.core.canvas import BLOCKS
from throughline.core.find import stages_of
from throughline.core.findings.finding import Finding
from throughline.core.found.places import SCREENS, WHOLE, hosted, place_of
from throughline.core.memo import last_few
from throughline.core.order import ordered
from throughline.core.project import Project
from throughline.core.record import Record
from throughline.core.state.findings import FindingsState

SEVERITIES = ("gap", "risk", "hint")


class Group(Record):
    """Findings of one severity, or of one place; `count` of them, of which some may not be listed yet."""

    name: str
    findings: tuple[Finding, ...]
    count: int


class Listing(Record):
    """`left`: how many more there are than are listed; `here`: how many concern the chosen element."""

    groups: tuple[Group, ...]
    severities: Mapping[str, int]
    places: Mapping[str, int]
    here: int
    left: int


def listing(project: Project, state: FindingsState, chosen: str | None) -> Listing:
    """The list as it is wanted. Each filter counts what the others let through."""
    return _listing(project, state.visible.shown, state, chosen)


@last_few()
def _listing(project: Project, shown: tuple[Finding, ...], state: FindingsState, chosen: str | None) -> Listing:
    placed = [(each, place_of(project, each)) for each in shown]
    about = parts_of(project, chosen)
    here = [pair for pair in placed if concerns(pair[0], about)]
    start = here if state.here else placed
    severe = [pair for pair in start if state.severity in {None, pair[0].severity}]
    there = [pair for pair in start if state.place in {None, pair[1]}]
    wanted = [pair for pair in severe if state.place in {None, pair[1]}]
    return Listing(
        groups=tuple(_groups(project, wanted, state)),
        severities=Counter(each.severity for each, _ in there),
        places=dict(_counted(project, severe)),
        here=len(here),
        left=max(0, len(wanted) - state.many),
    )


def parts_of(project: Project, id_: str | None) -> frozenset[str]:
    """An element and what is drawn only as a part of it; nothing of no element."""
    return frozenset() if id_ is None else frozenset((id_, *hosted(project).get(id_, ())))


def concerns(finding: Finding, about: frozenset[str]) -> bool:
    """Whether a finding is about an element or a part of it (`parts_of`)."""
    return not about.isdisjoint(finding.elements)


def _groups(project: Project, wanted: list[tuple[Finding, str]], state: FindingsState) -> Iterable[Group]:
    by_severity = state.grouping == "severity"
    order = SEVERITIES if by_severity else _order(project)
    groups: dict[str, list[Finding]] = {name: [] for name in order}
    for each, place in wanted:
        groups[each.severity if by_severity else place].append(each)
    left = state.many
    for name, found in groups.items():
        if found and left > 0:
            yield Group(name, tuple(islice(found, left)), len(found))
            left -= len(found)


def _counted(project: Project, pairs: list[tuple[Finding, str]]) -> Iterable[tuple[str, int]]:
    counts = Counter(place for _, place in pairs)
    return ((place, counts[place]) for place in _order(project) if counts[place])


def _order(project: Project) -> tuple[str, ...]:
    """Every place: the whole, the blocks in teaching order, the stages along the journeys, the other screens."""
    stages = (stage.id for journey in ordered(project.journeys) for stage in stages_of(project, journey.id))
    return (WHOLE, *BLOCKS, "parking", *stages, *SCREENS)
