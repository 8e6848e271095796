"""Sarah's running shoes: who they are."""

from tools.examples.builder import (
    Example,
    evidence,
)
from tools.examples.running_shoes.sources import TALKS


def people(e: Example) -> None:
    """Add the personas."""
    e.persona(
        "sarah",
        "Sarah, 34",
        segment="returning",
        role="user",
        quote="I only want to run without thinking of my feet.",
        about="Teacher, two children, runs Tuesdays and Sundays; her last two pairs gave her blisters.",
        goals="A half marathon next spring, without pain",
        needs="To be looked at while she runs; one clear recommendation with a reason",
        motivations="Fitness, an hour for herself, and friends who run",
        pains="Blisters after 5 km; every shop says something else; Saturdays are short",
        buying_behaviour="Reads for two weeks, asks the group, buys in one visit, pays for certainty",
        channels="shop reviews",
        evidence=evidence("interview", "supported", TALKS, "2026-05-12", n=12),
    )
    e.persona(
        "tom",
        "Tom, 27",
        segment="beginners",
        role="buyer",
        quote="Do I really need shoes for that?",
        about="Works at a desk, signed up for a 5 km company run after a bet.",
        goals="Finish 5 km without walking",
        needs="A fair price and a plan that he can follow",
        motivations="The bet, and losing six kilos",
        pains="Feels watched on a treadmill; does not know the words",
        buying_behaviour="Compares prices on the telephone, orders at night",
        channels="web_shop",
        evidence=evidence("interview", "supported", "First evening of the course", "2026-04-08", n=9),
    )
