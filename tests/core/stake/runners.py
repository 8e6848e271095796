"""The small shop with what its runners are worth, and pains at the counter."""

from typing import Any

from tests.shop import JOURNEY, note, shop
from throughline.core import edit
from throughline.core.canvas import Segment
from throughline.core.find import element
from throughline.core.journey import Change, Journey, Pain
from throughline.core.measures import CustomerValue
from throughline.core.opportunity import Opportunity
from throughline.core.project import Project

RUNNERS = note("CS")
ENTERS, PAYS = "enters00", "pays0000"
SARAH = Journey(id=JOURNEY, name="Sarah", persona="persona1")


def worth(**fields: Any) -> CustomerValue:
    """What a runner is worth: 412 (first payment not counted)."""
    known: dict[str, Any] = {"margin": "154.50", "retention": 0.8, "discount": 0.1, "cac": "38.00"}
    return CustomerValue(id="value000", segment=RUNNERS, **(known | fields))


def pain(number: int = 1, change: Change | None = None, touchpoint: str = ENTERS, **fields: Any) -> Pain:
    """A pain where runners enter."""
    return Pain(id=f"pain-{number:04}", touchpoint=touchpoint, text=f"Pain {number}", change=change, **fields)


def answer(number: int = 1, **fields: Any) -> Opportunity:
    """An opportunity."""
    return Opportunity(id=f"answer-{number:02}", text=f"Answer {number}", **fields)


def stay(low: float = 0.01, high: float = 0.01, share: float = 1.0) -> Change:
    """More of them stay."""
    return Change(lever="retention", low=low, high=high, share=share)


def business(*carriers: Pain | Opportunity, value: CustomerValue | None = None, **fields: Any) -> Project:
    """Runners of whom 1,900 enter the shop in a year and 1,000 pay."""
    project = shop(
        journeys=(SARAH,),
        values=(value or worth(),),
        pains=tuple(each for each in carriers if isinstance(each, Pain)),
        opportunities=tuple(each for each in carriers if isinstance(each, Opportunity)),
        **fields,
    )
    return reached(reached(project, ENTERS, 1900), PAYS, 1000)


def reached(project: Project, touchpoint: str, count: int | None) -> Project:
    """The project with another number of customers at a touchpoint."""
    return edit.replaced(project, element(project, touchpoint).changed(reached=count))


def sized(project: Project, size: int) -> Project:
    """The project with so many runners."""
    runners = element(project, RUNNERS)
    return edit.replaced(project, runners.changed(segment=Segment(size=size)))


def staged(project: Project, stage: str = "stage-01", **fields: Any) -> Project:
    """The project with other numbers at a stage."""
    return edit.replaced(project, element(project, stage).changed(**fields))
