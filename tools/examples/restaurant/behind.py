"""A restaurant: behind the line of visibility."""

from tools.examples.builder import (
    Example,
)


def jobs(e: Example) -> None:
    """Add the jobs, each with behaviours and measures."""
    e.backstage(
        "job",
        "host_job",
        "Host",
        "greeted rings_up reminded recommends",
        function="service",
        frontstage=True,
        note="front_team",
        substitute="Oldest waiter",
        shows=[
            (
                "arriving",
                "Greets by name, and with a number of minutes if there is a wait",
                "Names right: 9 of 10 regulars",
            ),
            ("booking", "Answers before the fifth ring", "Calls lost a week, at most 4"),
        ],
    )
    e.backstage(
        "job",
        "waiter_job",
        "Waiter",
        "waits_at_bar orders bill",
        function="service",
        frontstage=True,
        note="front_team",
        substitute="Any of four",
        shows=[
            ("ordering", "Has tasted what he recommends", "Tasting at five, ticked by name"),
            ("paying", "Sees the lifted hand", "Minutes to the bill, ten checks a week: at most 4"),
        ],
    )
    e.backstage(
        "job",
        "cook_job",
        "First cook",
        "first_bite waits_for_main thursday",
        function="service",
        note="cooks",
        substitute="Second cook",
        shows=[("eating", "Plates up when the whole table is ready", "Minutes between courses, at most 14")],
    )
    e.backstage(
        "job",
        "dishwasher_job",
        "Dishwasher",
        "first_look waits_for_main waits_at_bar cake",
        function="service",
        note="dish_team",
        single=True,
        comment="On Saturdays alone from six to one. The dishwasher decides two moments of truth and meets no guest.",
        shows=[
            ("arriving", "Holds every glass against the light before seven", "Pieces sent back: at most 1 in 100"),
            ("ordering", "Calls out when forty plates are left", "Called in time, 9 of 10 evenings"),
            ("eating", "Brings plates back to the pass in eleven minutes", "Table to pass, two checks an evening"),
            ("afterwards", "Writes down what broke and why", "The list is there in the morning"),
        ],
    )
    e.backstage(
        "job",
        "feast_job",
        "Person of the feasts",
        "plans_feast cake one_bill",
        function="sales",
        frontstage=True,
        note="plan_feasts",
        substitute="Owner",
        shows=[("booking", "Answers a first question within a day", "Hours to the first answer")],
    )
    e.backstage(
        "job",
        "owner_job",
        "Owner",
        "pictures reads_menu answered books_online",
        function="marketing",
        note="write_menu",
        substitute="Host",
        shows=[("afterwards", "Answers each review with one fact", "Answered within a day, weekly list")],
    )


def behind(e: Example) -> None:
    """Add processes, systems and partners."""
    e.backstage(
        "process",
        "briefing",
        "Briefing of all at five, dish room included",
        "greeted orders first_look",
        note="brief_team",
        function="service",
    )
    e.backstage(
        "process",
        "plate_round",
        "The round of the plates",
        "waits_for_main waits_at_bar cake",
        note="wash",
        function="service",
    )
    e.backstage(
        "system",
        "guest_list",
        "Guest book, on paper and on a tablet",
        "rings_up greeted reads_menu",
        note="guest_book",
        substitute="The paper half",
    )
    e.backstage(
        "system",
        "dish_machine",
        "Dish machine of 2012",
        "first_look waits_for_main",
        note="dish_room",
        legacy=True,
        substitute="Two sinks, for half the guests",
    )
    e.backstage(
        "system",
        "card_reader",
        "Till and two card readers",
        "bill one_bill plans_feast",
        note="food",
        substitute="Cash, and the second reader",
    )
    e.backstage(
        "partner",
        "market_stalls",
        "Farmers",
        "first_bite",
        note="farmers",
        substitute="Any three of the four",
        function="supply-chain",
    )
    e.backstage(
        "partner",
        "platform_co",
        "Booking platform",
        "books_online reminded",
        note="platform_firm",
        substitute="Telephone",
    )
    e.backstage(
        "partner", "linen", "Laundry", "first_look", note="laundry", substitute="Two days of linen in the cupboard"
    )
    e.backstage(
        "partner",
        "machine_repairs",
        "Repairer",
        "first_look",
        note="repairer",
        substitute="The maker’s own service, a day later",
    )
    e.backstage("partner", "cellar", "Wine merchant", "orders", note="wine_merchant", substitute="Cash and carry")
