"""Amazon: six sides of one platform, and a lost parcel that only a machine answers."""

from throughline.core.project import Project
from tools.examples.amazon import canvas, journey
from tools.examples.builder import Example

EXPECTED_FINDINGS = {
    "J1": "the consoles of sellers, advertisers and cloud customers: their journeys are left to the reader",
    "J3a": "four of six sides have no persona: one journey shows one side",
    "J6a": "account managers are claimed for cloud customers, and no journey meets them",
    "J17": "the weak spot: a lost parcel is answered by automation alone",
    "J19": "automated help weakens the moment that matters most",
    "J20": "the short journey is our reading: nobody was asked",
}


def build() -> Project:
    """Make the whole example."""
    e = Example(
        "amazon",
        "Amazon",
        kind="platform",
        currency="USD",
        organisation="Amazon",
        description="One platform with six sides: who buys most is not who earns most.",
        lesson=(
            "The segment that buys most is not the one that earns most. In 2024 the cloud brought a sixth of net sales and "
            "more than half of operating income; the shops bring the people, the sellers and the data. Follow the "
            "dearest note, fulfilment, to see what the Prime relationship costs."
        ),
    )
    canvas.canvas_right(e)
    canvas.canvas_left(e)
    journey.journey(e)
    return e.project()
