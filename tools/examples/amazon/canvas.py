"""Amazon: the canvas."""

from tools.examples.amazon.sources import ANNUAL_REPORT, LETTER, STATEMENT
from tools.examples.builder import (
    Example,
    reported,
    to_test,
    year,
)


def canvas_right(e: Example) -> None:
    """Put up segments, value, channels and relationships."""
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


def canvas_left(e: Example) -> None:
    """Put up money, activities, resources and partners."""
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
