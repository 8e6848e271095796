"""What a check has found: which fault, where, and the sentence that says so."""

from typing import Literal, NamedTuple

from throughline.core.project import Phase
from throughline.core.state.guide import Step
from throughline.words import Sentence

__all__ = ["Finding", "Severity", "Step"]

Severity = Literal["gap", "risk", "hint"]
"""Something is missing; something may go wrong; something could be better."""


class Finding(NamedTuple):
    """One fault. `elements[0]` is where it is; `place` is its block or stage, where it has one."""

    check: str
    severity: Severity
    phase: Phase
    """From which phase on it is shown."""
    elements: tuple[str, ...]
    sentence: Sentence
    place: str | None
    step: Step

    @property
    def why(self) -> str:
        """The words key of why it matters."""
        return f"finding.{self.check}.why"
