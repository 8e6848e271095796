"""Apple: the same experience everywhere, and an appointment to wait for."""

from throughline.core.project import Project
from tools.examples.apple import canvas, journey
from tools.examples.builder import Example

EXPECTED_FINDINGS = {
    "J3a": "small firms have no persona: their journey is left to the reader",
    "J17": "while she waits she meets a booking page and nobody else",
    "J19": "the appointment weakens the moment that matters most: the weak spot",
    "J20": "the short journey is our reading: nobody was asked",
    "J21": "two days of waiting are the bottleneck of the repair",
}


def build() -> Project:
    """Make the whole example."""
    e = Example(
        "apple",
        "Apple",
        kind="b2c",
        currency="USD",
        organisation="Apple",
        description="One experience in shop, web and service – and what it takes to keep it the same.",
        lesson=(
            "Consistency is paid for in resources. Shops, trained people, one account and one design let a customer change "
            "channels without a break; each of them is a note with a cost. Where one of them runs short – an appointment – "
            "the whole promise waits."
        ),
    )
    canvas.right(e)
    canvas.left(e)
    journey.journey(e)
    return e.project()
