"""What the session knows about the guide beside the document."""

from typing import Literal, get_args

from throughline.core.record import Record

Step = Literal[
    "segments",
    "propositions",
    "channels",
    "relationships",
    "revenue",
    "making",
    "partners",
    "costs",
    "journey",
    "connect",
    "moments",
    "worth",
    "opportunities",
]
"""The way of teaching: the eight steps of the canvas, and five more. `making` is resources and activities."""
STEPS: tuple[Step, ...] = get_args(Step)


class GuideState(Record):
    """`step` is the one that is open in the project of this id; None: the first with something left to do."""

    step: Step | None = None
    project: str | None = None

    @classmethod
    def read(cls, kept: tuple[str, str] | None) -> "GuideState":
        """As it was left at the last visit; what is no step any more is forgotten."""
        project, name = kept or ("", "")
        step = next((each for each in STEPS if each == name), None)
        return cls(step, project) if step else cls()

    def of(self, project: str) -> Step | None:
        """The step that was open in a project."""
        return self.step if self.project == project else None
