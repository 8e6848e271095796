"""Starbucks: the journey."""

from tools.examples.builder import (
    EXERCISE,
    SHORT_LANES,
    Carried,
    Example,
    Feedback,
    Moment,
    guess,
    reported,
)
from tools.examples.starbucks.sources import MOBILE, RESULTS


def journey(e: Example) -> None:
    """Add the personas and the short journey."""
    e.persona(
        "dana",
        "Dana, 31",
        segment="hurried",
        role="buyer",
        quote="The train goes at 8:12.",
        goals="Coffee on the 8:12",
        needs="A minute that holds",
        motivations="A good start",
        pains="Standing in a crowd for something already paid",
        buying_behaviour="Orders at the traffic light",
        channels="app",
        evidence=guess(),
    )
    e.persona(
        "miles",
        "Miles, 52",
        segment="staying",
        role="user",
        quote="I write better where others talk.",
        goals="Two pages before noon",
        needs="A chair and a nod",
        motivations="Company without talk",
        pains="Bags in his back",
        buying_behaviour="One cup an hour",
        channels="own_shops",
        evidence=guess(),
    )
    e.journey(
        "morning",
        "A morning at one counter",
        persona="dana",
        other_persona="miles",
        loops_to="thirst",
        story=EXERCISE,
        lesson="A new channel needs its own end. Mobile orders got a beginning in the pocket and ended at the old counter.",
    )
    e.lanes("morning", SHORT_LANES)
    e.stage(
        "morning",
        "thirst",
        "Wish",
        goal="Coffee, now or in peace",
        strategy="Be on the way",
        owner="Brand",
        outcome="Visits a month",
    )
    e.stage(
        "morning",
        "ordering",
        "Order",
        goal="No standing",
        strategy="Order in the pocket",
        owner="App",
        outcome="Share of orders ahead",
    )
    e.stage(
        "morning",
        "hand_over",
        "Hand-over",
        goal="Hot, now, right",
        strategy="Ready at the minute",
        owner="Shop manager",
        outcome="Orders ready on time",
    )
    e.stage(
        "morning",
        "staying_on",
        "Staying",
        goal="To be left in peace",
        strategy="A chair and a greeting",
        owner="Shop manager",
        outcome="Guests who sit down",
    )
    e.episode("morning", "visit", "The visit")
    e.touchpoint(
        "thirst",
        "platform",
        "Twenty minutes until the train",
        -0.5,
        0,
        owner="customer",
        carrier="A clock",
        episode="visit",
        thought="“Just enough.”",
    )
    e.touchpoint(
        "ordering",
        "orders_ahead",
        "Orders and pays on the way",
        1,
        0.5,
        carrier="App",
        channel="app",
        made_by="app orders_alone no_queue run_app prepaid drinks my_drink hurried",
        persona="dana",
        episode="visit",
        pays=True,
        relationship="self-service",
        minutes=1,
        thought="“Ready in five minutes.”",
        data_used="Place, card, usual drink",
        consent="contract",
    )
    e.touchpoint(
        "hand_over",
        "crowd",
        "Waits in a crowd for a paid cup",
        -1.5,
        1,
        carrier="Counter for all orders",
        channel="own_shops",
        made_by="own_shops make_drinks baristas rooms",
        persona="dana",
        episode="visit",
        minutes=9,
        waiting_minutes=8,
        bottleneck=True,
        thought="“Which of these is mine?”",
        moment=Moment(kind="encounter", importance=3, why="“No queue” is the whole promise", evidence=guess()),
        feedback=Feedback(source="Stars in the app", reader="Shop manager", reply_hours=24),
        carried=Carried(
            data="kept",
            price="kept",
            promise="broken",
            tone="broken",
            service="kept",
            note="The pocket said five minutes",
        ),
    )
    e.touch(
        "counter",
        "crowd",
        "weakens",
        "Orders from pockets and from the queue end at one counter",
        strength="strong",
        evidence=reported(MOBILE, "2017-03-20"),
    )
    e.touchpoint(
        "hand_over",
        "greeted",
        "Is greeted and known",
        1.5,
        1,
        carrier="Barista",
        channel="own_shops",
        made_by="barista welcome baristas delighted satisfied my_drink farmers roast",
        persona="miles",
        relationship="personal",
        minutes=2,
        pays=True,
        thought="“The usual? The usual.”",
        moment=Moment(
            kind="encounter",
            importance=3,
            why="In the study, satisfaction went with visits, ticket and years",
            evidence=guess(),
        ),
        feedback=Feedback(source="Question on the receipt", reader="Shop manager", reply_hours=48),
    )
    e.touch(
        "prepaid", "greeted", "unclear", "Paid beforehand: less talk at the till. A gain, or the loss of a greeting?"
    )
    e.touchpoint(
        "staying_on",
        "sits",
        "Sits between bags and shouted names",
        -0.5,
        1,
        carrier="A chair by the counter",
        channel="own_shops",
        made_by="third_place rooms neighbourhood staying licensed brand",
        persona="miles",
        relationship="community",
        minutes=70,
        thought="“It used to be quieter.”",
        moment=Moment(kind="SMOT", importance=2, why="The third place is used here, or it is not", evidence=guess()),
        feedback=Feedback(source="Chairs counted at eleven", reader="Shop manager", reply_hours=168),
    )
    e.touch(
        "no_queue", "sits", "weakens", "Guests who are in a hurry fill the room of those who stay", strength="strong"
    )
    e.touchpoint(
        "staying_on",
        "gets_stars",
        "Gets stars and an offer",
        0.5,
        0.5,
        carrier="App",
        channel="app",
        made_by="rewards run_app unsatisfied",
        episode="visit",
        relationship="automated",
        minutes=1,
        persona="dana",
        thought="“Free on Friday.”",
        data_used="Purchases",
        consent="asked",
    )
    e.pain("crowd", "not_ready", "Not ready, and nobody says when", 3, evidence=reported(MOBILE, "2017-03-20"))
    e.pain("sits", "loud", "The room has become a corridor", 2, evidence=guess())
    e.opportunity(
        "own_shelf",
        "A shelf and a door for orders from pockets",
        kind="simplify",
        touchpoint="crowd",
        pains="not_ready loud",
        notes="counter rooms",
        impact=5,
        effort=4,
        confidence=3,
        owner="Shop design",
        due="2027-09-30",
        evidence=guess(),
    )
    e.opportunity(
        "true_minute",
        "Promise a minute only when the counter can keep it",
        kind="simplify",
        touchpoint="crowd",
        pains="not_ready",
        notes="app no_queue",
        impact=4,
        effort=3,
        confidence=4,
        owner="App",
        due="2027-06-30",
        evidence=guess(),
    )
    e.opportunity(
        "quiet_corner",
        "A corner without calls and bags",
        kind="add",
        touchpoint="sits",
        pains="loud",
        notes="third_place",
        impact=3,
        effort=2,
        confidence=3,
        owner="Shop manager",
        due="2027-03-31",
        evidence=guess(),
    )
    e.backstage(
        "job",
        "barista_job",
        "Barista",
        "crowd greeted",
        function="service",
        frontstage=True,
        note="baristas",
        substitute="Any of the shift",
        shows=[("hand_over", "Looks up before calling a name", "Guests greeted, ten counted an hour")],
    )
    e.backstage(
        "job",
        "manager_job",
        "Shop manager",
        "sits greeted",
        function="service",
        note="welcome",
        substitute="Shift leader",
        shows=[("staying_on", "Keeps two tables free of bags", "Free chairs at eleven")],
    )
    e.backstage(
        "system",
        "order_system",
        "Order system",
        "orders_ahead crowd gets_stars",
        note="run_app",
        substitute="Till and paper cups",
    )
    e.backstage(
        "partner", "licence_partner", "Licensed shops", "sits", note="licensees", substitute="Own shops near by"
    )
    e.kpi(
        "members",
        "Active members, United States",
        [("2024-12-29", 34.6, None)],
        RESULTS,
        about="rewards",
        unit="million",
        baseline=34.3,
        baseline_on="2023-12-31",
        target=36,
        target_on="2027-12-31",
        evidence=reported(RESULTS, "2025-01-28"),
        comment="Reported as 1 % more than a year before. The target is an exercise.",
    )
    e.question(
        "conflict", "Whose room is it: of those who hurry, or of those who stay?", about="rooms", owner="Shop design"
    )
    e.question(
        "direction",
        "Does satisfaction make people come more often, or do those who come often say that they are satisfied?",
        about="delighted",
    )
