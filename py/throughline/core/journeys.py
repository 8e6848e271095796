"""Making journeys: ready stages, the lanes to begin with, and a copy as it is to be."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from throughline.core import edit, order
from throughline.core.find import lanes_of, stages_of, touchpoints_of
from throughline.core.journey import Journey, Lane, LaneKind, Stage, StageSet, View
from throughline.core.project import BusinessKind, Project
from throughline.core.references import REFERENCES, rewritten
from throughline.words import say

STAGES: Mapping[StageSet, int] = {"lifecycle": 5, "experience": 7, "channel": 5}
"""How many stages each ready set has; their names are `stages.<set>.<number>` in the words."""
LANES: tuple[LaneKind, ...] = ("touchpoints", "emotion", "channel", "thought", "pain", "opportunity", "job", "system")
"""What every journey begins with."""
MORE_LANES: Mapping[BusinessKind, tuple[LaneKind, ...]] = {
    "b2b": ("relationship",),
    "service": ("relationship", "time"),
    "platform": ("relationship", "data"),
    "consumer-goods": ("moment", "spend"),
}
"""What some kinds of business need besides."""
KINDS: tuple[LaneKind, ...] = (
    "touchpoints",
    "emotion",
    "channel",
    "action",
    "thought",
    "motivation",
    "need",
    "pain",
    "opportunity",
    "moment",
    "relationship",
    "time",
    "data",
    "notes",
    "goal",
    "strategy",
    "outcome",
    "kpi",
    "funnel",
    "job",
    "process",
    "system",
    "partner",
    "function",
    "owner",
    "spend",
)
"""Every lane that there is, in the order in which a person reads them."""


class NewJourney(NamedTuple):
    """A journey with what it stands on."""

    journey: Journey
    stages: tuple[Stage, ...]
    lanes: tuple[Lane, ...]


def stage_names(stage_set: StageSet, language: str = "en") -> tuple[str, ...]:
    """The names of a ready set."""
    return tuple(say(language, f"stages.{stage_set}.{number}") for number in range(1, STAGES[stage_set] + 1))


def new_journey(  # noqa: PLR0913 - all but the first two can be left out
    ids: Iterator[str],
    name: str,
    stage_set: StageSet | None = "lifecycle",
    key: str = order.FIRST,
    *,
    kind: BusinessKind | None = None,
    persona: str | None = None,
    language: str = "en",
) -> NewJourney:
    """A journey with the stages of a ready set (None: without stages) and the lanes to begin with."""
    journey = Journey(id=next(ids), name=name, order=key, persona=persona)
    names = stage_names(stage_set, language) if stage_set else ()
    stages = tuple(new_stages(ids, journey.id, names))
    return NewJourney(journey, stages, tuple(_lanes(ids, journey.id, kind)))


def new_stages(ids: Iterator[str], journey: str, names: tuple[str, ...]) -> Iterator[Stage]:
    """Stages of these names, one after the other."""
    for name, key in zip(names, order.fresh(len(names)), strict=True):
        yield Stage(id=next(ids), journey=journey, name=name, order=key)


def _lanes(ids: Iterator[str], journey: str, kind: BusinessKind | None) -> Iterator[Lane]:
    wanted = {*LANES, *(MORE_LANES.get(kind, ()) if kind else ())}
    kinds = [each for each in KINDS if each in wanted]
    for each, key in zip(kinds, order.fresh(len(kinds)), strict=True):
        yield Lane(id=next(ids), journey=journey, kind=each, order=key)


def with_journey(project: Project, new: NewJourney) -> Project:
    """The project with a new journey in it."""
    project = edit.added(project, "journeys", new.journey)
    project = edit.added(project, "stages", *new.stages)
    return edit.added(project, "lanes", *new.lanes)


COPIED = ("journeys", "stages", "lanes", "cells", "episodes", "touchpoints", "pains")
MEASURED: Mapping[str, Mapping[str, Any]] = {
    "stages": {"entered": None, "went_on": None},
    "touchpoints": {"reached": None, "emotion_evidence": None},
}
"""What was counted or asked today is not true of tomorrow: a copy as it is to be begins without it."""


def duplicated(
    project: Project, journey: Journey, ids: Iterator[str], name: str, view: View = "to-be"
) -> tuple[Project, Journey]:
    """The project with a copy of a journey, everything in it linked as before; each copy knows its `origin`."""
    held = {collection: _held(project, journey, collection) for collection in COPIED}
    new = {each.id: next(ids) for collection in COPIED for each in held[collection]}
    for collection in COPIED:
        copies = [_copy(collection, each, new, view) for each in held[collection]]
        project = edit.added(project, collection, *copies)
    project = edit.added(project, "links", *_links(project, new, ids))
    keys = order.at_end(project.journeys)
    made = next(each for each in project.journeys if each.id == new[journey.id])
    made = made.changed(name=name, view=view, order=keys[0])
    return edit.replaced(project, made), made


def _held(project: Project, journey: Journey, collection: str) -> tuple[Any, ...]:
    """The elements of a collection that belong to a journey."""
    if collection == "journeys":
        return (journey,)
    if collection in {"stages", "lanes", "episodes"}:
        return tuple(each for each in getattr(project, collection) if each.journey == journey.id)
    if collection == "touchpoints":
        return touchpoints_of(project, journey.id)
    if collection == "cells":
        lanes = {each.id for each in lanes_of(project, journey.id)}
        stages = {each.id for each in stages_of(project, journey.id)}
        return tuple(each for each in project.cells if each.lane in lanes and each.stage in stages)
    touchpoints = {each.id for each in touchpoints_of(project, journey.id)}
    return tuple(each for each in project.pains if each.touchpoint in touchpoints)


def _copy(collection: str, element: Any, new: Mapping[str, str], view: View) -> Any:
    fields: dict[str, Any] = {"id": new[element.id]}
    if hasattr(element, "origin"):
        fields["origin"] = element.id
    if view == "to-be":
        fields |= MEASURED.get(collection, {})
    copy = element.changed(**fields)
    for reference in REFERENCES:
        if reference.holder == collection:
            copy = rewritten(reference, copy, lambda id_: new.get(id_, id_))
    return copy


def _links(project: Project, new: Mapping[str, str], ids: Iterator[str]) -> list[Any]:
    """What carried the touchpoints carries the copies too."""
    return [
        link.changed(id=next(ids), target=new[link.target])
        for link in project.links
        if link.kind != "note" and link.target in new
    ]


def twin(project: Project, journey: str) -> str | None:
    """The other view of a journey: its copy, or what it is a copy of; else any journey of the other view."""
    of = next((each for each in project.journeys if each.id == journey), None)
    if of is None:
        return None
    others = [each for each in project.journeys if each.id != journey]
    kin = [each for each in others if each.id == of.origin or each.origin == of.id]
    return next((each.id for each in (*kin, *(each for each in others if each.view != of.view))), None)
