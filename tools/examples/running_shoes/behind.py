"""Sarah's running shoes: behind the line of visibility."""

from tools.examples.builder import (
    Example,
)


def behind_the_line(e: Example) -> None:
    """Add jobs, processes, systems and partners."""
    e.backstage(
        "job",
        "editor",
        "Editor of the blog",
        "reads_reviews article",
        function="marketing",
        note="write",
        substitute="Shop manager",
        shows=[("awareness", "Answers every review that names us", "Answered within two days, weekly list")],
    )
    e.backstage(
        "job",
        "technician",
        "Camera technician",
        "wait gait_check",
        function="service",
        frontstage=True,
        note="watch",
        single=True,
        comment="Alone on both weekend days.",
        shows=[
            ("consideration", "Says how long it will take", "Told within two minutes, ten spot checks a week"),
            ("purchase", "Explains the film in plain words", "“I understood my film”: 9 of 10 cards"),
        ],
    )
    e.backstage(
        "job",
        "sellers",
        "Sales staff",
        "tries_on pays insole_swap",
        function="sales",
        frontstage=True,
        note="staff",
        substitute="Shop manager and two part-timers",
        shows=[
            ("purchase", "Brings three pairs, gives one reason", "Pairs tried per sale, at most 3.5"),
            ("first_runs", "Takes back without asking why", "Complaints about returns: none in a month"),
        ],
    )
    e.backstage(
        "job",
        "buyer",
        "Stock buyer",
        "tries_on web_order web_check",
        function="supply-chain",
        note="choose_stock",
        substitute="Shop manager",
        shows=[("purchase", "Keeps the wide sizes on the shelf", "Sizes missing on Saturday morning, at most 5")],
    )
    e.backstage(
        "job",
        "log_keeper",
        "Keeper of the wear log",
        "first_ten reminder",
        function="research",
        note="wear_data",
        substitute="Camera technician, on weekdays",
        shows=[("first_runs", "Calls whoever reports pain", "Called within two days, ten a month")],
    )
    e.backstage(
        "job",
        "run_leader",
        "Run leader",
        "runs_along tells joins_course",
        function="marketing",
        frontstage=True,
        note="lead_run",
        substitute="Two volunteers who know the rounds",
        shows=[("telling", "Greets every newcomer by name", "Newcomers who come a second time, half")],
    )
    e.backstage("process", "queue", "First come, first served", "wait", note="watch", function="service")
    e.backstage(
        "process",
        "money_back",
        "Money back within 60 days",
        "pays insole_swap breaks_in",
        note="no_blisters",
        function="service",
    )
    e.backstage(
        "system",
        "till_system",
        "Till and stock system of 2013",
        "web_check pays web_order joins_course tries_on",
        legacy=True,
        note="till",
        substitute="Paper receipts and a card reader",
    )
    e.backstage(
        "system",
        "camera_software",
        "Camera software",
        "gait_check",
        note="treadmill",
        substitute="A telephone on a tripod",
    )
    e.backstage(
        "system",
        "mailing_list",
        "Mailing list",
        "article reminder",
        note="email",
        substitute="A list on paper, once a month",
    )
    e.backstage(
        "partner", "clinic", "Physio clinic", "gait_check", note="physio", substitute="The clinic at the stadium"
    )
    e.backstage(
        "partner",
        "shoe_makers",
        "Shoe makers",
        "tries_on",
        note="makers",
        substitute="Five makers; any one can be missed",
    )
    e.backstage(
        "partner",
        "parcels",
        "Parcel carrier",
        "web_order",
        note="carrier",
        substitute="A second carrier, by the parcel",
        function="supply-chain",
    )
    e.backstage(
        "partner",
        "organisers",
        "Marathon organisers",
        "runs_along",
        note="marathon",
        substitute="The clubs of the town",
    )
