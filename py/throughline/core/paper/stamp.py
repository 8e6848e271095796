"""The stamp "hypothesis map": a journey that rests on guesses alone says so, on paper too."""

from collections.abc import Iterator

from throughline.core.evidence import Evidence
from throughline.core.find import pains_at, touchpoints_of
from throughline.core.project import Project


def _evidence(project: Project, journey: str) -> Iterator[Evidence | None]:
    for touchpoint in touchpoints_of(project, journey):
        yield touchpoint.emotion_evidence
        yield touchpoint.moment.evidence if touchpoint.moment else None
        yield from (pain.evidence for pain in pains_at(project, touchpoint.id))


def guessed(project: Project, journey: str) -> bool:
    """Whether nothing in the journey rests on more than a guess; an empty journey claims nothing."""
    empty = True
    for each in _evidence(project, journey):
        if each is not None and each.basis != "guess":
            return False
        empty = False
    return not empty
