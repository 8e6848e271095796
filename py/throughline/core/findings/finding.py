"""What a check has found: which fault, where, and the sentence that says so."""

from typing import Any, Literal, NamedTuple

from throughline.core.canvas import Note
from throughline.core.journey import Stage, Touchpoint
from throughline.core.project import Phase
from throughline.core.state.guide import Step
from throughline.core.text import short
from throughline.words import Sentence, sentence

__all__ = ["Finding", "Severity", "Spot", "Step", "name_of"]

_GAPS = ("name", "other")
"""What the first two elements are called in a sentence."""
_UNNAMED = sentence("finding.unnamed")

Severity = Literal["gap", "risk", "hint"]
"""Something is missing; something may go wrong; something could be better."""


class Spot(NamedTuple):
    """Where a check found its fault: the elements, the first of which is the place, and what else is to be said."""

    elements: tuple[Any, ...]
    params: tuple[tuple[str, object], ...] = ()
    variant: str = ""
    """Where a check has several sentences: which."""
    place: str | None = None
    """A block or stage, where it does not follow from the first element."""


class Finding(NamedTuple):
    """One fault. A full wall has a thousand of them and shows a few, so its words are made when somebody asks."""

    check: str
    severity: Severity
    phase: Phase
    """From which phase on it is shown."""
    elements: tuple[str, ...]
    """Their ids; the first is where it is."""
    spot: Spot
    step: Step

    @property
    def sentence(self) -> Sentence:
        """What is wrong, with names instead of elements."""
        elements, params, variant, _ = self.spot
        key = f"finding.{self.check}.{variant}" if variant else f"finding.{self.check}"
        names = tuple([(gap, name_of(each)) for gap, each in zip(_GAPS, elements, strict=False)])
        return Sentence(key, names + params)

    @property
    def place(self) -> str | None:
        """Its block or stage, where it has one."""
        elements, _, _, place = self.spot
        return place or (_place_of(elements[0]) if elements else None)

    @property
    def why(self) -> str:
        """The words key of why it matters."""
        return f"finding.{self.check}.why"


def name_of(element: Any) -> str | Sentence:
    """What an element is called in a sentence."""
    held = element.__dict__  # faster than asking a model for a field that it may not have
    return short(held.get("text") or held.get("name") or "") or _UNNAMED


def _place_of(element: Any) -> str | None:
    if isinstance(element, Note):
        return element.place
    if isinstance(element, Touchpoint):
        return element.stage
    return element.id if isinstance(element, Stage) else None
