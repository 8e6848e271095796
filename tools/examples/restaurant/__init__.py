"""A restaurant: front of house and the dish room both carry the evening."""

from throughline.core.project import Project
from tools.examples.builder import Example, Thresholds
from tools.examples.restaurant import answers, behind, canvas, journey, making, people

EXPECTED_FINDINGS = {
    "J9": "one dishwasher without a substitute carries the first look at the table and the main course",
    "J10": "guests at the bar are not told how long it will take, and nobody has thought of an answer yet",
    "J11": "the evening ends with a wait for the bill, lower than it began",
    "J19": "feasts and a small dish room weaken the main course on Saturdays: the conflict between the two segments",
    "J21": "plates are the bottleneck of the main course",
}


def build() -> Project:
    """Make the whole example."""
    e = Example(
        "restaurant",
        "A restaurant, front and back",
        kind="service",
        currency="EUR",
        organisation="The Quince Tree",
        description="An owner-run restaurant of 48 seats, where the person at the dishwasher carries the evening as the host does.",
        lesson=(
            "Guests never see the dish room, and yet it decides two of the evening’s five moments of truth: the first look at "
            "the table and the wait for the main course. Jobs behind the line need a behaviour and a measure as much "
            "as those before it."
        ),
        thresholds=Thresholds(share=0.8, stale_months=120),
    )
    canvas.customers(e)
    canvas.ways(e)
    making.making(e)
    making.money(e)
    people.people(e)
    journey.journey(e)
    journey.before(e)
    journey.evening(e)
    journey.after(e)
    answers.answers(e)
    behind.jobs(e)
    behind.behind(e)
    answers.figures(e)
    return e.project()
