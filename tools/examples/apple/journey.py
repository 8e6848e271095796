"""Apple: the journey."""

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


def journey(e: Example) -> None:
    """Add the personas and the short journey."""
    e.persona(
        "lea",
        "Lea, 37",
        segment="owners",
        role="user",
        quote="I do not have a second telephone. I have one, with everything in it.",
        goals="To work again by noon",
        needs="A time and a price",
        motivations="Her customers call that number",
        pains="Waiting without knowing",
        buying_behaviour="Orders on the web, collects on the way home",
        channels="stores web",
        evidence=guess(),
    )
    e.persona(
        "omar",
        "Omar, 63",
        segment="newcomers",
        role="buyer",
        quote="My granddaughter says that I can do it.",
        goals="Pictures of the family",
        needs="Somebody patient",
        motivations="To belong",
        pains="Words that he does not know",
        buying_behaviour="Looks three times",
        channels="stores",
        evidence=guess(),
    )
    e.journey(
        "display",
        "A broken display",
        persona="lea",
        other_persona="omar",
        loops_to="trouble",
        story=EXERCISE,
        lesson="Every switch of channel keeps data, price and tone. What cannot be copied to the web is an hour of a person.",
    )
    e.lanes("display", SHORT_LANES)
    e.stage(
        "display",
        "trouble",
        "Trouble",
        goal="Know how bad it is",
        strategy="Be the first place to look",
        owner="Support pages",
        outcome="Cases solved without a visit",
    )
    e.stage(
        "display",
        "booking",
        "Booking",
        goal="A time today",
        strategy="Spread the visits",
        owner="Shop planning",
        outcome="Days to the next free time",
    )
    e.stage(
        "display",
        "visit",
        "Visit",
        goal="To be understood",
        strategy="One person, one visit",
        owner="Shop leader",
        outcome="Repaired on the first visit",
    )
    e.stage(
        "display",
        "after",
        "Afterwards",
        goal="To go on as before",
        strategy="From repair to the next device",
        owner="Service marketing",
        outcome="Second device within two years",
    )
    e.episode("display", "repair_case", "The repair")
    e.touchpoint(
        "trouble",
        "drops",
        "The telephone falls on the kitchen floor",
        -2,
        0,
        owner="customer",
        carrier="A tiled floor",
        episode="repair_case",
        thought="“Please not today.”",
    )
    e.touchpoint(
        "trouble",
        "looks_up",
        "Looks up price and cover",
        0.5,
        0,
        carrier="Support page, signed in",
        channel="web",
        made_by="web account keep_account care_plan orders_alone owners fits",
        episode="repair_case",
        relationship="automated",
        minutes=5,
        persona="lea",
        thought="“It knows my telephone, and that I am covered.”",
        data_used="Device and cover",
        consent="contract",
    )
    e.touchpoint(
        "booking",
        "books",
        "The next free time is in two days",
        -1.5,
        0.5,
        carrier="Booking page",
        channel="web",
        made_by="orders_alone web account",
        episode="repair_case",
        relationship="self-service",
        waiting_minutes=2880,
        effort=2,
        bottleneck=True,
        persona="lea",
        thought="“Two days without a telephone?”",
        data_used="Device, place, time",
        consent="asked",
        moment=Moment(
            kind="encounter",
            importance=3,
            why="The promise “helped by a person” begins with a person’s time",
            evidence=guess(),
        ),
        feedback=Feedback(source="Visits given up while booking", reader="Shop planning", reply_hours=24),
        carried=Carried(data="kept", price="kept", promise="kept", tone="kept", service="kept"),
    )
    e.touch(
        "genius",
        "books",
        "weakens",
        "As many cases as there are chairs: the best relationship is the scarcest",
        strength="strong",
    )
    e.touch(
        "learns",
        "books",
        "unclear",
        "Newcomers’ first lessons take the same people; do they take the same hours?",
        strength="weak",
    )
    e.touchpoint(
        "visit",
        "at_the_bar",
        "Sits at the bar, is heard and shown",
        1,
        1,
        carrier="A trained person",
        channel="stores",
        made_by="genius helped repair shops_people train_shops parts stores services",
        episode="repair_case",
        relationship="personal",
        minutes=25,
        pays=True,
        thought="“She backed it up before I asked.”",
        data_used="Device, with Lea watching",
        consent="asked",
        moment=Moment(
            kind="encounter", importance=3, why="Here the price of the next device is earned", evidence=guess()
        ),
        feedback=Feedback(source="Question by email after the visit", reader="Shop leader", reply_hours=24),
    )
    e.touchpoint(
        "visit",
        "collects",
        "Orders on the web, collects in the shop",
        1,
        0.5,
        carrier="A shelf and a name",
        channel="stores",
        made_by="orders_alone stores devices brand design makers newcomers",
        persona="omar",
        pays=True,
        relationship="self-service",
        minutes=8,
        thought="“They had it ready, and my name right.”",
        data_used="Order and identity",
        consent="contract",
        carried=Carried(data="kept", price="kept", promise="kept", tone="kept", service="kept"),
    )
    e.touchpoint(
        "after",
        "course",
        "Takes a free course, tells her sister",
        1.5,
        0.5,
        carrier="Table in the shop",
        channel="stores",
        made_by="courses learns shops_people carriers_shops mobile_carriers",
        episode="repair_case",
        relationship="community",
        minutes=60,
        thought="“I use a tenth of it.”",
        moment=Moment(
            kind="UMOT", importance=2, why="Whoever can do more with it shows it to others", evidence=guess()
        ),
        feedback=Feedback(source="Question at the end of the course", reader="Shop leader", reply_hours=72),
    )
    e.pain("books", "two_days", "Two days until somebody looks at it", 3, evidence=guess())
    e.pain("looks_up", "no_loan", "Nothing to telephone with in between", 2, evidence=guess())
    e.opportunity(
        "loan",
        "Lend a telephone for the days between",
        kind="add",
        touchpoint="books",
        pains="no_loan two_days",
        notes="parts care_plan",
        impact=4,
        effort=3,
        confidence=3,
        owner="Shop planning",
        due="2027-06-30",
        evidence=guess(),
    )
    e.opportunity(
        "quick_lane",
        "A lane for displays, without appointment",
        kind="simplify",
        touchpoint="books",
        pains="two_days",
        notes="repair genius",
        impact=4,
        effort=4,
        confidence=2,
        owner="Shop leader",
        due="2027-09-30",
        evidence=guess(),
    )
    e.backstage(
        "job",
        "genius_job",
        "Person at the bar",
        "at_the_bar",
        function="service",
        frontstage=True,
        note="shops_people",
        substitute="Any of the bar",
        shows=[("visit", "Says price and time before touching the device", "Visits with a surprise on the bill")],
    )
    e.backstage(
        "job",
        "teacher",
        "Teacher of the courses",
        "course",
        function="service",
        frontstage=True,
        note="train_shops",
        substitute="Any trained person",
        shows=[("after", "Lets everybody do it with their own hands", "Comes to a second course")],
    )
    e.backstage("process", "slots", "Slots of the bar, planned by the week", "books", function="service", note="repair")
    e.backstage(
        "system",
        "account_system",
        "One account",
        "looks_up books collects",
        note="account",
        substitute="A second data centre",
    )
    e.backstage(
        "partner",
        "parts_makers",
        "Makers of parts",
        "at_the_bar",
        function="supply-chain",
        note="makers",
        substitute="Two makers per part",
    )
    e.kpi(
        "active",
        "Active devices",
        [("2023-02-02", 2.0, None), ("2024-02-01", 2.2, None)],
        "Apple, as reported by iMore and ProPakistani",
        about="account",
        unit="billion",
        baseline=1.8,
        baseline_on="2022-01-27",
        target=2.5,
        target_on="2027-01-31",
        evidence=reported("Apple, as reported by iMore and ProPakistani", "2024-02-03"),
        comment="The target is an exercise.",
    )
    e.question(
        "conflict",
        "Whose hour is it: a repair for an owner, or a first lesson for a newcomer?",
        about="shops_people",
        owner="Shop leader",
    )
