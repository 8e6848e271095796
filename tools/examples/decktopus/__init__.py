"""Decktopus: reading a vendor's own words, and a segment that does not pay."""

from throughline.core.project import Project
from tools.examples.builder import Example
from tools.examples.decktopus import canvas, journey

EXPECTED_FINDINGS = {
    "J3a": "teams and consultants have no persona: their journeys are left to the reader",
    "J8": "the weak spot: nobody publishes how many go from free to paid, so the key figure is empty",
    "J17": "the price is told by a window, below what was expected",
    "J19": "the free plan weakens the moment when somebody should pay",
    "J20": "the short journey is our reading: nobody was asked",
    "R13a": "the weak spot: that people pay after trying is stated, and not tested",
}


def build() -> Project:
    """Make the whole example."""
    e = Example(
        "decktopus",
        "Decktopus",
        kind="b2b",
        currency="USD",
        organisation="Decktopus",
        description="Presentations made by software: a canvas built from the vendor’s own words, to be read with care.",
        lesson=(
            "Read evidence before you read claims. Everything here comes from the vendor’s own guide, so it is marked as an "
            "assumption. And look at the segment that does not pay: somebody subsidises it, and the step from free to paid "
            "is the one that nobody has tested."
        ),
    )
    canvas.right(e)
    canvas.left(e)
    journey.journey(e)
    return e.project()
