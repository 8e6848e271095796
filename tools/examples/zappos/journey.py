"""Zappos: the journey."""

from tools.examples.builder import (
    EXERCISE,
    SHORT_LANES,
    Example,
    Feedback,
    Moment,
    guess,
    reported,
)
from tools.examples.zappos.sources import RETAILER


def journey(e: Example) -> None:
    """Add the personas and the short journey."""
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
