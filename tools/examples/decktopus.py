"""Decktopus: reading a vendor's own words, and a segment that does not pay."""

from throughline.core.project import Project
from tools.examples.builder import (
    EXERCISE,
    SHORT_LANES,
    Example,
    Feedback,
    Moment,
    evidence,
    guess,
    to_test,
)

EXPECTED_FINDINGS = {
    "J3": "teams and consultants have no persona: their journeys are left to the reader",
    "J8": "the weak spot: nobody publishes how many go from free to paid, so the key figure is empty",
    "J17": "the price is told by a window, below what was expected",
    "J19": "the free plan weakens the moment when somebody should pay",
    "J20": "the short journey is our reading: nobody was asked",
    "R13": "the weak spot: that people pay after trying is stated, and not tested",
}

GUIDE = "Vendor’s own: Decktopus, “Business Model Canvas: Mastering Customer Relationships”"
VENDOR = evidence("guess", "assumption", GUIDE)


def build() -> Project:
    """The whole example."""
    e = Example(
        "decktopus",
        "Decktopus",
        kind="b2b",
        currency="USD",
        organisation="Decktopus",
        description="Presentations made by software: a canvas built from the vendor’s own words, to be read with care.",
        lesson=(
            "Read evidence before you read claims. Everything here comes from the vendor’s own guide, so it is marked as an "
            "assumption. And look at the segment that does not pay: somebody subsidises it, and the step from free to paid "
            "is the one that nobody has tested."
        ),
    )
    _right(e)
    _left(e)
    _journey(e)
    return e.project()


def _right(e: Example) -> None:
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
        "The application in the browser",
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


def _left(e: Example) -> None:
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


def _journey(e: Example) -> None:
    e.persona(
        "yara",
        "Yara, 29",
        segment="free_users",
        role="user",
        quote="I only need this one deck.",
        goals="A pitch on Friday",
        needs="To be done tonight",
        motivations="A first client",
        pains="A wall after the seventh slide",
        buying_behaviour="Tries three tools in one evening",
        channels="web_app",
        evidence=guess(),
    )
    e.persona(
        "tomas",
        "Tomas, 45",
        segment="small_firms",
        role="decider",
        quote="If it saves an evening a month, I pay.",
        goals="Offers that look the same",
        needs="His colours, his logo",
        motivations="To look larger",
        pains="Yet another subscription",
        buying_behaviour="Pays by the month, forgets to leave",
        channels="web_app",
        evidence=guess(),
    )
    e.journey(
        "pitch",
        "A pitch for Friday",
        persona="yara",
        other_persona="tomas",
        loops_to="due",
        story=EXERCISE,
        lesson="The best moment, a finished deck, comes just before the wall. Test there, not on the front page.",
    )
    e.lanes("pitch", SHORT_LANES)
    e.stage(
        "pitch",
        "due",
        "Need",
        goal="Something by Friday",
        strategy="Be found by the question",
        owner="Content",
        outcome="Visits from search",
    )
    e.stage(
        "pitch",
        "trying",
        "Trying",
        goal="See it work",
        strategy="A deck before the account",
        owner="Product",
        outcome="First decks finished",
    )
    e.stage(
        "pitch",
        "paying",
        "Paying",
        goal="Get it out without a mark",
        strategy="Ask at the best moment",
        owner="Growth",
        outcome="From free to paid",
    )
    e.stage(
        "pitch",
        "showing",
        "Showing",
        goal="To win the client",
        strategy="Each showing brings another",
        owner="Product",
        outcome="New users by shared decks",
    )
    e.episode("pitch", "one_evening", "One evening")
    e.touchpoint(
        "due",
        "friday",
        "A pitch is due on Friday",
        -1,
        0,
        owner="customer",
        carrier="A calendar",
        episode="one_evening",
        thought="“I am no designer.”",
    )
    e.touchpoint(
        "due",
        "finds_guide",
        "Finds a guide while searching",
        0.5,
        0,
        carrier="A long article",
        channel="guides",
        made_by="guides write_guides searchers templates",
        episode="one_evening",
        relationship="self-service",
        minutes=6,
        thought="“They sell, but they do explain.”",
        moment=Moment(kind="ZMOT", importance=2, why="The guide is the shop window", evidence=guess()),
        feedback=Feedback(source="How far people scroll", reader="Content", reply_hours=168),
    )
    e.touchpoint(
        "trying",
        "first_deck",
        "Has a first deck in minutes",
        1.5,
        0.5,
        carrier="Editor",
        channel="web_app",
        made_by="fast_deck alone build_editor templates models engineers web_app free_users consultants",
        episode="one_evening",
        relationship="self-service",
        minutes=14,
        thought="“That is better than mine.”",
        data_used="Topic of the deck, email address",
        consent="asked",
        moment=Moment(kind="FMOT", importance=2, why="The first contact with what is sold", evidence=guess()),
        feedback=Feedback(source="Question after the first deck", reader="Product", reply_hours=72),
    )
    e.touchpoint(
        "paying",
        "wall",
        "Meets the wall: pay to download",
        -1,
        0,
        carrier="A window with prices",
        channel="web_app",
        made_by="worth_paying convert nudges hosts single_plans team_plans usage_data small_firms",
        episode="one_evening",
        pays=True,
        relationship="automated",
        minutes=7,
        effort=3,
        thought="“Now they tell me.”",
        data_used="Payment card",
        consent="contract",
        moment=Moment(
            kind="encounter",
            importance=3,
            why="The whole model hangs on this window, and nobody has tested it",
            evidence=guess(),
        ),
        feedback=Feedback(source="Windows closed without an answer", reader="Growth", reply_hours=168),
    )
    e.touch("alone", "wall", "weakens", "All that was free makes the price a surprise", strength="strong")
    e.touch("free_users", "wall", "unclear", "Do free users bring subscribers, or only costs per draft?")
    e.touchpoint(
        "paying",
        "asks_help",
        "Asks whether one month is enough",
        0.5,
        0.5,
        carrier="A person in the chat",
        channel="web_app",
        made_by="chat_help help_users helpers",
        episode="one_evening",
        relationship="personal",
        minutes=9,
        waiting_minutes=5,
        persona="tomas",
        thought="“A person! At ten at night!”",
        data_used="Name and plan",
        consent="contract",
    )
    e.touchpoint(
        "showing",
        "shows",
        "Shows the deck on Friday",
        1.5,
        1,
        owner="customer",
        carrier="Her own voice",
        channel="shared_decks",
        made_by="shared_decks together teams",
        episode="one_evening",
        thought="“They asked what I made it with.”",
        moment=Moment(kind="UMOT", importance=2, why="Each showing is the next one’s search", evidence=guess()),
        feedback=Feedback(source="New users who came by a deck", reader="Product", reply_hours=168),
    )
    e.pain("wall", "late_price", "The price comes after the work", 3, evidence=guess())
    e.pain("finds_guide", "sells_itself", "The guide praises its author", 1, evidence=guess())
    e.opportunity(
        "early_price",
        "Say the price before the first slide",
        kind="simplify",
        touchpoint="wall",
        pains="late_price",
        notes="worth_paying convert",
        impact=4,
        effort=1,
        confidence=3,
        owner="Growth",
        due="2027-03-31",
        evidence=guess(),
    )
    e.opportunity(
        "honest_guide",
        "Name two rivals in every guide",
        kind="simplify",
        touchpoint="finds_guide",
        pains="sells_itself",
        notes="guides",
        impact=2,
        effort=1,
        confidence=3,
        owner="Content",
        due="2027-06-30",
        evidence=guess(),
    )
    e.backstage(
        "job",
        "writer",
        "Writer of guides",
        "finds_guide",
        function="marketing",
        note="write_guides",
        substitute="Agency",
        shows=[("due", "Answers the question before naming the product", "Readers who stay to the end")],
    )
    e.backstage(
        "job",
        "helper_job",
        "Person in the chat",
        "asks_help",
        function="service",
        frontstage=True,
        note="helpers",
        substitute="A colleague",
        shows=[("paying", "Says when the cheaper plan is enough", "Refunds asked for")],
    )
    e.backstage(
        "system",
        "editor_system",
        "Editor and models",
        "first_deck",
        note="build_editor",
        substitute="A second maker of models",
    )
    e.backstage("system", "payment", "Payment page", "wall", note="hosts", substitute="A second payment company")
    e.kpi(
        "trial_to_paid",
        "From free to paid",
        kind="conversion",
        about="paying",
        comment="Nobody publishes it. This is the gap to close first.",
    )
    e.question("conflict", "More free drafts to be found by, or fewer to pay for?", about="free_users", owner="Growth")
