"""Starbucks: the canvas."""

from tools.examples.builder import (
    Example,
    reported,
    to_test,
)
from tools.examples.starbucks.sources import CASE, RESULTS, TEN_K


def segments(e: Example) -> None:
    """Put up three groups by satisfaction, with their lifetime revenue, and two by what they come for."""
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


def right(e: Example) -> None:
    """Put up segments, value, channels, relationships and revenue."""
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
        "App with card and order",
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


def left(e: Example) -> None:
    """Put up activities, resources, partners and costs."""
    e.note("KA", "make_drinks", "Make every drink by hand", "my_drink own_shops drinks", kind="production")
    e.note(
        "KA", "welcome", "Welcome and know people", "third_place barista neighbourhood", kind="service", mark="strength"
    )
    e.note("KA", "run_app", "Run app and stars", "no_queue rewards app orders_alone prepaid", kind="platform")
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
        "Stars, app, free drinks",
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
