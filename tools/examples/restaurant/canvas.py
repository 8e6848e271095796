"""A restaurant: the canvas."""

from throughline.core.canvas import Amount
from tools.examples.builder import (
    Example,
    evidence,
    on,
)
from tools.examples.restaurant.sources import BOOK


def customers(e: Example) -> None:
    """Put up segments and value propositions."""
    e.note(
        "CS",
        "neighbours",
        "Neighbours who come again and again",
        letter="A",
        size=420,
        market="niche",
        rank="primary",
        payer="pays",
        demographics="35 to 70, live within a walk of 15 minutes",
        behaviours="Come every other week, mostly in twos, eat what is fresh",
        needs="To be known, and not to cook",
        pains="Loud Saturdays; long waits after nine",
        revenue_potential=4,
        loyalty=5,
        strategic_importance=5,
        mark="strength",
        evidence=evidence("data", "supported", BOOK, "2026-09-30", n=420),
    )
    e.note(
        "CS",
        "feasts",
        "Families and firms with a feast",
        letter="B",
        size=160,
        market="niche",
        rank="secondary",
        payer="pays",
        demographics="Hosts of 10 to 24 guests, from the whole town",
        behaviours="Book five weeks ahead, on Saturdays, once a year",
        needs="An evening in which the host is a guest",
        pains="Fear that something goes wrong before the mother-in-law",
        revenue_potential=4,
        loyalty=2,
        strategic_importance=3,
        evidence=evidence("data", "supported", BOOK, "2026-09-30", n=160),
    )
    e.note(
        "VP",
        "known",
        "A table where they know you",
        "neighbours",
        need="“I want to come home to a restaurant”",
        unique="The host knows names, tables and what was not liked",
        tests=[
            {
                "hypothesis": "Whoever is greeted by name comes again sooner",
                "measure": "Days until the next visit, greeted by name or not",
                "pass_mark": "5 days fewer",
                "result": "16 days against 24",
                "decision": "persevere",
                "on": on("2026-06-30"),
            }
        ],
        evidence=evidence("data", "supported", BOOK, "2026-06-30", n=180),
        mark="strength",
    )
    e.note(
        "VP",
        "market_menu",
        "A short menu from the market",
        "neighbours feasts",
        need="“Something that I do not cook myself”",
        unique="Nine dishes, new every Wednesday",
        tests=[
            {
                "hypothesis": "Nine dishes sell as well as sixteen",
                "measure": "Food sales per guest, four weeks each",
                "pass_mark": "No less than before",
                "result": "1.20 more per guest, a third less thrown away",
                "decision": "persevere",
                "on": on("2026-04-30"),
            }
        ],
        evidence=evidence("data", "supported", "Till", "2026-04-30", n=2900),
    )
    e.note(
        "VP",
        "shining",
        "Everything on the table shines",
        "neighbours feasts",
        need="“If the glass is clean, the kitchen is clean”",
        unique="Every piece is held against the light before seven",
        tests=[
            {
                "hypothesis": "Guests take the table for the kitchen",
                "measure": "Slips that praise or blame cleanliness",
                "pass_mark": "Named on one slip in ten",
                "result": "Named on one in seven, mostly with the first glass",
                "decision": "persevere",
                "on": on("2026-08-31"),
            }
        ],
        evidence=evidence("survey", "supported", BOOK, "2026-08-31", n=210),
    )
    e.note(
        "VP",
        "no_washing",
        "A feast without washing up",
        "feasts",
        need="“I want to sit at my own birthday”",
        unique="One person plans it and is there on the evening",
        tests=[
            {
                "hypothesis": "Hosts pay 62 a guest when one person answers for the evening",
                "measure": "Feasts booked out of feasts asked for",
                "pass_mark": "Half",
                "result": "31 of 52",
                "decision": "persevere",
                "on": on("2026-09-30"),
            }
        ],
        evidence=evidence("data", "supported", BOOK, "2026-09-30", n=52),
    )


def ways(e: Example) -> None:
    """Put up channels and relationships."""
    e.note(
        "CH",
        "dining_room",
        "Dining room and garden",
        "neighbours feasts known market_menu shining",
        phases=("purchase", "delivery", "after-sales"),
        owner="own",
        route="direct",
        medium="physical",
        cost="Rent and energy, 8,300 a month",
        effect="All sales",
        mark="strength",
        uses={"neighbours": "preferred offered used", "feasts": "preferred offered used"},
    )
    e.note(
        "CH",
        "telephone",
        "Telephone, answered from ten to ten",
        "neighbours feasts no_washing",
        phases=("evaluation", "purchase"),
        owner="own",
        route="direct",
        medium="physical",
        cost="An hour a day",
        effect="Six of ten tables",
        uses={"neighbours": "preferred offered used", "feasts": "offered used"},
    )
    e.note(
        "CH",
        "platform",
        "Booking platform",
        "feasts neighbours market_menu",
        phases=("awareness", "purchase"),
        owner="partner",
        route="indirect",
        medium="digital",
        cost="2.00 a seat",
        effect="Three of ten tables, half of them new guests",
        uses={"feasts": "offered used", "neighbours": "offered used"},
    )
    e.note(
        "CH",
        "map_reviews",
        "Pictures and reviews on the map",
        "feasts neighbours shining",
        phases=("awareness", "evaluation"),
        owner="partner",
        route="indirect",
        medium="digital",
        cost="Half an hour a week",
        effect="Where strangers look first",
        uses={"feasts": "preferred offered used", "neighbours": "offered used"},
    )
    e.note(
        "CH",
        "menu_letter",
        "The week’s menu by email",
        "neighbours known",
        phases=("awareness", "after-sales"),
        owner="own",
        route="direct",
        medium="digital",
        cost="Wednesday, one hour",
        effect="One table in five follows from it",
        uses={"neighbours": "offered used"},
    )
    e.note(
        "CR",
        "host_care",
        "Personal assistance: the host",
        "neighbours feasts known shining",
        types=("personal",),
        term=5,
        motives=("retention",),
        by="human",
        cost_to_serve=Amount(price="2.60", volume=1730, period="month"),
        mark="strength",
    )
    e.note(
        "CR",
        "feast_person",
        "Dedicated: one person per feast",
        "feasts no_washing",
        types=("dedicated",),
        term=2,
        motives=("acquisition", "upselling"),
        by="human",
        cost_to_serve=Amount(price="48.00", volume=17, period="month"),
        comment="Two hours of planning per feast: the dearest relationship of the house.",
    )
    e.note(
        "CR",
        "long_table",
        "Community: long table on Thursdays",
        "neighbours known market_menu",
        types=("community",),
        term=5,
        motives=("retention", "acquisition"),
        by="human",
    )
    e.note(
        "CR",
        "confirmation",
        "Automated: confirmation and reminder",
        "neighbours feasts market_menu",
        types=("automated",),
        term=2,
        motives=("retention",),
        by="automated",
        cost_to_serve=Amount(price="0.05", volume=700, period="month"),
    )
