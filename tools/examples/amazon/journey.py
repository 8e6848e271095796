"""Amazon: the journey."""

from tools.examples.amazon.sources import ANNUAL_REPORT
from tools.examples.builder import (
    EXERCISE,
    SHORT_LANES,
    Example,
    Feedback,
    Moment,
    guess,
    reported,
)


def journey(e: Example) -> None:
    """Add the personas and the short journey."""
    e.persona(
        "nora",
        "Nora, 41",
        segment="prime",
        role="buyer",
        quote="If it is not here tomorrow, I should have gone to town.",
        goals="A kettle by Wednesday",
        needs="A date that holds",
        motivations="No time",
        pains="Explaining herself to a machine",
        buying_behaviour="Orders from the telephone, seldom compares",
        channels="web_and_app doorstep",
        evidence=guess(),
    )
    e.persona(
        "jo",
        "Jo, 29",
        segment="consumers",
        role="buyer",
        quote="I read the three-star reviews.",
        goals="Not to buy twice",
        needs="Honest reviews",
        motivations="Thrift",
        pains="Offers that look alike",
        buying_behaviour="Compares for days",
        channels="web_and_app",
        evidence=guess(),
    )
    e.journey(
        "order",
        "A kettle that does not come",
        persona="nora",
        other_persona="jo",
        loops_to="need",
        story=EXERCISE,
        lesson="Automation carries the easy nine tenths of a relationship. It is judged by the last tenth.",
    )
    e.lanes("order", SHORT_LANES)
    e.stage(
        "order",
        "need",
        "Need",
        goal="Hot water again",
        strategy="Be the first thought",
        owner="Marketing",
        outcome="Visits without a link",
    )
    e.stage(
        "order",
        "search",
        "Search",
        goal="To choose once",
        strategy="Let buyers convince buyers",
        owner="Market place",
        outcome="Searches that end in an order",
    )
    e.stage(
        "order",
        "ordering",
        "Order",
        goal="To be done",
        strategy="No step too many",
        owner="Shop and app",
        outcome="Minutes to the order",
    )
    e.stage(
        "order",
        "delivery",
        "Delivery",
        goal="To have it on Wednesday",
        strategy="Keep the date",
        owner="Fulfilment",
        outcome="Parcels on the promised day",
    )
    e.stage(
        "order",
        "help",
        "Help",
        goal="Kettle or money",
        strategy="Settle it in one contact",
        owner="Customer help",
        outcome="Settled at first contact",
    )
    e.episode("order", "one_order", "One order")
    e.touchpoint(
        "need",
        "breaks",
        "The kettle breaks on Monday",
        -1,
        0,
        owner="customer",
        carrier="An old kettle",
        episode="one_order",
        thought="“Not before the guests!”",
    )
    e.touchpoint(
        "search",
        "reads",
        "Reads reviews, sees suggestions",
        0.5,
        0.5,
        carrier="Product page",
        channel="web_and_app",
        made_by="selection reviewers for_you recommend purchase_data keep_market third_party consumers",
        episode="one_order",
        relationship="community",
        minutes=6,
        thought="“People like me took the steel one.”",
        data_used="Earlier purchases",
        consent="contract",
        moment=Moment(kind="ZMOT", importance=2, why="Reviews take the place of a shop assistant", evidence=guess()),
        feedback=Feedback(source="“Was this review helpful?”", reader="Market place", reply_hours=24),
    )
    e.touch(
        "seen_first", "reads", "unclear", "Advertisers pay to stand first; consumers came for the best", strength="weak"
    )
    e.touchpoint(
        "ordering",
        "clicks",
        "Orders with one click",
        1,
        0.5,
        carrier="A button",
        channel="web_and_app",
        made_by="one_click web_and_app own_sales memberships data_centres prime",
        episode="one_order",
        pays=True,
        relationship="self-service",
        minutes=1,
        effort=1,
        thought="“Tomorrow, between ten and two.”",
        data_used="Address and payment on file",
        consent="contract",
    )
    e.touchpoint(
        "delivery",
        "no_parcel",
        "The parcel is “delivered”, and not there",
        -1.5,
        1,
        owner="partner",
        carrier="Driver",
        channel="doorstep",
        made_by="doorstep deliver carriers warehouses soon_and_free",
        episode="one_order",
        waiting_minutes=240,
        hand_offs=2,
        thought="“Delivered – to whom?”",
    )
    e.touchpoint(
        "help",
        "bot",
        "Asks the help bot for the parcel",
        -2,
        0,
        carrier="Chat window",
        channel="web_and_app",
        made_by="answer web_and_app",
        episode="one_order",
        relationship="automated",
        minutes=18,
        effort=4,
        thought="“Please choose: return, refund, other.”",
        data_used="The order",
        consent="contract",
        moment=Moment(
            kind="encounter", importance=3, why="A promise was broken: now the relationship shows", evidence=guess()
        ),
        feedback=Feedback(source="Stars after the chat", reader="Customer help", reply_hours=48),
    )
    e.touch(
        "suggestions",
        "bot",
        "weakens",
        "Automated help knows returns; a lost parcel is none of its choices",
        strength="strong",
    )
    e.touchpoint(
        "help",
        "refunded",
        "Has the money back, keeps Prime",
        1,
        0.5,
        carrier="An email",
        channel="web_and_app",
        made_by="suggestions prime answer",
        episode="one_order",
        relationship="automated",
        minutes=1,
        thought="“Well, they did not argue.”",
        data_used="Payment on file",
        consent="contract",
    )
    e.pain("bot", "no_person", "No way to reach a person", 3, evidence=guess())
    e.pain("no_parcel", "nobody_knows", "Nobody knows where it lies", 2, evidence=guess())
    e.opportunity(
        "person",
        "A person after the second message",
        kind="personalise",
        touchpoint="bot",
        pains="no_person",
        notes="suggestions answer",
        impact=4,
        effort=3,
        confidence=3,
        owner="Customer help",
        due="2027-06-30",
        evidence=guess(),
    )
    e.opportunity(
        "photo",
        "A photo of the parcel where it lies",
        kind="add",
        touchpoint="no_parcel",
        pains="nobody_knows",
        notes="carriers doorstep",
        impact=3,
        effort=2,
        confidence=3,
        owner="Fulfilment",
        due="2027-09-30",
        evidence=guess(),
    )
    e.backstage(
        "job",
        "driver",
        "Driver",
        "no_parcel",
        function="supply-chain",
        frontstage=True,
        note="carriers",
        substitute="Any driver of the route",
        shows=[("delivery", "Hands over, or photographs the place", "Deliveries with a photo")],
    )
    e.backstage(
        "job",
        "helper",
        "Help agent",
        "refunded",
        function="service",
        note="answer",
        substitute="Any of the team",
        shows=[("help", "Settles a lost parcel without asking twice", "Second contacts per case")],
    )
    e.backstage("system", "chat_bot", "Help bot", "bot", note="answer", substitute="Agents on the telephone")
    e.backstage(
        "system",
        "shop_system",
        "Shop and suggestions",
        "reads clicks",
        note="recommend",
        substitute="A second data centre",
    )
    e.backstage(
        "partner",
        "carrier_firms",
        "Carriers",
        "no_parcel",
        note="carriers",
        function="supply-chain",
        substitute="Own vans",
    )
    e.kpi(
        "shop_margin",
        "Operating margin outside the cloud",
        [("2023-12-31", 2.5, None), ("2024-12-31", 5.4, None)],
        ANNUAL_REPORT,
        about="own_sales",
        unit="%",
        baseline=2.5,
        baseline_on="2023-12-31",
        target=7,
        target_on="2027-12-31",
        evidence=reported(ANNUAL_REPORT, "2025-02-06"),
        comment="Computed from the segments: operating income and net sales without the cloud. The target is an exercise.",
    )
    e.question(
        "conflict",
        "Best offer for consumers, or best-paid place for advertisers?",
        about="seen_first",
        owner="Market place",
    )
