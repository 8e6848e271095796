"""Apple: the same experience everywhere, and an appointment to wait for."""

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
    "J3": "small firms have no persona: their journey is left to the reader",
    "J17": "while she waits she meets a booking page and nobody else",
    "J19": "the appointment weakens the moment that matters most: the weak spot",
    "J20": "the short journey is our reading: nobody was asked",
    "J21": "two days of waiting are the bottleneck of the repair",
}

ANNUAL_REPORT = "Apple, annual report for fiscal 2024 (form 10-K), as summarised by mugainvests.com"
RESULTS = "Apple, results of fiscal 2024, as summarised by sankify.ai"


def build() -> Project:
    """The whole example."""
    e = Example(
        "apple",
        "Apple",
        kind="b2c",
        currency="USD",
        organisation="Apple",
        description="One experience in shop, web and service – and what it takes to keep it the same.",
        lesson=(
            "Consistency is paid for in resources. Shops, trained people, one account and one design let a customer change "
            "channels without a break; each of them is a note with a cost. Where one of them runs short – an appointment – "
            "the whole promise waits."
        ),
    )
    _right(e)
    _left(e)
    _journey(e)
    return e.project()


def _right(e: Example) -> None:
    e.note(
        "CS",
        "owners",
        "People with several devices",
        letter="A",
        market="mass",
        rank="primary",
        payer="pays",
        needs="That everything works together, and goes on working",
        pains="A broken device stops the day",
        behaviours="Stay when the next device is due",
        revenue_potential=5,
        loyalty=5,
        strategic_importance=5,
        mark="strength",
    )
    e.note(
        "CS",
        "newcomers",
        "Newcomers with a first device",
        letter="B",
        market="mass",
        rank="primary",
        payer="pays",
        needs="To be shown, not told",
        pains="Fear of a wrong, dear choice",
        behaviours="Come to look, buy later on the web",
        revenue_potential=4,
        loyalty=2,
        strategic_importance=5,
    )
    e.note(
        "CS",
        "small_firms",
        "Small firms without an IT desk",
        letter="C",
        market="diversified",
        rank="secondary",
        payer="pays",
        needs="Devices that nobody has to look after",
        pains="A day without the till",
        behaviours="Ask the person who sold it",
        revenue_potential=3,
        loyalty=4,
        strategic_importance=3,
    )
    e.note(
        "VP",
        "fits",
        "Devices that fit together",
        "owners newcomers small_firms",
        need="Not to think about connections",
        unique="Device, system and account from one house",
        tests=to_test(
            "The second device holds people more than the first pleases them",
            "Owners of one and of two who stay",
            "20 points more",
        ),
        mark="strength",
    )
    e.note(
        "VP",
        "helped",
        "Help from a person who knows",
        "owners newcomers small_firms",
        need="To be helped where it was bought",
        unique="A bar in the shop where help begins with a face",
        tests=to_test(
            "Help at the bar sells the next device",
            "Purchases within a year, helped and not helped",
            "Half again as many",
        ),
        comment="In the shops of 2001 the Genius Bar needed no appointment (Cult of Mac, 2011).",
    )
    e.note(
        "VP",
        "learns",
        "Learn what it can do",
        "newcomers small_firms",
        need="To get more out of it than yesterday",
        unique="Free courses in the shop",
        tests=to_test("Courses turn newcomers into owners of two", "Second device within two years", "10 points more"),
    )
    e.note(
        "CH",
        "stores",
        "Own shops",
        "owners newcomers small_firms fits helped learns",
        phases=("awareness", "evaluation", "purchase", "delivery", "after-sales"),
        owner="own",
        route="direct",
        medium="physical",
        cost="Rent, people, fittings",
        effect="The whole experience in one room",
        uses={"owners": "preferred offered used", "newcomers": "preferred offered used", "small_firms": "offered used"},
        mark="strength",
    )
    e.note(
        "CH",
        "web",
        "Web shop and app",
        "owners newcomers small_firms fits",
        phases=("evaluation", "purchase", "after-sales"),
        owner="own",
        route="direct",
        medium="digital",
        cost="Technology",
        effect="With the shops 38 % of net sales",
        uses={"owners": "preferred offered used", "newcomers": "offered used", "small_firms": "offered used"},
        evidence=reported(ANNUAL_REPORT, "2024-11-04"),
    )
    e.note(
        "CH",
        "carriers_shops",
        "Carriers and resellers",
        "newcomers fits",
        phases=("awareness", "purchase"),
        owner="partner",
        route="indirect",
        medium="physical",
        cost="Their margin",
        effect="62 % of net sales",
        uses={"newcomers": "offered used"},
        evidence=reported(ANNUAL_REPORT, "2024-11-04"),
    )
    e.note(
        "CR",
        "genius",
        "Personal assistance: Genius Bar",
        "owners newcomers small_firms helped",
        types=("personal",),
        term=5,
        motives=("retention", "upselling"),
        by="human",
        mark="strength",
    )
    e.note(
        "CR",
        "care_plan",
        "Automated: care plan and reminders",
        "owners small_firms helped fits",
        types=("automated",),
        term=4,
        motives=("retention",),
        by="automated",
    )
    e.note(
        "CR",
        "courses",
        "Community: courses in the shop",
        "newcomers owners learns",
        types=("community",),
        term=4,
        motives=("retention", "upselling"),
        by="human",
    )
    e.note(
        "CR",
        "orders_alone",
        "Self-service: order, collect, book",
        "owners newcomers small_firms fits",
        types=("self-service",),
        term=3,
        motives=("acquisition",),
        by="automated",
    )
    e.note(
        "RS",
        "devices",
        "Devices, three quarters of net sales",
        "owners newcomers small_firms fits learns",
        kind="sale",
        pays_for="Devices that fit together",
        evidence=reported(RESULTS, "2024-10-31"),
    )
    e.note(
        "RS",
        "services",
        "Services, 96.2 billion",
        "owners small_firms fits helped",
        kind="subscription",
        pays_for="Storage, music, care – and a share of what others sell",
        comment="The gross margin of services is about twice that of devices.",
        evidence=reported(RESULTS, "2024-10-31"),
        mark="strength",
    )


def _left(e: Example) -> None:
    e.note("KA", "design", "Design device and system together", "fits devices", kind="production", mark="strength")
    e.note("KA", "train_shops", "Train people for one tone", "helped genius courses stores learns", kind="service")
    e.note("KA", "repair", "Find faults and repair", "helped genius care_plan", kind="service")
    e.note("KA", "keep_account", "Keep one account for all", "fits web orders_alone services", kind="platform")
    e.note(
        "KR", "shops_people", "Shops and their people", "stores genius courses helped", kind="human", mark="strength"
    )
    e.note("KR", "brand", "Design, brand and patents", "fits devices learns", kind="intellectual")
    e.note(
        "KR",
        "account",
        "One account, 2.2 billion active devices",
        "services care_plan web orders_alone",
        kind="intellectual",
        evidence=reported("Apple, active devices, as reported by ProPakistani", "2024-02-03"),
    )
    e.note("KR", "parts", "Spare parts near the shop", "repair genius", kind="physical", mark="weakness")
    e.note(
        "KP",
        "makers",
        "Contract makers",
        "devices parts",
        kind="supplier",
        motive="scale",
        brings="Factories that grow within weeks",
        gains="Volumes that nobody else orders",
        shared_goal="No shortage in the week of the launch",
    )
    e.note(
        "KP",
        "mobile_carriers",
        "Mobile carriers",
        "carriers_shops devices",
        kind="distributor",
        motive="scale",
        brings="Instalments, contracts, shops in every town",
        gains="Customers who stay for two years",
    )
    e.note(
        "KP",
        "app_makers",
        "Makers of apps",
        "fits services",
        kind="coopetition",
        motive="resource",
        brings="What makes a device useful",
        gains="Buyers with a card on file",
        shared_goal="A shelf that people trust",
    )
    e.note(
        "CO",
        "making",
        "Parts and making",
        "makers devices",
        category="service-delivery",
        driver="Devices sold",
        behaviour="variable",
        effect="scale",
    )
    e.note(
        "CO",
        "shop_costs",
        "Shops, wages, training",
        "stores shops_people train_shops genius courses repair",
        category="service-delivery",
        driver="Opening hours times people at the bar",
        behaviour="step",
        mark="weakness",
        comment="The dearest relationship of the canvas: a face for every question.",
    )
    e.note(
        "CO",
        "research",
        "Research and design",
        "design brand keep_account account",
        category="technology",
        driver="Devices a year",
        behaviour="fixed",
        effect="scope",
    )
    e.note(
        "CO",
        "partners_share",
        "Margins and launch campaigns",
        "mobile_carriers carriers_shops app_makers",
        category="partnerships",
        driver="Indirect sales",
        behaviour="variable",
    )
    e.note(
        "CO",
        "stock_of_parts",
        "Spare parts in stock",
        "parts care_plan",
        category="service-delivery",
        driver="Repairs within a day",
        behaviour="step",
    )


def _journey(e: Example) -> None:
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
