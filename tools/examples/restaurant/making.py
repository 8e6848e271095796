"""A restaurant: what makes it possible, and the money."""

from tools.examples.builder import (
    Example,
    evidence,
    month,
)
from tools.examples.restaurant.sources import BOOK


def making(e: Example) -> None:
    """Put up activities, resources and partners."""
    e.note(
        "KA",
        "cook",
        "Cook from the market",
        "market_menu no_washing food feast_sales",
        kind="production",
        mark="strength",
    )
    e.note(
        "KA",
        "look_after",
        "Greet, seat and look after guests",
        "known host_care dining_room drinks telephone",
        kind="service",
    )
    e.note(
        "KA",
        "wash",
        "Wash, polish and count",
        "shining no_washing dining_room market_menu",
        kind="production",
        comment="900 plates and 700 glasses on a Saturday, by one person.",
    )
    e.note(
        "KA", "plan_feasts", "Plan feasts with the host", "feast_person no_washing feast_sales telephone", kind="sales"
    )
    e.note(
        "KA", "write_menu", "Write the menu, answer reviews", "menu_letter map_reviews confirmation", kind="marketing"
    )
    e.note("KA", "brief_team", "Brief everybody at five", "look_after wash second_helper known shining", kind="service")
    e.note("KR", "seats", "48 seats and a garden", "dining_room food feast_sales", kind="physical")
    e.note(
        "KR",
        "front_team",
        "Host and four waiters",
        "host_care feast_person long_table known",
        kind="human",
        mark="strength",
    )
    e.note("KR", "cooks", "Two cooks and an apprentice", "market_menu food cook", kind="human")
    e.note(
        "KR",
        "dish_team",
        "Dishwasher and kitchen helper",
        "shining wash host_care",
        kind="human",
        comment="In the week two; on Saturdays one alone.",
    )
    e.note(
        "KR",
        "dish_room",
        "Dish room: one machine, 420 plates",
        "shining wash no_washing",
        kind="physical",
        mark="weakness",
        comment="A feast of 24 takes 140 plates out of the round at once.",
    )
    e.note(
        "KR", "guest_book", "Guest book of eleven years", "known menu_letter confirmation platform", kind="intellectual"
    )
    e.note(
        "KR",
        "second_helper",
        "A second pair of hands on Saturdays",
        "shining no_washing",
        state="planned",
        kind="human",
    )
    e.note(
        "KP",
        "farmers",
        "Four farmers at the market",
        "cook market_menu food",
        kind="supplier",
        motive="resource",
        brings="What is ripe, laid aside until nine",
        gains="A buyer who takes crooked carrots too",
        shared_goal="Nothing is thrown away",
    )
    e.note(
        "KP",
        "wine_merchant",
        "Wine merchant, unsold bottles back",
        "drinks no_washing",
        kind="supplier",
        motive="risk",
        brings="A cellar on commission, tastings for the team",
        gains="A list with one name on it",
        shared_goal="Bottles that tell a story",
    )
    e.note(
        "KP",
        "platform_firm",
        "Booking platform company",
        "platform confirmation",
        kind="distributor",
        motive="scale",
        brings="Strangers with a date and a party size",
        gains="2.00 a seat, and our guests’ addresses",
        mark="weakness",
    )
    e.note(
        "KP",
        "laundry",
        "Linen laundry",
        "shining seats",
        kind="supplier",
        motive="scale",
        brings="240 napkins a day, pressed",
        gains="A round that ends at our door",
    )
    e.note(
        "KP",
        "repairer",
        "Repairer of the dish machine",
        "dish_room wash",
        kind="supplier",
        motive="risk",
        brings="A visit within four hours, Saturdays too",
        gains="A yearly fee and all spare parts",
    )


def money(e: Example) -> None:
    """Put up revenue, costs, parked notes and what a customer is worth."""
    e.note(
        "RS",
        "food",
        "Food, 34 a guest",
        "neighbours market_menu known shining",
        kind="sale",
        amount=month("34.00", 1450),
        pays_for="A dish that one does not cook at home",
        evidence=evidence("data", "supported", "Till, twelve months", "2026-09-30", n=17400),
    )
    e.note(
        "RS",
        "drinks",
        "Drinks, 13 a guest",
        "neighbours known",
        kind="sale",
        amount=month("13.00", 1450),
        pays_for="Sitting on",
        evidence=evidence("data", "supported", "Till, twelve months", "2026-09-30", n=17400),
    )
    e.note(
        "RS",
        "feast_sales",
        "Feasts, 62 a guest",
        "feasts no_washing market_menu",
        kind="sale",
        amount=month("62.00", 280),
        pays_for="An evening off",
        evidence=evidence("data", "supported", "Till, twelve months", "2026-09-30", n=3360),
    )
    e.note(
        "CO",
        "bought",
        "Food and drink bought, 14 a guest",
        "farmers wine_merchant cook laundry",
        category="service-delivery",
        driver="Guests",
        behaviour="variable",
        amount=month("14.00", 1730),
    )
    e.note(
        "CO",
        "front_wages",
        "Front wages, 17,200",
        "front_team look_after host_care brief_team plan_feasts feast_person",
        category="service-delivery",
        driver="Open evenings; feasts need one person more",
        behaviour="step",
        amount=month("17200.00"),
    )
    e.note(
        "CO",
        "kitchen_wages",
        "Kitchen wages, 15,400",
        "cooks cook",
        category="service-delivery",
        driver="Dishes on the menu",
        behaviour="step",
        amount=month("15400.00"),
    )
    e.note(
        "CO",
        "dish_wages",
        "Dish room wages, 3,900",
        "dish_team wash second_helper",
        category="service-delivery",
        driver="Pieces washed",
        behaviour="step",
        amount=month("3900.00"),
        comment="A twentieth of all costs, and two of the evening’s five moments of truth.",
    )
    e.note(
        "CO",
        "rent",
        "Rent and energy, 8,300",
        "seats dining_room dish_room",
        category="service-delivery",
        driver="Square metres, and the dish machine",
        behaviour="fixed",
        amount=month("8300.00"),
    )
    e.note(
        "CO",
        "platform_fee",
        "Platform, 2 a seat",
        "platform_firm platform guest_book write_menu",
        category="acquisition",
        driver="Seats booked there",
        behaviour="variable",
        amount=month("2.00", 600),
    )
    e.note(
        "CO",
        "breakage",
        "Breakage and repairs, 560",
        "dish_room repairer wash",
        category="other",
        driver="Hurry after nine",
        behaviour="variable",
        amount=month("560.00"),
    )
    e.note("parking", "takeaway", "Jars to take home?", "market_menu")
    e.worth(
        "neighbours",
        form="first-not-counted",
        margin="310.00",
        margin_period="year",
        orders_per_period=24,
        retention=0.75,
        retention_period="year",
        discount=0.1,
        cac="12.00",
        referred=0.3,
        referral_credit=0.5,
        evidence=evidence("data", "supported", BOOK, "2026-09-30", n=420),
    )
    e.worth(
        "feasts",
        form="first-not-counted",
        margin="290.00",
        margin_period="year",
        retention=0.35,
        retention_period="year",
        discount=0.1,
        cac="28.00",
        referred=0.5,
        referral_credit=0.5,
        evidence=evidence("data", "testing", BOOK, "2026-09-30", n=160),
    )
