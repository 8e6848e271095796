"""Decktopus: the journey."""

from tools.examples.builder import (
    EXERCISE,
    SHORT_LANES,
    Example,
    Feedback,
    Moment,
    guess,
)


def journey(e: Example) -> None:
    """Add the personas and the short journey."""
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
