"""Starbucks: from satisfaction to lifetime revenue, and two kinds of guests at one counter."""

from throughline.core.project import Project
from tools.examples.builder import Example
from tools.examples.starbucks import canvas, journey

EXPECTED_FINDINGS = {
    "J3a": "the three satisfaction groups have money and no persona: they are found by asking, not by looking",
    "J13": "ordered in the app for a time that the counter cannot keep",
    "J19": "mobile orders weaken the third place at the counter: the weak spot",
    "J20": "the short journey is our reading: nobody was asked",
    "J21": "the hand-over counter is the bottleneck",
    "R16": "visits, tickets and years are of 2002: check them before you rely on them",
}


def build() -> Project:
    """Make the whole example."""
    e = Example(
        "starbucks",
        "Starbucks",
        kind="b2c",
        currency="USD",
        organisation="Starbucks",
        description="Coffee, a place to stay, a card that is paid beforehand – and a queue of orders nobody sees.",
        lesson=(
            "From satisfaction to money. In the published study a highly satisfied customer came more often, spent more and "
            "stayed longer: 3,170 dollars of lifetime revenue against 200. That is revenue, not margin, and satisfaction may "
            "follow from coming often – read the direction before you pay for it."
        ),
    )
    canvas.segments(e)
    canvas.right(e)
    canvas.left(e)
    journey.journey(e)
    return e.project()
