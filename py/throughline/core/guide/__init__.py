"""The guide: the eight steps of the canvas and five more, each with its tasks, as far as the document has done them.

Nothing is counted that somebody clicked: progress is what stands in the document.
"""

from typing import NamedTuple, get_args

from throughline.core.canvas import Block
from throughline.core.findings import open_
from throughline.core.findings.finding import Finding, Step
from throughline.core.guide.canvas import (
    channels,
    costs,
    making,
    partners,
    propositions,
    relationships,
    revenue,
    segments,
)
from throughline.core.guide.decisions import opportunities, worth
from throughline.core.guide.meeting import connect, journey, moments
from throughline.core.guide.task import Task
from throughline.core.memo import last_few
from throughline.core.project import Project
from throughline.core.state.findings import Found
from throughline.core.state.where import View

__all__ = ["STEPS", "Standing", "Task", "gap", "here", "standings", "view_of"]

STEPS: tuple[Step, ...] = get_args(Step)
_TASKS = {
    "segments": segments,
    "propositions": propositions,
    "channels": channels,
    "relationships": relationships,
    "revenue": revenue,
    "making": making,
    "partners": partners,
    "costs": costs,
    "journey": journey,
    "connect": connect,
    "moments": moments,
    "worth": worth,
    "opportunities": opportunities,
}
_VIEWS: dict[Step, tuple[View, Block | None]] = {
    "segments": ("canvas", "CS"),
    "propositions": ("canvas", "VP"),
    "channels": ("canvas", "CH"),
    "relationships": ("canvas", "CR"),
    "revenue": ("canvas", "RS"),
    "making": ("canvas", "KR"),
    "partners": ("canvas", "KP"),
    "costs": ("canvas", "CO"),
    "journey": ("journey", None),
    "connect": ("links", None),
    "moments": ("experience", None),
    "worth": ("money", None),
    "opportunities": ("priorities", None),
}


class Standing(NamedTuple):
    """How far a step is: its tasks, each with how much of it is there."""

    step: Step
    tasks: tuple[Task, ...]

    @property
    def done(self) -> int:
        """Tasks that are done."""
        return sum(task.done for task in self.tasks)

    @property
    def whole(self) -> bool:
        """Whether nothing is left to do."""
        return self.done == len(self.tasks)

    @property
    def share(self) -> float:
        """Between 0 and 1; a task that is half done counts half."""
        return sum(task.share for task in self.tasks) / len(self.tasks)


@last_few()
def standings(project: Project) -> tuple[Standing, ...]:
    """Every step of the guide, in its order."""
    return tuple(Standing(step, _TASKS[step](project)) for step in STEPS)


def here(project: Project, chosen: Step | None) -> Step:
    """The step that is open: the one that was left, or the first with something left to do."""
    if chosen is not None:
        return chosen
    return next((each.step for each in standings(project) if not each.whole), STEPS[-1])


def view_of(step: Step) -> tuple[View, Block | None]:
    """Where a step is worked at: a view, and on the canvas a block."""
    return _VIEWS[step]


def gap(found: Found, step: Step) -> Finding | None:
    """The next gap of a step, in the document that the checks last looked at."""
    if found.of is None:
        return None
    return next((each for each in open_(found.of, found.on) if each.step == step), None)
