"""Amazon: six sides of one platform, and a lost parcel that only a machine answers."""

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
    year,
)

EXPECTED_FINDINGS = {
    "J1": "the consoles of sellers, advertisers and cloud customers: their journeys are left to the reader",
    "J3": "four of six sides have no persona: one journey shows one side",
    "J6": "account managers are claimed for cloud customers, and no journey meets them",
    "J17": "the weak spot: a lost parcel is answered by automation alone",
    "J19": "automated help weakens the moment that matters most",
    "J20": "the short journey is our reading: nobody was asked",
}

ANNUAL_REPORT = "Amazon, annual report for 2024 (form 10-K, segment information)"
STATEMENT = "Amazon, income statement for 2024, as reprinted by micaminoinversor.com"
LETTER = "Amazon, letter to shareholders for 2020, as quoted in the press"


def build() -> Project:
    """The whole example."""
    e = Example(
        "amazon",
        "Amazon",
        kind="platform",
        currency="USD",
        organisation="Amazon",
        description="One platform with six sides: who buys most is not who earns most.",
        lesson=(
            "The segment that buys most is not the one that earns most. In 2024 the cloud brought a sixth of net sales and "
            "more than half of operating income; the shops bring the people, the sellers and the data. Follow the "
            "dearest note, fulfilment, to see what the Prime relationship costs."
        ),
    )
    _canvas_right(e)
    _canvas_left(e)
    _journey(e)
    return e.project()


def _canvas_right(e: Example) -> None:
    e.note(
        "CS",
        "consumers",
        "Consumers who compare",
        letter="A",
        market="multi-sided",
        rank="primary",
        payer="pays",
        needs="To find it, trust it, have it soon",
        pains="Too many offers that look alike",
        behaviours="Half of all purchases are finished within 15 minutes",
        revenue_potential=4,
        loyalty=2,
        strategic_importance=4,
        evidence=reported(LETTER, "2021-04-15"),
    )
    e.note(
        "CS",
        "prime",
        "Prime members",
        letter="B",
        size=200_000_000,
        market="multi-sided",
        rank="primary",
        payer="pays",
        needs="Not to think about delivery",
        pains="Paying for a promise that is not kept",
        revenue_potential=5,
        loyalty=5,
        strategic_importance=5,
        evidence=reported(LETTER, "2021-04-15"),
    )
    e.note(
        "CS",
        "sellers",
        "Sellers without a shop of their own",
        letter="C",
        size=1_900_000,
        market="multi-sided",
        rank="primary",
        payer="pays",
        needs="Buyers, and somebody who ships",
        pains="Fees, and a rival who owns the shelf",
        revenue_potential=5,
        loyalty=3,
        strategic_importance=5,
        evidence=reported(LETTER, "2021-04-15"),
    )
    e.note(
        "CS",
        "business",
        "Business buyers",
        letter="D",
        market="multi-sided",
        rank="secondary",
        payer="pays",
        needs="Approvals, invoices, one account",
        pains="Small orders cost as much work as large ones",
        revenue_potential=3,
        loyalty=3,
        strategic_importance=3,
    )
    e.note(
        "CS",
        "cloud",
        "Cloud customers",
        letter="E",
        market="multi-sided",
        rank="primary",
        payer="pays",
        needs="Computers that grow and shrink with demand",
        pains="Hard to leave, hard to foresee the bill",
        revenue_potential=5,
        loyalty=5,
        strategic_importance=5,
        mark="strength",
    )
    e.note(
        "CS",
        "advertisers",
        "Advertisers at the shelf",
        letter="F",
        market="multi-sided",
        rank="secondary",
        payer="pays",
        needs="To be seen at the moment of search",
        pains="Prices rise with every rival",
        revenue_potential=4,
        loyalty=3,
        strategic_importance=4,
    )
    e.note(
        "VP",
        "selection",
        "Nearly everything, with reviews",
        "consumers business",
        need="To find it and to trust it",
        unique="Other buyers’ reviews beside every offer",
        tests=to_test("Reviews decide more than price", "Orders with reviews hidden and shown", "10 % fewer without"),
    )
    e.note(
        "VP",
        "for_you",
        "What people like you bought",
        "consumers prime",
        need="Not to search at all",
        unique="Item by item from all purchases, as its engineers published in 2003",
        tests=to_test("Suggestions sell more than top lists", "Orders from suggestions per visit", "Twice a top list"),
    )
    e.note(
        "VP",
        "soon_and_free",
        "Soon, and delivery included",
        "prime",
        need="To have it when it is needed",
        unique="One yearly fee takes the price of delivery out of sight",
        tests=to_test(
            "Members order more often, not more at once", "Orders a year before and after joining", "Half again as many"
        ),
        mark="strength",
    )
    e.note(
        "VP",
        "buyers_and_boxes",
        "Buyers, storage and dispatch for hire",
        "sellers",
        need="To sell without a shop and a warehouse",
        unique="The same shelves and vans as Amazon’s own goods",
        tests=to_test(
            "Sellers stay for dispatch, not for buyers", "Sellers who leave, with and without storage", "Half as many"
        ),
    )
    e.note(
        "VP",
        "office_account",
        "One account for the office",
        "business",
        need="Order small things without small paperwork",
        unique="Consumer selection with approvals",
        tests=to_test("Approvals bring larger firms", "Firms over 50 people that sign up", "One in three"),
    )
    e.note(
        "VP",
        "computers_by_hour",
        "Computing by the hour",
        "cloud",
        need="To grow without buying machines",
        unique="No contract to begin with, prices in public",
        tests=to_test("Small beginnings become large bills", "Spending in year three against year one", "Five times"),
    )
    e.note(
        "VP",
        "seen_first",
        "To be seen at the search",
        "advertisers",
        need="To reach people who want to buy now",
        unique="The advertisement stands where the order is placed",
        tests=to_test("Advertising pays for itself within a week", "Sales per dollar of advertising", "4 dollars"),
    )
    e.note(
        "CH",
        "web_and_app",
        "Web shop and app",
        "consumers prime business selection for_you office_account",
        phases=("awareness", "evaluation", "purchase", "after-sales"),
        owner="own",
        route="direct",
        medium="digital",
        cost="Technology",
        effect="Nearly all orders",
        uses={"consumers": "preferred offered used", "prime": "preferred offered used", "business": "offered used"},
    )
    e.note(
        "CH",
        "doorstep",
        "Doorstep and lockers",
        "consumers prime soon_and_free",
        phases=("delivery",),
        owner="partner",
        route="direct",
        medium="physical",
        cost="Fulfilment",
        effect="The promise is kept or broken here",
        uses={"prime": "preferred offered used", "consumers": "offered used"},
    )
    e.note(
        "CH",
        "seller_console",
        "Console for sellers and advertisers",
        "sellers advertisers buyers_and_boxes seen_first",
        phases=("purchase", "delivery", "after-sales"),
        owner="own",
        route="direct",
        medium="digital",
        cost="Technology",
        effect="Offers and bids without a call",
        uses={"sellers": "offered used", "advertisers": "offered used"},
    )
    e.note(
        "CH",
        "cloud_console",
        "Cloud console",
        "cloud computers_by_hour",
        phases=("evaluation", "purchase", "delivery"),
        owner="own",
        route="direct",
        medium="digital",
        cost="Technology",
        effect="First machine in minutes",
        uses={"cloud": "preferred offered used"},
    )
    e.note(
        "CR",
        "one_click",
        "Self-service: one-click order",
        "consumers prime business sellers advertisers selection",
        types=("self-service",),
        term=2,
        motives=("acquisition", "upselling"),
        by="automated",
        mark="strength",
    )
    e.note(
        "CR",
        "suggestions",
        "Automated: suggestions and help",
        "consumers prime for_you soon_and_free",
        types=("automated",),
        term=3,
        motives=("retention", "upselling"),
        by="automated",
        mark="weakness",
        comment="Cheap for the common question, helpless before the rare one.",
    )
    e.note(
        "CR",
        "reviewers",
        "Community: buyers who review",
        "consumers prime selection",
        types=("community",),
        term=3,
        motives=("acquisition",),
        by="both",
    )
    e.note(
        "CR",
        "account_managers",
        "Dedicated: cloud account managers",
        "cloud computers_by_hour",
        types=("dedicated",),
        term=5,
        motives=("retention", "upselling"),
        by="human",
    )


def _canvas_left(e: Example) -> None:
    e.note(
        "RS",
        "own_sales",
        "Own goods online, 247.0 billion",
        "consumers prime business selection for_you office_account",
        kind="sale",
        amount=year("247.029"),
        pays_for="Goods",
        evidence=reported(ANNUAL_REPORT, "2025-02-06"),
    )
    e.note(
        "RS",
        "seller_fees",
        "Fees of sellers, 156.1 billion",
        "sellers buyers_and_boxes",
        kind="brokerage",
        amount=year("156.146"),
        pays_for="Buyers and dispatch",
        evidence=reported(ANNUAL_REPORT, "2025-02-06"),
    )
    e.note(
        "RS",
        "cloud_sales",
        "Cloud, 107.6 billion",
        "cloud computers_by_hour",
        kind="usage",
        amount=year("107.556"),
        pays_for="Computing",
        evidence=reported(ANNUAL_REPORT, "2025-02-06"),
        mark="strength",
        comment="39.8 of 68.6 billion of operating income in 2024 on 17 % of net sales.",
    )
    e.note(
        "RS",
        "advertising",
        "Advertising, 56.2 billion",
        "advertisers seen_first",
        kind="advertising",
        amount=year("056.214"),
        pays_for="Places in the search",
        evidence=reported(ANNUAL_REPORT, "2025-02-06"),
    )
    e.note(
        "RS",
        "memberships",
        "Memberships, 44.4 billion",
        "prime soon_and_free",
        kind="subscription",
        amount=year("044.374"),
        pays_for="Delivery, films, music",
        evidence=reported(ANNUAL_REPORT, "2025-02-06"),
    )
    e.note(
        "KA",
        "deliver",
        "Store, pick, deliver",
        "soon_and_free doorstep buyers_and_boxes",
        kind="production",
        mark="strength",
    )
    e.note(
        "KA",
        "recommend",
        "Recommend goods, place advertisements",
        "for_you seen_first suggestions advertising",
        kind="platform",
    )
    e.note(
        "KA",
        "keep_market",
        "Keep the market place fair",
        "selection reviewers seller_fees seller_console",
        kind="platform",
    )
    e.note(
        "KA", "run_cloud", "Run and extend the cloud", "computers_by_hour cloud_console cloud_sales", kind="platform"
    )
    e.note(
        "KA", "answer", "Answer requests for help", "suggestions one_click web_and_app", kind="service", mark="weakness"
    )
    e.note(
        "KR",
        "warehouses",
        "Warehouses, robots and vans",
        "soon_and_free doorstep buyers_and_boxes memberships",
        kind="physical",
    )
    e.note("KR", "purchase_data", "Purchases of decades", "for_you seen_first suggestions", kind="intellectual")
    e.note("KR", "data_centres", "Data centres", "computers_by_hour cloud_console web_and_app", kind="physical")
    e.note("KR", "managers", "Account managers and engineers", "account_managers office_account", kind="human")
    e.note(
        "KP",
        "third_party",
        "Third-party sellers, nearly 60 % of retail",
        "selection keep_market own_sales",
        kind="coopetition",
        motive="scale",
        brings="Goods that Amazon need not buy",
        gains="Buyers, storage, dispatch",
        shared_goal="A shelf on which nothing is missing",
        evidence=reported(LETTER, "2021-04-15"),
    )
    e.note(
        "KP",
        "carriers",
        "Parcel carriers and drivers",
        "doorstep deliver",
        kind="supplier",
        motive="scale",
        brings="The last kilometre",
        gains="Volume on every route",
    )
    e.note(
        "KP",
        "studios",
        "Studios and labels",
        "soon_and_free memberships",
        kind="alliance",
        motive="resource",
        brings="Films and music for members",
        gains="An audience that has paid already",
    )
    e.note(
        "CO",
        "goods",
        "Goods and shipping, 326.3 billion",
        "own_sales third_party carriers studios",
        category="service-delivery",
        driver="Units sold",
        behaviour="variable",
        effect="scale",
        amount=year("326.288"),
        evidence=reported(STATEMENT, "2025-02-06"),
    )
    e.note(
        "CO",
        "fulfilment",
        "Fulfilment, 98.5 billion",
        "deliver warehouses suggestions carriers soon_and_free",
        category="service-delivery",
        driver="The promise of Prime: sooner is dearer",
        behaviour="step",
        effect="scale",
        amount=year("098.505"),
        evidence=reported(STATEMENT, "2025-02-06"),
        mark="weakness",
    )
    e.note(
        "CO",
        "technology",
        "Technology, 88.5 billion",
        "run_cloud data_centres recommend purchase_data answer",
        category="technology",
        driver="Cloud capacity",
        behaviour="step",
        effect="scope",
        amount=year("088.544"),
        evidence=reported(STATEMENT, "2025-02-06"),
    )
    e.note(
        "CO",
        "marketing",
        "Sales and marketing, 43.9 billion",
        "account_managers managers keep_market recommend",
        category="acquisition",
        driver="New members, new cloud customers",
        behaviour="step",
        amount=year("043.907"),
        evidence=reported(STATEMENT, "2025-02-06"),
    )
    e.link("suggestions", "answer", "Automated help is the cheapest part of answering, and the weakest")


def _journey(e: Example) -> None:
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
