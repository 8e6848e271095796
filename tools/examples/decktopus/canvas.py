"""Decktopus: the canvas."""

from tools.examples.builder import (
    Example,
    to_test,
)
from tools.examples.decktopus.sources import VENDOR


def right(e: Example) -> None:
    """Put up segments, value, channels, relationships and revenue."""
    e.note(
        "CS",
        "free_users",
        "People who try it for nothing",
        letter="A",
        market="mass",
        rank="secondary",
        payer="subsidised",
        subsidised_by="Subscribers; hoped-for subscribers among them",
        needs="One good presentation, today",
        pains="A watermark, a limit, a card to be entered",
        revenue_potential=1,
        loyalty=1,
        strategic_importance=4,
    )
    e.note(
        "CS",
        "small_firms",
        "Freelancers and small firms",
        letter="B",
        market="niche",
        rank="primary",
        payer="pays",
        needs="To look larger than they are",
        pains="No designer, no time",
        revenue_potential=3,
        loyalty=3,
        strategic_importance=4,
        evidence=VENDOR,
    )
    e.note(
        "CS",
        "consultants",
        "Consultants with a deck a week",
        letter="C",
        market="niche",
        rank="primary",
        payer="pays",
        needs="A strategy that can be shown",
        pains="Every client wants another look",
        revenue_potential=4,
        loyalty=4,
        strategic_importance=4,
        evidence=VENDOR,
    )
    e.note(
        "CS",
        "teams",
        "Teams that must look alike",
        letter="D",
        market="niche",
        rank="primary",
        payer="pays",
        needs="One design, many hands",
        pains="Old slides that never die",
        revenue_potential=5,
        loyalty=4,
        strategic_importance=5,
        evidence=VENDOR,
    )
    e.note(
        "VP",
        "fast_deck",
        "A deck in minutes, not evenings",
        "free_users small_firms consultants",
        need="“It is due tomorrow”",
        unique="Templates that lay themselves out",
        tests=to_test(
            "Time saved is why people stay", "Minutes to the first finished deck", "Under 20 for half of them"
        ),
        evidence=VENDOR,
    )
    e.note(
        "VP",
        "together",
        "One deck, several hands",
        "teams consultants",
        need="No more final-final-3",
        unique="Several people in one deck",
        tests=to_test("Teams of three stay longer than single users", "Still there after six months", "20 points more"),
        evidence=VENDOR,
    )
    e.note(
        "VP",
        "worth_paying",
        "Good enough to pay for",
        "small_firms free_users",
        need="To be rid of the limits",
        unique="Own brand, no watermark",
        evidence=VENDOR,
        mark="weakness",
        comment="Stated by nobody, hoped by all: the step from free to paid has no test here.",
    )
    e.note(
        "CH",
        "web_app",
        "The app in the browser",
        "free_users small_firms consultants teams fast_deck together worth_paying",
        phases=("evaluation", "purchase", "delivery", "after-sales"),
        owner="own",
        route="direct",
        medium="digital",
        cost="Servers and models",
        effect="Everything",
        uses={
            "free_users": "offered used",
            "small_firms": "preferred offered used",
            "consultants": "offered used",
            "teams": "offered used",
        },
    )
    e.note(
        "CH",
        "guides",
        "Guides and templates on the web",
        "free_users small_firms consultants fast_deck",
        phases=("awareness",),
        owner="own",
        route="direct",
        medium="digital",
        cost="Writers",
        effect="The guide that this example was read from",
        uses={"small_firms": "offered used", "free_users": "offered used", "consultants": "offered used"},
        evidence=VENDOR,
    )
    e.note(
        "CH",
        "shared_decks",
        "Decks that are shown to others",
        "teams free_users together",
        phases=("awareness", "evaluation"),
        owner="partner",
        route="indirect",
        medium="digital",
        cost="Nothing",
        effect="Each showing is an advertisement",
        uses={"teams": "offered used", "free_users": "offered used"},
    )
    e.note(
        "CR",
        "alone",
        "Self-service: pick and type",
        "free_users small_firms consultants fast_deck",
        types=("self-service",),
        term=2,
        motives=("acquisition",),
        by="automated",
    )
    e.note(
        "CR",
        "nudges",
        "Automated: hints and offers",
        "free_users small_firms teams consultants worth_paying",
        types=("automated",),
        term=3,
        motives=("upselling", "retention"),
        by="automated",
    )
    e.note(
        "CR",
        "chat_help",
        "Personal assistance by chat",
        "teams consultants small_firms together",
        types=("personal",),
        term=4,
        motives=("retention",),
        by="human",
    )
    e.note(
        "RS",
        "single_plans",
        "Plans for single users",
        "small_firms consultants fast_deck worth_paying",
        kind="freemium",
        pays_for="No limits",
        comment="Prices change; none is given here.",
    )
    e.note(
        "RS",
        "team_plans",
        "Plans for teams",
        "teams together",
        kind="subscription",
        pays_for="One design, many hands",
    )


def left(e: Example) -> None:
    """Put up activities, resources, partners and costs."""
    e.note("KA", "build_editor", "Build editor and layouts", "fast_deck together web_app", kind="platform")
    e.note("KA", "write_guides", "Write guides and templates", "guides shared_decks", kind="marketing")
    e.note(
        "KA",
        "convert",
        "Turn users into subscribers",
        "nudges worth_paying single_plans team_plans",
        kind="sales",
        mark="weakness",
    )
    e.note("KA", "help_users", "Help users by chat", "chat_help together", kind="service")
    e.note("KR", "templates", "Templates and layouts", "fast_deck guides alone", kind="intellectual")
    e.note("KR", "engineers", "Engineers and designers", "web_app together build_editor", kind="human")
    e.note("KR", "helpers", "People who answer", "chat_help help_users", kind="human")
    e.note("KR", "usage_data", "What users do and leave", "nudges convert worth_paying", kind="intellectual")
    e.note(
        "KP",
        "models",
        "Makers of language models",
        "fast_deck build_editor",
        kind="supplier",
        motive="resource",
        brings="Text and pictures on demand",
        gains="A fee for every draft, free users included",
    )
    e.note(
        "KP",
        "hosts",
        "Cloud and payment companies",
        "web_app single_plans team_plans",
        kind="supplier",
        motive="scale",
        brings="Machines and card payments",
        gains="A share of each month",
    )
    e.note(
        "KP",
        "searchers",
        "Search engines",
        "guides",
        kind="distributor",
        motive="scale",
        brings="People with a presentation due",
        gains="Pages that answer the question",
    )
    e.note(
        "CO",
        "drafts",
        "Models and servers per draft",
        "models hosts build_editor fast_deck alone",
        category="technology",
        driver="Drafts, paid or not",
        behaviour="variable",
        mark="weakness",
        comment="The free relationship has a price: every trial costs, every subscriber carries several.",
    )
    e.note(
        "CO",
        "salaries",
        "Salaries",
        "engineers helpers help_users chat_help templates",
        category="service-delivery",
        driver="People",
        behaviour="fixed",
    )
    e.note(
        "CO",
        "content",
        "Guides and advertisements",
        "write_guides searchers guides",
        category="acquisition",
        driver="New users",
        behaviour="step",
    )
    e.note(
        "CO",
        "offers",
        "Discounts and trials",
        "convert nudges usage_data",
        category="acquisition",
        driver="Users who hesitate",
        behaviour="variable",
    )
