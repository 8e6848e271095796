"""Sarah's running shoes: what makes it possible, and the money."""

from tools.examples.builder import (
    Example,
    evidence,
    month,
)


def ways_of_making_it(e: Example) -> None:
    """Put up activities, resources and partners."""
    e.note(
        "KA",
        "watch",
        "Watch every customer run",
        "gait_help no_blisters fitted treadmill booking",
        kind="service",
        mark="strength",
    )
    e.note(
        "KA", "train", "Train staff in gait analysis", "no_blisters gait_help staff second_technician", kind="service"
    )
    e.note("KA", "follow_up", "Follow up after 100 km", "reminder_service email no_blisters", kind="service")
    e.note("KA", "lead_run", "Lead the Tuesday run", "tuesday_run sofa_to_5k course", kind="service")
    e.note("KA", "write", "Write for runners", "reviews email", kind="marketing")
    e.note(
        "KA", "choose_stock", "Choose and order stock", "every_budget shop web_shop pairs insoles", kind="production"
    )
    e.note(
        "KR",
        "treadmill",
        "Treadmill and two cameras",
        "no_blisters fitted gait_help pairs",
        kind="physical",
        comment="One treadmill: both segments meet in front of it on Saturdays.",
    )
    e.note("KR", "staff", "Staff who run", "gait_help tuesday_run shop fitted", kind="human", mark="strength")
    e.note(
        "KR",
        "wear_data",
        "Wear data of 4,100 pairs",
        "no_blisters reminder_service insoles follow_up",
        kind="intellectual",
    )
    e.note("KR", "till", "Till and web shop system", "web_shop pairs course", kind="physical", mark="weakness")
    e.note(
        "KR",
        "second_technician",
        "A second camera technician at weekends",
        "fitted gait_help",
        state="planned",
        kind="human",
    )
    e.note(
        "KP",
        "makers",
        "Shoe makers’ test-pair programme",
        "choose_stock treadmill no_blisters",
        kind="supplier",
        motive="resource",
        brings="Test pairs on loan; credit for worn shoes that come back",
        gains="Wear data of real feet, month by month",
        shared_goal="Fewer returns for both",
    )
    e.note(
        "KP",
        "physio",
        "Physio clinic two doors down",
        "watch no_blisters gait_help",
        kind="alliance",
        motive="resource",
        brings="Patients with a reason to come; a second look at hard cases",
        gains="Videos of the gait, free of charge; a place to send patients",
        shared_goal="Nobody runs hurt",
    )
    e.note(
        "KP",
        "marathon",
        "City marathon organisers",
        "lead_run sofa_to_5k tuesday_run",
        kind="alliance",
        motive="scale",
        brings="A table at number collection, 6,000 runners in two days",
        gains="Pacemakers for the slow groups",
        shared_goal="More people who finish",
    )
    e.note(
        "KP",
        "carrier",
        "Parcel carrier",
        "web_shop choose_stock",
        kind="supplier",
        motive="scale",
        brings="Next-day delivery, return labels",
        gains="A daily pick-up on its route",
    )


def money(e: Example) -> None:
    """Put up revenue, costs, parked notes and what a customer is worth."""
    e.note(
        "RS",
        "pairs",
        "Pairs at 129 on average",
        "returning beginners no_blisters fitted every_budget",
        kind="sale",
        amount=month("129.00", 520),
        pays_for="A pair that does not hurt",
        evidence=evidence("data", "supported", "Till, twelve months", "2026-08-31", n=6240),
    )
    e.note(
        "RS",
        "insoles",
        "Insoles and socks",
        "returning no_blisters",
        kind="sale",
        amount=month("24.00", 310),
        pays_for="The last millimetre of the fit",
    )
    e.note(
        "RS",
        "course",
        "Beginner course, 49",
        "beginners sofa_to_5k",
        kind="usage",
        amount=month("49.00", 30),
        pays_for="Company and a plan",
    )
    e.note(
        "CO",
        "shoes_bought",
        "Shoes bought in, 62 a pair",
        "choose_stock makers pairs insoles carrier",
        category="service-delivery",
        driver="Pairs sold",
        behaviour="variable",
        effect="scale",
        amount=month("62.00", 520),
    )
    e.note(
        "CO",
        "rent",
        "Rent 5,200 a month",
        "shop",
        category="service-delivery",
        driver="Main Street",
        behaviour="fixed",
        amount=month("5200.00"),
    )
    e.note(
        "CO",
        "wages",
        "Staff 14,800 a month",
        "staff train watch lead_run gait_help tuesday_run second_technician",
        category="service-delivery",
        driver="Hours the shop is open; the gait check takes a third",
        behaviour="step",
        amount=month("14800.00"),
        comment="A relationship that costs: every personal gait check takes 20 minutes of somebody’s time.",
    )
    e.note(
        "CO",
        "returns",
        "Returns, 3 % of sales",
        "no_blisters wear_data",
        category="service-delivery",
        driver="The money-back promise",
        behaviour="variable",
        amount=month("2012.00"),
        comment="The price of the promise, and cheaper than the advertisement it replaced.",
    )
    e.note(
        "CO",
        "machines",
        "Cameras, till and web shop, 730",
        "treadmill till web_shop physio booking",
        category="technology",
        driver="Licences and repairs",
        behaviour="fixed",
        amount=month("730.00"),
    )
    e.note(
        "CO",
        "fairs",
        "Articles, fairs and prizes, 1,900",
        "write marathon follow_up",
        category="acquisition",
        driver="Fairs and articles",
        behaviour="fixed",
        amount=month("1900.00"),
    )
    e.note(
        "CO",
        "newspaper",
        "Newspaper advertisement, 380 a month",
        "write",
        state="dropped",
        category="acquisition",
        driver="Habit",
        behaviour="fixed",
        amount=month("380.00"),
        comment="To be dropped: nobody in 40 talks named it.",
    )
    e.note(
        "parking", "used_shoes", "Sell used shoes?", "returning", comment="Worn shoes that come back are in good order."
    )
    e.note("parking", "headlamps", "Night runs with headlamps", "tuesday_run")
    e.worth(
        "returning",
        form="first-not-counted",
        margin="154.50",
        margin_period="year",
        retention=0.8,
        retention_period="year",
        discount=0.1,
        cac="38.00",
        referred=0.4,
        referral_credit=0.5,
        growth=0.02,
        evidence=evidence("data", "supported", "Till and mailing list, two years", "2026-08-31", n=1900),
    )
    e.worth(
        "beginners",
        form="first-not-counted",
        margin="66.00",
        margin_period="year",
        retention=0.5,
        retention_period="year",
        discount=0.1,
        cac="16.00",
        referred=0.2,
        referral_credit=0.5,
        evidence=evidence("data", "testing", "Till and course lists, one year", "2026-08-31", n=640),
    )
