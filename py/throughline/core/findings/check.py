"""What a check is: a plain function of a project, with its id, how grave it is, and what it reads."""

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from throughline.core.findings.finding import Severity, Spot, Step
from throughline.core.project import Phase

__all__ = ["Check", "Find", "Spot", "Spots", "check", "spot"]

Spots = Iterable[Spot]
Find = Callable[..., Spots]
"""Of a project; of a part of it, where the check goes `over` parts; last of a day, where it reads "today"."""


class Check(NamedTuple):
    """One check. It finds the same as long as everything that it reads is the same object."""

    id: str
    severity: Severity
    phase: Phase
    step: Step
    find: Find
    reads: tuple[str, ...]
    """Blocks, collections of the project, and what `reading.py` derives from them."""
    over: tuple[str, ...] = ()
    """Blocks whose notes are looked at block by block, or "points": touchpoints, stage by stage.

    A part that stayed the same is not looked at again.
    """


def check(  # noqa: PLR0913, PLR0917 - a line that names a check reads as a sentence
    id_: str, severity: Severity, phase: Phase, step: Step, reads: str, over: str = ""
) -> Callable[[Find], Check]:
    """Make a plain function a check; `reads` and `over` are names with spaces between them."""
    return lambda find: Check(id_, severity, phase, step, find, tuple(reads.split()), tuple(over.split()))


def spot(*elements: Any, variant: str = "", place: str | None = None, **params: object) -> Spot:
    """A fault at these elements."""
    return Spot(elements, tuple(params.items()) if params else (), variant, place)
