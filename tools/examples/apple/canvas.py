"""Apple: the canvas."""

from tools.examples.apple.sources import ANNUAL_REPORT, RESULTS
from tools.examples.builder import (
    Example,
    reported,
    to_test,
)


def right(e: Example) -> None:
    """Put up segments, value, channels, relationships and revenue."""
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


def left(e: Example) -> None:
    """Put up activities, resources, partners and costs."""
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
