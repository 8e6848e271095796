"""A restaurant: who they are."""

from tools.examples.builder import (
    Example,
    evidence,
)


def people(e: Example) -> None:
    """Add the personas."""
    e.persona(
        "ines",
        "Ines, 58",
        segment="neighbours",
        role="buyer",
        quote="I go there so that I need not decide anything.",
        about="Runs a pharmacy three streets away, eats out every other Thursday with her sister.",
        goals="Two hours without the telephone",
        needs="Her table, and something green",
        motivations="Company; somebody else cooks",
        pains="Saturdays with a party in the room; waiting for the bill",
        buying_behaviour="Rings up in the afternoon, follows what the waiter says",
        channels="telephone dining_room",
        evidence=evidence("interview", "supported", "Talks at the long table", "2026-07-16", n=11),
    )
    e.persona(
        "karl",
        "Karl, 44",
        segment="feasts",
        role="decider",
        quote="If it works, nobody will notice me. That is the aim.",
        about="Turns his mother’s seventieth into a feast for sixteen.",
        goals="A mother who is proud",
        needs="One name, one price, no surprise",
        motivations="To be a guest at his own feast",
        pains="Does not know what he forgets",
        buying_behaviour="Compares three houses on the map, decides by the answer to his first question",
        channels="map_reviews dining_room",
        evidence=evidence("interview", "supported", "Calls after feasts", "2026-08-20", n=9),
    )
