"""Zappos: the canvas."""

from tools.examples.builder import (
    Example,
    reported,
    to_test,
)
from tools.examples.zappos.sources import FAST, HARVARD, HSIEH, RETAILER


def right(e: Example) -> None:
    """Put up segments, value, channels, relationships and revenue."""
    e.note(
        "CS",
        "loyal",
        "Repeat customers who buy dear shoes",
        letter="A",
        market="niche",
        rank="primary",
        payer="pays",
        needs="To choose at home, at leisure",
        pains="Shops never have the half size",
        behaviours="Send back half of what they order, and are the most profitable",
        revenue_potential=5,
        loyalty=5,
        strategic_importance=5,
        evidence=reported(RETAILER, "2010-03-31"),
        mark="strength",
    )
    e.note(
        "CS",
        "first_timers",
        "First-time buyers of shoes by post",
        letter="B",
        market="mass",
        rank="primary",
        payer="pays",
        needs="To be sure that a mistake costs nothing",
        pains="Shoes cannot be tried on a screen",
        behaviours="Order one pair, keep it if it fits somehow",
        revenue_potential=3,
        loyalty=2,
        strategic_importance=4,
    )
    e.note(
        "VP",
        "year_to_return",
        "A year to send it back, free",
        "loyal first_timers",
        need="A mistake must cost nothing",
        unique="365 days, free both ways",
        tests=to_test(
            "A longer time brings fewer returns, not more", "Returns with 60 and with 365 days", "No more than now"
        ),
        evidence=reported(FAST, "2009-12-31"),
        mark="strength",
    )
    e.note(
        "VP",
        "every_size",
        "Every size, shown from seven sides",
        "loyal first_timers",
        need="To see what one cannot touch",
        unique="Each model photographed from seven sides",
        tests=to_test(
            "More pictures bring fewer returns", "Returns with three and with seven pictures", "5 points fewer"
        ),
        evidence=reported(FAST, "2009-12-31"),
    )
    e.note(
        "VP",
        "somebody_there",
        "Somebody who has time for you",
        "loyal first_timers",
        need="To be helped, not handled",
        unique="All day and night, no script, no clock",
        tests=to_test(
            "Whoever has called once orders more often", "Orders a year, callers and others", "Half again as many"
        ),
        evidence=reported(HARVARD, "2008-05-21"),
        mark="strength",
    )
    e.note(
        "CH",
        "web_shop",
        "Web shop",
        "loyal first_timers every_size year_to_return",
        phases=("awareness", "evaluation", "purchase"),
        owner="own",
        route="direct",
        medium="digital",
        cost="Pictures and technology",
        effect="Nearly all orders",
        uses={"loyal": "preferred offered used", "first_timers": "preferred offered used"},
    )
    e.note(
        "CH",
        "telephone",
        "Telephone, day and night",
        "loyal first_timers somebody_there",
        phases=("evaluation", "after-sales"),
        owner="own",
        route="direct",
        medium="physical",
        cost="People without a clock",
        effect="Stories that are told on",
        uses={"loyal": "preferred offered used", "first_timers": "offered used"},
    )
    e.note(
        "CH",
        "parcel",
        "Parcel to the door and back",
        "loyal first_timers year_to_return",
        phases=("delivery", "after-sales"),
        owner="partner",
        route="direct",
        medium="physical",
        cost="Postage both ways",
        effect="The fitting room is at home",
        uses={"loyal": "offered used", "first_timers": "offered used"},
    )
    e.note(
        "CR",
        "talks",
        "Personal assistance without a script",
        "loyal first_timers somebody_there",
        types=("personal",),
        term=5,
        motives=("retention",),
        by="human",
        mark="strength",
        evidence=reported(HARVARD, "2008-05-21"),
    )
    e.note(
        "CR",
        "returns_alone",
        "Self-service: print a label",
        "loyal first_timers year_to_return",
        types=("self-service",),
        term=3,
        motives=("retention", "acquisition"),
        by="automated",
    )
    e.note(
        "CR",
        "told_on",
        "Community: told from friend to friend",
        "loyal every_size",
        types=("community",),
        term=4,
        motives=("acquisition",),
        by="both",
        comment="“The main driver of our growth has been repeat customers and word of mouth.”",
        evidence=reported(HSIEH, "2008-02-04"),
    )
    e.note(
        "RS",
        "shoes",
        "Shoes and clothes at full price",
        "loyal first_timers every_size somebody_there",
        kind="sale",
        pays_for="A sure choice, not a low price",
        evidence=reported(RETAILER, "2010-03-31"),
    )
    e.note(
        "RS",
        "second_orders",
        "Repeat orders, 75 % of a day’s",
        "loyal year_to_return somebody_there",
        kind="sale",
        pays_for="Not having to look elsewhere",
        evidence=reported(HSIEH, "2008-02-04"),
    )


def left(e: Example) -> None:
    """Put up activities, resources, partners and costs."""
    e.note(
        "KA",
        "listen",
        "Answer calls without a clock",
        "talks somebody_there telephone",
        kind="service",
        mark="strength",
    )
    e.note("KA", "send", "Send and take back", "year_to_return parcel returns_alone", kind="production")
    e.note(
        "KA",
        "hire",
        "Hire for character, train four weeks",
        "talks listen somebody_there",
        kind="service",
        comment="After the first weeks a bonus is offered for leaving: 1,000 dollars in 2008, later 2,000.",
        evidence=reported(HARVARD, "2008-05-21"),
    )
    e.note("KA", "photograph", "Photograph every model", "every_size web_shop shoes", kind="marketing")
    e.note("KR", "people", "People who like to help", "talks telephone told_on", kind="human", mark="strength")
    e.note("KR", "warehouse", "Warehouse that never sleeps", "parcel year_to_return second_orders", kind="physical")
    e.note("KR", "culture", "Culture and ten years of stories", "told_on people", kind="intellectual")
    e.note("KR", "pictures", "Pictures from seven sides", "every_size web_shop", kind="intellectual")
    e.note(
        "KP",
        "brands",
        "Shoe brands",
        "every_size shoes",
        kind="supplier",
        motive="resource",
        brings="All sizes of a model, early",
        gains="Sales without discounts, and what customers say",
        shared_goal="Full price, full shelf",
    )
    e.note(
        "KP",
        "parcel_firm",
        "Parcel company",
        "parcel send",
        kind="supplier",
        motive="scale",
        brings="Fetching and bringing, overnight if need be",
        gains="Two journeys for one sale",
    )
    e.note(
        "KP",
        "amazon",
        "Amazon, the owner since 2009",
        "warehouse web_shop",
        kind="alliance",
        motive="scale",
        brings="Capital and warehouses",
        gains="A house where service is learned",
        evidence=reported(RETAILER, "2010-03-31"),
    )
    e.note(
        "CO",
        "free_returns",
        "Returns: a third comes back",
        "year_to_return send parcel_firm warehouse returns_alone",
        category="service-delivery",
        driver="Pairs sent for every pair kept",
        behaviour="variable",
        mark="weakness",
        comment="35 % on average, 50 % with the best customers: postage, checking, shelves.",
        evidence=reported(RETAILER, "2010-03-31"),
    )
    e.note(
        "CO",
        "call_people",
        "People on the telephone",
        "talks listen people hire",
        category="service-delivery",
        driver="Minutes nobody counts",
        behaviour="step",
        comment="The relationship is the cost: no script, no clock.",
    )
    e.note(
        "CO",
        "goods",
        "Shoes bought in",
        "shoes brands amazon",
        category="service-delivery",
        driver="Pairs kept",
        behaviour="variable",
        effect="scale",
    )
    e.note(
        "CO",
        "showing",
        "Pictures and web shop",
        "photograph pictures web_shop",
        category="technology",
        driver="New models",
        behaviour="fixed",
    )
    e.note(
        "CO",
        "telling",
        "Stories, tours, little advertising",
        "culture told_on",
        category="acquisition",
        driver="What is left to pay for being found",
        behaviour="fixed",
    )
