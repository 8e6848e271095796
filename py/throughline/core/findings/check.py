"""What a check is: a plain function of a project, with its id, how grave it is, and what it reads."""

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from throughline.core.findings.finding import Severity, Step
from throughline.core.project import Phase


class Spot(NamedTuple):
    """Where a check found its fault: the elements, the first of which is the place, and what else is to be said."""

    elements: tuple[Any, ...]
    params: tuple[tuple[str, object], ...] = ()
    variant: str = ""
    """Where a check has several sentences: which."""
    place: str | None = None
    """A block or stage, where it does not follow from the first element."""


Spots = Iterable[Spot]
Find = Callable[..., Spots]
"""Of a project; and of a day, where the check reads "today"."""


class Check(NamedTuple):
    """One check. It finds the same as long as everything named in `reads` is the same object."""

    id: str
    severity: Severity
    phase: Phase
    step: Step
    reads: tuple[str, ...]
    """Blocks, collections of the project, and what `reading.py` derives from them."""
    find: Find


def check(id_: str, severity: Severity, phase: Phase, step: Step, reads: str) -> Callable[[Find], Check]:
    """Make a plain function a check; `reads` are names with spaces between them."""
    return lambda find: Check(id_, severity, phase, step, tuple(reads.split()), find)


def spot(*elements: Any, variant: str = "", place: str | None = None, **params: object) -> Spot:
    """A fault at these elements."""
    return Spot(elements, tuple(params.items()), variant, place)
