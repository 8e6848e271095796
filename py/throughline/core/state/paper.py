"""What is to be printed, and on what."""

from throughline.core.paper.plan import Order, Plan, What
from throughline.core.paper.sizes import Sheet
from throughline.core.project import Project
from throughline.core.record import Record


class Proof(Record):
    """What stands in the page to be measured."""

    project: Project
    order: Order


class PaperState(Record):
    """The chosen paper is remembered between visits; it belongs to the person's printer, not to the document."""

    sheet: Sheet = "A4"
    what: What = "canvas"
    parking: bool = False
    """Is the parking lot printed too?"""
    every_journey: bool = False
    job: str | None = None
    """Whose brief is printed; None: every job's."""
    today: str = ""
    """The date as the person writes it."""
    printing: What | None = None
    """What the browser is printing right now."""
    proof: Proof | None = None
    plan: Plan | None = None
