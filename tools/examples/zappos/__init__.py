"""Zappos: service and returns in place of advertising."""

from throughline.core.project import Project
from tools.examples.builder import Example
from tools.examples.zappos import canvas, journey

EXPECTED_FINDINGS = {
    "J11": "the order ends with the wait for the money, its low point",
    "J19": "free returns weaken the wait for the money: the weak spot, seen by the customer",
    "J20": "the short journey is our reading: nobody was asked",
    "R16": "the reports are of 2008 to 2010: check them before you rely on them",
}


def build() -> Project:
    """Make the whole example."""
    e = Example(
        "zappos",
        "Zappos",
        kind="b2c",
        currency="USD",
        organisation="Zappos",
        description="Shoes by post, back for a year at no cost, and a telephone without a script.",
        lesson=(
            "Service and returns are the marketing budget. Money that others spend on being found is spent here on being told "
            "of. That works only while those who return most also keep most – so count returns by segment, not in sum."
        ),
    )
    canvas.right(e)
    canvas.left(e)
    journey.journey(e)
    return e.project()
