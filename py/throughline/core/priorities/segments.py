"""Which customer segment comes first: the weighted mean of three scores, each 1 to 5, with weights that everybody sees."""

from decimal import Decimal
from typing import NamedTuple, get_args

from throughline.core.canvas import Note, Segment
from throughline.core.find import notes_in
from throughline.core.measures import Weights
from throughline.core.project import Project
from throughline.core.state.priorities import Criterion

CRITERIA: tuple[Criterion, ...] = get_args(Criterion)


class SegmentPriority(NamedTuple):
    """A segment with its priority; without one where scores are missing, or where every weight is 0."""

    segment: Note
    priority: Decimal | None
    missing: tuple[Criterion, ...] = ()
    """Scores that count and are not there: no guess takes their place."""


def segment_priorities(project: Project) -> tuple[SegmentPriority, ...]:
    """Every segment, the highest priority first; those without stand last, as on the canvas."""
    found = [_priority(each, project.weights) for each in notes_in(project, "CS")]
    return tuple(sorted(found, key=lambda each: (each.priority is None, -(each.priority or 0))))


def _priority(note: Note, weights: Weights) -> SegmentPriority:
    scores = note.segment or Segment()
    weighed = [(name, Decimal(str(getattr(weights, name)))) for name in CRITERIA]
    counting = [(name, weight) for name, weight in weighed if weight > 0]
    missing = tuple(name for name, _ in counting if getattr(scores, name) is None)
    if missing or not counting:
        return SegmentPriority(note, None, missing)
    return SegmentPriority(note, weighted_mean([(Decimal(getattr(scores, name)), weight) for name, weight in counting]))


def weighted_mean(pairs: list[tuple[Decimal, Decimal]]) -> Decimal:
    """The mean of (number, weight) pairs; never outside the numbers, whatever rounding does."""
    numbers = [number for number, _ in pairs]
    mean = sum((number * weight for number, weight in pairs), Decimal(0)) / sum((w for _, w in pairs), Decimal(0))
    return min(max(mean, min(numbers)), max(numbers))
