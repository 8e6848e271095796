"""Starbucks: from satisfaction to lifetime revenue, and two kinds of guests at one counter."""

from throughline.core.project import Project
from tools.examples.builder import (
    EXERCISE,
    SHORT_LANES,
    Carried,
    Example,
    Feedback,
    Moment,
    guess,
    reported,
    to_test,
)

EXPECTED_FINDINGS = {
    "J3": "the three satisfaction groups have money and no persona: they are found by asking, not by looking",
    "J13": "ordered in the application for a time that the counter cannot keep",
    "J19": "mobile orders weaken the third place at the counter: the weak spot",
    "J20": "the short journey is our reading: nobody was asked",
    "J21": "the hand-over counter is the bottleneck",
    "R16": "visits, tickets and years are of 2002: check them before you rely on them",
}

CASE = "Moon and Quelch, Starbucks: Delivering Customer Service (Harvard Business School), exhibit 9, figures of 2002"
RESULTS = "Starbucks, results of the first quarter of fiscal 2025"
TEN_K = "Starbucks, annual report for fiscal 2024, as summarised by reportify.ai"
MOBILE = "Business Insider on mobile orders, March 2017"


def build() -> Project:
    """The whole example."""
    e = Example(
        "starbucks",
        "Starbucks",
        kind="b2c",
        currency="USD",
        organisation="Starbucks",
        description="Coffee, a place to stay, a card that is paid beforehand – and a queue of orders nobody sees.",
        lesson=(
            "From satisfaction to money. In the published study a highly satisfied customer came more often, spent more and "
            "stayed longer: 3,170 dollars of lifetime revenue against 200. That is revenue, not margin, and satisfaction may "
            "follow from coming often – read the direction before you pay for it."
        ),
    )
    _segments(e)
    _right(e)
    _left(e)
    _journey(e)
    return e.project()


def _segments(e: Example) -> None:
    case = reported(CASE, "2002-12-31", "survey")
    e.note(
        "CS",
        "unsatisfied",
        "Unsatisfied customers",
        letter="A",
        market="mass",
        rank="secondary",
        payer="pays",
        needs="A reason to come again",
        behaviours="3.9 visits a month, 3.88 a visit, 1.1 years",
        pains="Nothing is worth the price",
        revenue_potential=1,
        loyalty=1,
        strategic_importance=2,
        evidence=case,
    )
    e.note(
        "CS",
        "satisfied",
        "Satisfied customers",
        letter="B",
        market="mass",
        rank="primary",
        payer="pays",
        needs="The usual, without a surprise",
        behaviours="4.3 visits a month, 4.06 a visit, 4.4 years",
        pains="Waiting",
        revenue_potential=3,
        loyalty=3,
        strategic_importance=4,
        evidence=case,
    )
    e.note(
        "CS",
        "delighted",
        "Highly satisfied customers",
        letter="C",
        market="mass",
        rank="primary",
        payer="pays",
        needs="To be known",
        behaviours="7.2 visits a month, 4.42 a visit, 8.3 years",
        pains="That it becomes like everywhere",
        revenue_potential=5,
        loyalty=5,
        strategic_importance=5,
        evidence=case,
        mark="strength",
    )
    e.note(
        "CS",
        "hurried",
        "Hurried guests who order ahead",
        letter="D",
        market="mass",
        rank="primary",
        payer="pays",
        needs="Coffee in hand without standing",
        behaviours="Order on the way, stay half a minute",
        pains="It is not ready",
        revenue_potential=4,
        loyalty=4,
        strategic_importance=3,
    )
    e.note(
        "CS",
        "staying",
        "Guests who stay",
        letter="E",
        market="mass",
        rank="primary",
        payer="pays",
        needs="A place between home and work",
        behaviours="Buy one cup an hour",
        pains="Bags, shouting of names, no free chair",
        revenue_potential=3,
        loyalty=5,
        strategic_importance=5,
    )
    for local, visits, ticket, months in (
        ("unsatisfied", 3.9, "3.88", 13.2),
        ("satisfied", 4.3, "4.06", 52.8),
        ("delighted", 7.2, "4.42", 99.6),
    ):
        e.worth(
            local,
            form="simple",
            order_value=ticket,
            orders_per_period=visits,
            periods=months,
            margin_period="month",
            evidence=case,
        )


def _right(e: Example) -> None:
    everybody = "unsatisfied satisfied delighted"
    e.note(
        "VP",
        "third_place",
        "A place between home and work",
        f"staying {everybody}",
        need="To be among people without an appointment",
        unique="Chairs, music, a name on the cup",
        tests=to_test("Whoever sits down comes more often", "Visits a month, sitting and not", "Two more"),
        mark="strength",
    )
    e.note(
        "VP",
        "my_drink",
        "The drink exactly as I like it",
        f"hurried staying {everybody}",
        need="A small thing that is mine",
        unique="Made by hand, any way",
        tests=to_test("Own recipes bring people back", "Visits a month, with and without a saved drink", "One more"),
    )
    e.note(
        "VP",
        "no_queue",
        "Ordered ahead, ready on arrival",
        "hurried satisfied delighted",
        need="Not to stand",
        unique="Ordered and paid on the way",
        tests=to_test(
            "Ready at the minute matters more than fast", "Second order within a week, ready and late", "20 points"
        ),
    )
    e.note(
        "CH",
        "own_shops",
        "Own coffee shops",
        f"hurried staying {everybody} third_place my_drink",
        phases=("awareness", "purchase", "delivery"),
        owner="own",
        route="direct",
        medium="physical",
        cost="Rent and people",
        effect="82 % of net revenues in fiscal 2024",
        uses={
            "staying": "preferred offered used",
            "hurried": "offered used",
            "unsatisfied": "offered used",
            "satisfied": "offered used",
            "delighted": "preferred offered used",
        },
        evidence=reported(TEN_K, "2024-11-20"),
        mark="strength",
    )
    e.note(
        "CH",
        "licensed",
        "Licensed shops, 47 % of all",
        f"{everybody} my_drink",
        phases=("awareness", "purchase", "delivery"),
        owner="partner",
        route="indirect",
        medium="physical",
        cost="Control",
        effect="12 % of net revenues in fiscal 2024",
        uses={"satisfied": "offered used", "unsatisfied": "offered used", "delighted": "offered used"},
        evidence=reported(RESULTS, "2025-01-28"),
    )
    e.note(
        "CH",
        "app",
        "Application with card and order",
        "hurried satisfied delighted no_queue",
        phases=("evaluation", "purchase", "after-sales"),
        owner="own",
        route="direct",
        medium="digital",
        cost="Technology",
        effect="Orders that nobody sees coming",
        uses={"hurried": "preferred offered used", "satisfied": "offered used", "delighted": "offered used"},
    )
    e.note(
        "CR",
        "barista",
        "Personal assistance: known by name",
        f"staying {everybody} third_place my_drink",
        types=("personal",),
        term=5,
        motives=("retention",),
        by="human",
        mark="strength",
    )
    e.note(
        "CR",
        "rewards",
        "Automated: stars and offers",
        "hurried satisfied delighted my_drink no_queue",
        types=("automated",),
        term=4,
        motives=("retention", "upselling"),
        by="automated",
        comment="34.6 million members in the United States were active in the 90 days to the end of 2024.",
        evidence=reported(RESULTS, "2025-01-28"),
    )
    e.note(
        "CR",
        "orders_alone",
        "Self-service: order and pay ahead",
        "hurried no_queue",
        types=("self-service",),
        term=3,
        motives=("retention",),
        by="automated",
    )
    e.note(
        "CR",
        "neighbourhood",
        "Community: the shop of the quarter",
        "staying delighted third_place",
        types=("community",),
        term=5,
        motives=("retention", "acquisition"),
        by="both",
    )
    e.note(
        "RS",
        "drinks",
        "Drinks and food",
        f"hurried staying {everybody} third_place my_drink no_queue",
        kind="sale",
        pays_for="A drink, and a reason to sit",
    )
    e.note(
        "RS",
        "prepaid",
        "Cards paid beforehand",
        "hurried delighted no_queue",
        kind="sale",
        pays_for="Not having to pay at the counter",
        comment="3.5 billion dollars were loaded in one quarter (fiscal 2025, United States): money on loan without interest.",
        evidence=reported(RESULTS, "2025-01-28"),
    )
    e.note(
        "RS",
        "licence_fees",
        "Licence fees and goods",
        "satisfied my_drink",
        kind="licence",
        pays_for="Name, recipes, beans",
        evidence=reported(TEN_K, "2024-11-20"),
    )


def _left(e: Example) -> None:
    e.note("KA", "make_drinks", "Make every drink by hand", "my_drink own_shops drinks", kind="production")
    e.note(
        "KA", "welcome", "Welcome and know people", "third_place barista neighbourhood", kind="service", mark="strength"
    )
    e.note("KA", "run_app", "Run application and stars", "no_queue rewards app orders_alone prepaid", kind="platform")
    e.note("KA", "roast", "Buy and roast", "my_drink drinks licensed licence_fees", kind="production")
    e.note("KR", "baristas", "Baristas", "barista own_shops third_place neighbourhood", kind="human", mark="strength")
    e.note(
        "KR",
        "rooms",
        "40,576 shops where people pass",
        "third_place own_shops licensed",
        kind="physical",
        evidence=reported(RESULTS, "2025-01-28"),
    )
    e.note("KR", "brand", "Brand and recipes", "licensed licence_fees my_drink", kind="intellectual")
    e.note("KR", "counter", "One counter for all orders", "no_queue own_shops", kind="physical", mark="weakness")
    e.note(
        "KP",
        "farmers",
        "Coffee farmers",
        "roast my_drink",
        kind="supplier",
        motive="resource",
        brings="Beans grown to an agreed standard",
        gains="Buyers for years, advice on the spot",
        shared_goal="Coffee in thirty years",
        evidence=reported(TEN_K, "2024-11-20"),
    )
    e.note(
        "KP",
        "licensees",
        "Airports, shops and hotels with a licence",
        "licensed licence_fees",
        kind="distributor",
        motive="scale",
        brings="Places where nobody else may open",
        gains="A name that sells",
        shared_goal="The same cup everywhere",
    )
    e.note(
        "KP",
        "nestle",
        "Nestlé, for coffee at home",
        "brand licence_fees",
        kind="alliance",
        motive="scale",
        brings="Shelves all over the world",
        gains="A brand for capsules and beans",
        evidence=reported(TEN_K, "2024-11-20"),
    )
    e.note(
        "CO",
        "labour",
        "Hours of baristas",
        "baristas welcome make_drinks barista neighbourhood",
        category="service-delivery",
        driver="Minutes per guest",
        behaviour="step",
        mark="weakness",
        comment="The case asks whether 40 million dollars a year for more hours pay for themselves: satisfaction is bought in minutes.",
        evidence=reported(CASE, "2002-12-31"),
    )
    e.note(
        "CO",
        "rents",
        "Rents where people pass",
        "rooms own_shops counter",
        category="service-delivery",
        driver="Shops",
        behaviour="fixed",
    )
    e.note(
        "CO",
        "beans",
        "Beans, milk, cups",
        "roast farmers drinks",
        category="service-delivery",
        driver="Drinks sold",
        behaviour="variable",
        effect="scale",
    )
    e.note(
        "CO",
        "stars",
        "Stars, application, free drinks",
        "rewards run_app app orders_alone",
        category="technology",
        driver="Members",
        behaviour="variable",
    )
    e.note(
        "CO",
        "partners",
        "Care for licensees and brand",
        "licensees brand nestle",
        category="partnerships",
        driver="Licensed shops",
        behaviour="step",
    )


def _journey(e: Example) -> None:
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
        owner="Application",
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
        carrier="Application",
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
        feedback=Feedback(source="Stars in the application", reader="Shop manager", reply_hours=24),
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
        carrier="Application",
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
        owner="Application",
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
