"""Zappos: service and returns in place of advertising."""

from throughline.core.project import Project
from tools.examples.builder import (
    EXERCISE,
    SHORT_LANES,
    Example,
    Feedback,
    Moment,
    guess,
    reported,
    to_test,
)

EXPECTED_FINDINGS = {
    "J19": "free returns weaken the wait for the money: the weak spot, seen by the customer",
    "J20": "the short journey is our reading: nobody was asked",
    "R16": "the reports are of 2008 to 2010: check them before you rely on them",
}

RETAILER = "Internet Retailer, “Get Back”: Zappos’ vice president of services and operations"
HSIEH = "Tony Hsieh in an interview with Service Untitled"
FAST = "Fast Company, Most Innovative Companies 2009"
HARVARD = "Harvard Business Publishing, as quoted by The Consumerist"


def build() -> Project:
    """The whole example."""
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
    _right(e)
    _left(e)
    _journey(e)
    return e.project()


def _right(e: Example) -> None:
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


def _left(e: Example) -> None:
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


def _journey(e: Example) -> None:
    e.persona(
        "grace",
        "Grace, 46",
        segment="loyal",
        role="buyer",
        quote="I order three and keep one. Or two.",
        goals="Shoes for a wedding",
        needs="Three pairs on the bedroom floor",
        motivations="To look right",
        pains="Money that is away for weeks",
        buying_behaviour="Orders more than she keeps",
        channels="web_shop telephone",
        evidence=guess(),
    )
    e.persona(
        "ben",
        "Ben, 33",
        segment="first_timers",
        role="buyer",
        quote="What if they do not fit?",
        goals="Boots before the snow",
        needs="To be sure",
        motivations="No shop for miles",
        pains="Cannot try them on",
        buying_behaviour="Orders one pair",
        channels="web_shop",
        evidence=guess(),
    )
    e.journey(
        "wedding",
        "Shoes for a wedding",
        persona="grace",
        other_persona="ben",
        loops_to="wish",
        story=EXERCISE,
        lesson="The call is the advertisement. The returned box is its invoice.",
    )
    e.lanes("wedding", SHORT_LANES)
    e.stage(
        "wedding",
        "wish",
        "Wish",
        goal="Know what would suit",
        strategy="Be the name that a friend says",
        owner="Brand",
        outcome="New customers who were told",
    )
    e.stage(
        "wedding",
        "choosing",
        "Choosing",
        goal="Not to decide yet",
        strategy="Take away the risk",
        owner="Web shop",
        outcome="Visits that end in an order",
    )
    e.stage(
        "wedding",
        "trying",
        "Trying on",
        goal="To see it on the foot",
        strategy="Be early",
        owner="Warehouse",
        outcome="Parcels before the promised day",
    )
    e.stage(
        "wedding",
        "sending_back",
        "Sending back",
        goal="To be rid of the rest",
        strategy="Make it easy once more",
        owner="Returns",
        outcome="Days until the money is back",
    )
    e.episode("wedding", "the_order", "The order")
    e.touchpoint(
        "wish",
        "friend",
        "A friend tells of the telephone call",
        0,
        0,
        owner="third-party",
        carrier="A friend",
        made_by="told_on culture",
        episode="the_order",
        relationship="community",
        persona="grace",
        thought="“Half an hour about a heel?”",
        moment=Moment(kind="ZMOT", importance=2, why="Word of mouth stands where others advertise", evidence=guess()),
        feedback=Feedback(source="“How did you hear of us?”", reader="Brand", reply_hours=168),
    )
    e.touchpoint(
        "choosing",
        "orders",
        "Orders three pairs",
        0.5,
        0.5,
        carrier="Web shop",
        channel="web_shop",
        made_by="web_shop every_size year_to_return shoes second_orders pictures photograph brands loyal",
        episode="the_order",
        pays=True,
        relationship="self-service",
        minutes=20,
        thought="“Two of them go back anyway.”",
        data_used="Address and payment",
        consent="contract",
        variants={"first_timers": "Orders one pair and looks for the catch"},
    )
    e.touchpoint(
        "trying",
        "tries",
        "Tries on at home",
        1,
        1,
        owner="customer",
        carrier="Three boxes",
        channel="parcel",
        made_by="parcel warehouse",
        episode="the_order",
        minutes=40,
        thought="“Not these. Not these. These!”",
        moment=Moment(kind="FMOT", importance=2, why="Foot and shoe meet, out of our sight", evidence=guess()),
        feedback=Feedback(source="Reason for return on the label", reader="Buyers of the brands", reply_hours=48),
    )
    e.touchpoint(
        "trying",
        "calls",
        "Calls about the half size",
        2,
        0.5,
        carrier="Somebody with time",
        channel="telephone",
        made_by="telephone talks somebody_there listen people hire first_timers",
        episode="the_order",
        relationship="personal",
        minutes=22,
        waiting_minutes=1,
        thought="“She asked what I was going to wear.”",
        data_used="Earlier orders",
        consent="contract",
        moment=Moment(kind="encounter", importance=3, why="What is told on happens here", evidence=guess()),
        feedback=Feedback(source="Letters and calls of thanks", reader="Everybody, on the wall", reply_hours=24),
    )
    e.touchpoint(
        "sending_back",
        "sends_back",
        "Sends two pairs back",
        0.5,
        0,
        carrier="A printed label",
        channel="parcel",
        made_by="returns_alone send parcel_firm amazon",
        episode="the_order",
        relationship="self-service",
        minutes=10,
        effort=2,
        thought="“Just like that?”",
    )
    e.touchpoint(
        "sending_back",
        "waits_for_money",
        "Waits for the money of two pairs",
        0.5,
        1,
        carrier="Card statement",
        channel="web_shop",
        made_by="send warehouse web_shop",
        episode="the_order",
        thought="“It will come.”",
        moment=Moment(
            kind="encounter", importance=2, why="The end of the order, and money is missing", evidence=guess()
        ),
        feedback=Feedback(source="Calls that ask for money", reader="Returns", reply_hours=24),
    )
    e.touch(
        "year_to_return",
        "waits_for_money",
        "weakens",
        "A third of all pairs must be unpacked and looked at before money goes back",
        strength="strong",
    )
    e.touch(
        "loyal",
        "waits_for_money",
        "unclear",
        "The best customers fill the returns hall; do the thrifty wait behind them?",
    )
    e.pain("waits_for_money", "slow_money", "Weeks until the money is back", 2, evidence=guess())
    e.pain("orders", "no_fit", "No way to know the fit beforehand", 2, evidence=guess())
    e.opportunity(
        "money_first",
        "Pay back when the label is scanned",
        kind="simplify",
        touchpoint="waits_for_money",
        pains="slow_money",
        notes="free_returns send",
        impact=4,
        effort=2,
        confidence=3,
        owner="Returns",
        due="2027-06-30",
        evidence=guess(),
    )
    e.opportunity(
        "fit_words",
        "Show what returners said of the fit",
        kind="add",
        touchpoint="orders",
        pains="no_fit",
        notes="pictures every_size",
        impact=3,
        effort=2,
        confidence=4,
        owner="Web shop",
        due="2027-03-31",
        evidence=guess(),
    )
    e.backstage(
        "job",
        "caller",
        "Person on the telephone",
        "calls",
        function="service",
        frontstage=True,
        note="people",
        substitute="Any of the team",
        shows=[
            ("trying", "Stays until it is settled, and says so if a rival has it", "Calls that needed a second call")
        ],
    )
    e.backstage(
        "job",
        "checker",
        "Checker of returns",
        "sends_back waits_for_money",
        function="supply-chain",
        note="send",
        substitute="Any of the hall",
        shows=[("sending_back", "Looks at a pair on the day it arrives", "Pairs older than a day at six o’clock")],
    )
    e.backstage(
        "system", "stock_system", "Stock and pictures", "orders", note="pictures", substitute="A second data centre"
    )
    e.backstage(
        "partner",
        "parcel_partner",
        "Parcel company",
        "tries sends_back",
        note="parcel_firm",
        substitute="A second company",
    )
    e.kpi(
        "come_back",
        "Items that come back",
        [("2010-03-31", 35, None)],
        "Internet Retailer, March 2010",
        about="free_returns",
        unit="%",
        better="lower",
        baseline=25,
        baseline_on="2007-07-17",
        target=30,
        target_on="2027-12-31",
        evidence=reported(RETAILER, "2010-03-31"),
        comment="25 % in 2007 (NPR, as told by ChannelAdvisor). The target is an exercise; with the best customers 50 % is good.",
    )
    e.question(
        "conflict",
        "Do buyers who keep what they order pay for those who send back?",
        about="free_returns",
        owner="Returns",
    )
