"""A new project: an empty canvas, and one empty journey on the stages that fit the kind of business."""

from collections.abc import Iterator, Mapping
from datetime import datetime

from throughline.core.journey import StageSet
from throughline.core.journeys import new_journey, with_journey
from throughline.core.project import BusinessKind, Profile, Project
from throughline.core.regions import currency_of
from throughline.words import language, say

STAGE_SETS: Mapping[BusinessKind, StageSet] = {
    "b2c": "lifecycle",
    "b2b": "lifecycle",
    "service": "experience",
    "platform": "lifecycle",
    "consumer-goods": "channel",
}
"""Which ready stages a kind of business begins with; they can be changed at any time."""


def new_project(ids: Iterator[str], name: str, kind: BusinessKind | None, spoken: str, now: datetime) -> Project:
    """Make a project with an empty canvas and an empty journey."""
    stages = STAGE_SETS.get(kind, "lifecycle") if kind else "lifecycle"
    project = Project(
        format="throughline",
        version=1,
        id=next(ids),
        name=name,
        created=now.replace(microsecond=0),
        profile=Profile(kind=kind, stage_set=stages, language=_written_in(spoken), currency=currency_of(spoken)),
    )
    journey = new_journey(ids, say(spoken, "project.first_journey"), stages, kind=kind, language=spoken)
    return with_journey(project, journey)


def _written_in(spoken: str) -> str:
    """The language as a document names it: the one that its first words are in."""
    code = spoken.partition("-")[0]
    return code if language(spoken) is language(code) and len(code) == len("en") else "en"
