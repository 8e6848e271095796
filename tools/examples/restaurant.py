"""A restaurant: front of house and the dish room both carry the evening."""

from tools.examples.builder import (
    Carried,
    Change,
    Example,
    Feedback,
    Moment,
    Thresholds,
    evidence,
    guess,
    month,
    on,
)
from throughline.core.canvas import Amount
from throughline.core.project import Project

EXPECTED_FINDINGS = {
    "J9": "one dishwasher without a substitute carries the first look at the table and the main course",
    "J11": "the evening ends with a wait for the bill, lower than it began",
    "J19": "feasts and a small dish room weaken the main course on Saturdays: the conflict between the two segments",
    "J21": "plates are the bottleneck of the main course",
}

BOOK = "Guest book and slips, The Quince Tree"
WATCH = "Stopwatch on six Saturdays"


def build() -> Project:
    """The whole example."""
    e = Example(
        "restaurant",
        "A restaurant, front and back",
        kind="service",
        currency="EUR",
        organisation="The Quince Tree",
        description="An owner-run restaurant of 48 seats, where the person at the dishwasher carries the evening as the host does.",
        lesson=(
            "Guests never see the dish room, and yet it decides two of the evening’s five moments of truth: the first look at "
            "the table and the wait for the main course. Jobs behind the line need a behaviour and a measure as much "
            "as those before it."
        ),
        thresholds=Thresholds(share=0.8, stale_months=120),
    )
    _customers(e)
    _ways(e)
    _making(e)
    _money(e)
    _people(e)
    _journey(e)
    _before(e)
    _evening(e)
    _after(e)
    _answers(e)
    _jobs(e)
    _behind(e)
    _figures(e)
    return e.project()


def _customers(e: Example) -> None:
    e.note(
        "CS",
        "neighbours",
        "Neighbours who come again and again",
        letter="A",
        size=420,
        market="niche",
        rank="primary",
        payer="pays",
        demographics="35 to 70, live within a walk of 15 minutes",
        behaviours="Come every other week, mostly in twos, eat what is fresh",
        needs="To be known, and not to cook",
        pains="Loud Saturdays; long waits after nine",
        revenue_potential=4,
        loyalty=5,
        strategic_importance=5,
        mark="strength",
        evidence=evidence("data", "supported", BOOK, "2026-09-30", n=420),
    )
    e.note(
        "CS",
        "feasts",
        "Families and firms with a feast",
        letter="B",
        size=160,
        market="niche",
        rank="secondary",
        payer="pays",
        demographics="Hosts of 10 to 24 guests, from the whole town",
        behaviours="Book five weeks ahead, on Saturdays, once a year",
        needs="An evening in which the host is a guest",
        pains="Fear that something goes wrong before the mother-in-law",
        revenue_potential=4,
        loyalty=2,
        strategic_importance=3,
        evidence=evidence("data", "supported", BOOK, "2026-09-30", n=160),
    )
    e.note(
        "VP",
        "known",
        "A table where they know you",
        "neighbours",
        need="“I want to come home to a restaurant”",
        unique="The host knows names, tables and what was not liked",
        tests=[
            {
                "hypothesis": "Whoever is greeted by name comes again sooner",
                "measure": "Days until the next visit, greeted by name or not",
                "pass_mark": "5 days fewer",
                "result": "16 days against 24",
                "decision": "persevere",
                "on": on("2026-06-30"),
            }
        ],
        evidence=evidence("data", "supported", BOOK, "2026-06-30", n=180),
        mark="strength",
    )
    e.note(
        "VP",
        "market_menu",
        "A short menu from the market",
        "neighbours feasts",
        need="“Something that I do not cook myself”",
        unique="Nine dishes, new every Wednesday",
        tests=[
            {
                "hypothesis": "Nine dishes sell as well as sixteen",
                "measure": "Food sales per guest, four weeks each",
                "pass_mark": "No less than before",
                "result": "1.20 more per guest, a third less thrown away",
                "decision": "persevere",
                "on": on("2026-04-30"),
            }
        ],
        evidence=evidence("data", "supported", "Till", "2026-04-30", n=2900),
    )
    e.note(
        "VP",
        "shining",
        "Everything on the table shines",
        "neighbours feasts",
        need="“If the glass is clean, the kitchen is clean”",
        unique="Every piece is held against the light before seven",
        tests=[
            {
                "hypothesis": "Guests take the table for the kitchen",
                "measure": "Slips that praise or blame cleanliness",
                "pass_mark": "Named on one slip in ten",
                "result": "Named on one in seven, mostly with the first glass",
                "decision": "persevere",
                "on": on("2026-08-31"),
            }
        ],
        evidence=evidence("survey", "supported", BOOK, "2026-08-31", n=210),
    )
    e.note(
        "VP",
        "no_washing",
        "A feast without washing up",
        "feasts",
        need="“I want to sit at my own birthday”",
        unique="One person plans it and is there on the evening",
        tests=[
            {
                "hypothesis": "Hosts pay 62 a guest when one person answers for the evening",
                "measure": "Feasts booked out of feasts asked for",
                "pass_mark": "Half",
                "result": "31 of 52",
                "decision": "persevere",
                "on": on("2026-09-30"),
            }
        ],
        evidence=evidence("data", "supported", BOOK, "2026-09-30", n=52),
    )


def _ways(e: Example) -> None:
    e.note(
        "CH",
        "dining_room",
        "Dining room and garden",
        "neighbours feasts known market_menu shining",
        phases=("purchase", "delivery", "after-sales"),
        owner="own",
        route="direct",
        medium="physical",
        cost="Rent and energy, 8,300 a month",
        effect="All sales",
        mark="strength",
        uses={"neighbours": "preferred offered used", "feasts": "preferred offered used"},
    )
    e.note(
        "CH",
        "telephone",
        "Telephone, answered from ten to ten",
        "neighbours feasts no_washing",
        phases=("evaluation", "purchase"),
        owner="own",
        route="direct",
        medium="physical",
        cost="An hour a day",
        effect="Six of ten tables",
        uses={"neighbours": "preferred offered used", "feasts": "offered used"},
    )
    e.note(
        "CH",
        "platform",
        "Booking platform",
        "feasts neighbours market_menu",
        phases=("awareness", "purchase"),
        owner="partner",
        route="indirect",
        medium="digital",
        cost="2.00 a seat",
        effect="Three of ten tables, half of them new guests",
        uses={"feasts": "offered used", "neighbours": "offered used"},
    )
    e.note(
        "CH",
        "map_reviews",
        "Pictures and reviews on the map",
        "feasts neighbours shining",
        phases=("awareness", "evaluation"),
        owner="partner",
        route="indirect",
        medium="digital",
        cost="Half an hour a week",
        effect="Where strangers look first",
        uses={"feasts": "preferred offered used", "neighbours": "offered used"},
    )
    e.note(
        "CH",
        "menu_letter",
        "The week’s menu by email",
        "neighbours known",
        phases=("awareness", "after-sales"),
        owner="own",
        route="direct",
        medium="digital",
        cost="Wednesday, one hour",
        effect="One table in five follows from it",
        uses={"neighbours": "offered used"},
    )
    e.note(
        "CR",
        "host_care",
        "Personal assistance: the host",
        "neighbours feasts known shining",
        types=("personal",),
        term=5,
        motives=("retention",),
        by="human",
        cost_to_serve=Amount(price="2.60", volume=1730, period="month"),
        mark="strength",
    )
    e.note(
        "CR",
        "feast_person",
        "Dedicated: one person per feast",
        "feasts no_washing",
        types=("dedicated",),
        term=2,
        motives=("acquisition", "upselling"),
        by="human",
        cost_to_serve=Amount(price="48.00", volume=17, period="month"),
        comment="Two hours of planning per feast: the dearest relationship of the house.",
    )
    e.note(
        "CR",
        "long_table",
        "Community: long table on Thursdays",
        "neighbours known market_menu",
        types=("community",),
        term=5,
        motives=("retention", "acquisition"),
        by="human",
    )
    e.note(
        "CR",
        "confirmation",
        "Automated: confirmation and reminder",
        "neighbours feasts market_menu",
        types=("automated",),
        term=2,
        motives=("retention",),
        by="automated",
        cost_to_serve=Amount(price="0.05", volume=700, period="month"),
    )


def _making(e: Example) -> None:
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


def _money(e: Example) -> None:
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


def _people(e: Example) -> None:
    e.persona(
        "ines",
        "Ines, 58",
        segment="neighbours",
        role="buyer",
        quote="I go there so that I need not decide anything.",
        about="Runs a pharmacy three streets away, eats out every other Thursday with her sister.",
        goals="Two hours without the telephone",
        needs="Her table, and something green",
        motivations="Company; somebody else cooks",
        pains="Saturdays with a party in the room; waiting for the bill",
        buying_behaviour="Rings up in the afternoon, follows what the waiter says",
        channels="telephone dining_room",
        evidence=evidence("interview", "supported", "Talks at the long table", "2026-07-16", n=11),
    )
    e.persona(
        "karl",
        "Karl, 44",
        segment="feasts",
        role="decider",
        quote="If it works, nobody will notice me. That is the aim.",
        about="Turns his mother’s seventieth into a feast for sixteen.",
        goals="A mother who is proud",
        needs="One name, one price, no surprise",
        motivations="To be a guest at his own feast",
        pains="Does not know what he forgets",
        buying_behaviour="Compares three houses on the map, decides by the answer to his first question",
        channels="map_reviews dining_room",
        evidence=evidence("interview", "supported", "Calls after feasts", "2026-08-20", n=9),
    )


def _journey(e: Example) -> None:
    e.journey(
        "evening",
        "Ines on a Saturday, as it is",
        persona="ines",
        other_persona="karl",
        loops_to="deciding",
        story="Two people come on the same Saturday: Ines to be left in peace, Karl with sixteen guests. The dish room meets both.",
        lesson=(
            "The best bite of the evening lies beside its worst wait, and both come out of the same small room. "
            "What is remembered is the peak and the end: the bill is the end."
        ),
    )
    e.lanes(
        "evening",
        "touchpoints emotion channel thought -action -need pain opportunity moment -relationship time kpi -funnel",
    )
    e.lanes("evening", "job process -system partner function -owner -spend")
    e.own_lane(
        "evening",
        "meanwhile",
        "Meanwhile in the dish room",
        {
            "deciding": "The machine is descaled",
            "booking": "Glasses for tomorrow are counted",
            "arriving": "Every glass is held against the light",
            "ordering": "The first plates come back at half past seven",
            "eating": "At nine 140 plates of the feast come at once",
            "paying": "Dessert forks run short; nobody has time to carry out bread",
            "afterwards": "Floor, filter, count of what broke",
        },
        backstage=True,
    )
    e.stage(
        "evening",
        "deciding",
        "Deciding to go out",
        entered=5200,
        went_on=2600,
        goal="An evening without decisions",
        strategy="Be the name that comes to mind",
        owner="Owner",
        outcome="Reach",
        spend="260.00",
    )
    e.stage(
        "evening",
        "booking",
        "Booking",
        entered=2600,
        went_on=2050,
        goal="A sure table",
        strategy="An answer at once",
        owner="Host",
        outcome="Asked for and booked",
        spend="120.00",
    )
    e.stage(
        "evening",
        "arriving",
        "Arriving",
        entered=2050,
        went_on=1980,
        goal="To be expected",
        strategy="Seat within five minutes",
        owner="Host",
        outcome="Minutes to the table",
    )
    e.stage(
        "evening",
        "ordering",
        "Ordering",
        entered=1980,
        went_on=1980,
        goal="To choose without effort",
        strategy="Say what is good today",
        owner="Waiter",
        outcome="Sales per guest",
    )
    e.stage(
        "evening",
        "eating",
        "Eating",
        entered=1980,
        went_on=1950,
        goal="To enjoy and to talk",
        strategy="Hot plates at the right moment",
        owner="First cook",
        outcome="Minutes between courses",
    )
    e.stage(
        "evening",
        "paying",
        "Paying",
        entered=1950,
        went_on=1950,
        goal="To go when one wants to go",
        strategy="The bill before it is missed",
        owner="Waiter",
        outcome="Minutes to the bill",
    )
    e.stage(
        "evening",
        "afterwards",
        "Afterwards",
        entered=1950,
        went_on=860,
        goal="To have something to tell",
        strategy="See them again within three weeks",
        owner="Owner",
        outcome="Guests who come again",
        spend="90.00",
    )
    e.episode("evening", "getting_a_table", "Getting a table")
    e.episode("evening", "the_evening", "The evening")
    e.episode("evening", "after", "The weeks after")


def _before(e: Example) -> None:
    e.touchpoint(
        "deciding",
        "nobody_cooks",
        "Nobody wants to cook",
        -0.5,
        0,
        owner="customer",
        carrier="An empty refrigerator",
        episode="getting_a_table",
        action="Looks into the refrigerator twice",
        thought="“Not noodles again.”",
        motivation="A free evening",
        need="A decision",
        minutes=10,
        effort=1,
    )
    e.touchpoint(
        "deciding",
        "pictures",
        "Looks at pictures on the map",
        0.5,
        0.5,
        owner="third-party",
        carrier="Map with reviews",
        channel="map_reviews",
        made_by="map_reviews write_menu shining feasts",
        episode="getting_a_table",
        persona="karl",
        action="Reads the three worst reviews first",
        thought="“They answered even the rude one.”",
        motivation="Not to disgrace himself",
        need="Rooms, plates, faces",
        minutes=25,
        effort=2,
        moment=Moment(
            kind="ZMOT",
            importance=2,
            why="Half of all feasts begin with these pictures",
            evidence=evidence("interview", "supported", "Calls after feasts", "2026-08-20", n=9),
        ),
        feedback=Feedback(
            source="Reviews on the map",
            reader="Owner",
            reply_hours=24,
            last_change="Pictures of the laid table in place of empty rooms",
            changed_on=on("2026-05-18"),
        ),
    )
    e.touchpoint(
        "deciding",
        "reads_menu",
        "Reads the week’s menu",
        1,
        0.5,
        carrier="An email of nine lines",
        channel="menu_letter",
        made_by="menu_letter write_menu market_menu guest_book neighbours",
        episode="getting_a_table",
        persona="ines",
        relationship="automated",
        action="Sends it on to her sister",
        thought="“Quinces! Then Saturday.”",
        motivation="The season",
        need="Something green",
        minutes=2,
        effort=1,
        data_used="Name and email address",
        consent="asked",
    )
    e.touchpoint(
        "booking",
        "rings_up",
        "Rings up",
        0.5,
        0.5,
        carrier="Host on the telephone",
        channel="telephone",
        made_by="telephone host_care guest_book look_after",
        episode="getting_a_table",
        persona="ines",
        relationship="personal",
        action="Says only her first name",
        thought="“She knows which table.”",
        motivation="A sure table",
        need="A yes in one minute",
        minutes=2,
        waiting_minutes=1,
        effort=1,
        data_used="Name and telephone number",
        consent="asked",
    )
    e.touchpoint(
        "booking",
        "books_online",
        "Books on the platform",
        0,
        0.5,
        owner="partner",
        carrier="Booking platform",
        channel="platform",
        made_by="platform platform_firm confirmation",
        episode="getting_a_table",
        alternative_to="rings_up",
        relationship="automated",
        action="Chooses eight o’clock, two persons",
        thought="“Am I a number now?”",
        motivation="It is midnight",
        need="A time",
        minutes=3,
        effort=2,
        data_used="Name, address, habits",
        consent="asked",
        carried=Carried(data="kept", price="kept", tone="kept"),
    )
    e.touchpoint(
        "booking",
        "plans_feast",
        "Talks the feast through, pays a deposit",
        1,
        0.5,
        carrier="One person with a notebook",
        channel="dining_room",
        made_by="feast_person plan_feasts no_washing feast_sales front_team",
        persona="karl",
        pays=True,
        relationship="dedicated",
        action="Chooses three courses, pays a third",
        thought="“She asked about my mother, not about the budget.”",
        motivation="To forget nothing",
        need="One name",
        minutes=45,
        effort=2,
        data_used="Guests and allergies",
        consent="asked",
        moment=Moment(
            kind="encounter",
            importance=2,
            why="Here a feast is won or lost: 31 of 52",
            evidence=evidence("data", "supported", BOOK, "2026-09-30", n=52),
        ),
        feedback=Feedback(
            source="A call two days after each feast",
            reader="Owner",
            reply_hours=48,
            last_change="A list of what hosts forget",
            changed_on=on("2026-08-24"),
        ),
    )
    e.touchpoint(
        "booking",
        "reminded",
        "Is reminded in the morning",
        0.5,
        0,
        carrier="A text message",
        channel="telephone",
        made_by="confirmation guest_book",
        episode="getting_a_table",
        relationship="automated",
        action="Answers with one letter",
        thought="“Right, tonight.”",
        motivation="Order",
        need="A way to call it off",
        minutes=1,
        effort=1,
        data_used="Telephone number",
        consent="asked",
    )


def _evening(e: Example) -> None:
    slips = evidence("survey", "supported", BOOK, "2026-09-30", n=210)
    e.touchpoint(
        "arriving",
        "greeted",
        "Is greeted by name",
        1.5,
        0.5,
        carrier="Host at the door",
        channel="dining_room",
        made_by="host_care known look_after front_team guest_book brief_team dining_room",
        episode="the_evening",
        relationship="personal",
        action="Hands over her coat",
        thought="“They kept my window.”",
        motivation="To belong",
        need="To be expected",
        minutes=1,
        effort=1,
        emotion_evidence=slips,
        moment=Moment(
            kind="encounter",
            importance=3,
            why="Whoever is greeted by name comes again eight days sooner",
            evidence=evidence("data", "supported", BOOK, "2026-06-30", n=180),
        ),
        feedback=Feedback(
            source="Slips with the bill",
            reader="Host",
            reply_hours=24,
            last_change="The day’s names hang inside the door",
            changed_on=on("2026-03-12"),
        ),
    )
    e.touchpoint(
        "arriving",
        "waits_at_bar",
        "Waits ten minutes at the bar",
        -0.5,
        0,
        carrier="Barman",
        channel="dining_room",
        made_by="look_after seats drinks wash",
        episode="the_evening",
        relationship="personal",
        action="Looks at her table, still full of plates",
        thought="“They are clearing it now.”",
        motivation="To sit",
        need="To know how long",
        minutes=10,
        waiting_minutes=10,
        effort=2,
        hand_offs=2,
    )
    e.touch("feasts", "waits_at_bar", "unclear", "Does the feast keep tables longer, or do we seat too tightly?")
    e.touchpoint(
        "ordering",
        "first_look",
        "First look at glass and fork",
        1,
        1,
        carrier="The laid table",
        channel="dining_room",
        made_by="shining wash dish_team laundry dish_room repairer",
        episode="the_evening",
        reached=1980,
        action="Turns the glass against the candle",
        thought="“As it should be.”",
        motivation="To trust the kitchen",
        need="Nothing to notice",
        minutes=1,
        effort=1,
        emotion_evidence=slips,
        moment=Moment(
            kind="FMOT",
            importance=3,
            why="Guests take the glass for the kitchen: one slip in seven says so",
            evidence=slips,
        ),
        feedback=Feedback(
            source="Pieces sent back, counted at the hatch",
            reader="Dishwasher and host, at five",
            reply_hours=20,
            last_change="Glasses are polished in daylight",
            changed_on=on("2026-04-02"),
        ),
    )
    e.touchpoint(
        "ordering",
        "orders",
        "Orders, hears what is good today",
        1,
        0.5,
        carrier="Waiter",
        channel="dining_room",
        made_by="look_after market_menu front_team cooks brief_team wine_merchant",
        episode="the_evening",
        relationship="personal",
        action="Asks two questions, follows the second answer",
        thought="“He has eaten it himself.”",
        motivation="To try",
        need="One sentence per dish",
        minutes=6,
        waiting_minutes=4,
        effort=1,
        variants={"feasts": "The menu stands already; the waiter asks about allergies only"},
    )
    e.touchpoint(
        "eating",
        "first_bite",
        "The first bite",
        2,
        1,
        carrier="Quinces, lamb and a hot plate",
        channel="dining_room",
        made_by="cook market_menu farmers cooks neighbours",
        episode="the_evening",
        action="Stops talking",
        thought="“I could not do that.”",
        motivation="Hunger",
        need="Hot, and at the same time as her sister",
        minutes=1,
        effort=1,
        emotion_evidence=slips,
        moment=Moment(kind="SMOT", importance=3, why="Nothing else is told so often", evidence=slips),
        feedback=Feedback(
            source="Plates that come back full",
            reader="First cook",
            reply_hours=1,
            last_change="Smaller starters, larger vegetables",
            changed_on=on("2026-09-09"),
        ),
    )
    e.touchpoint(
        "eating",
        "waits_for_main",
        "Waits 22 minutes for the main course",
        -1.5,
        0.5,
        carrier="An empty place on the table",
        channel="dining_room",
        made_by="cook look_after wash",
        episode="the_evening",
        relationship="personal",
        reached=640,
        action="Eats the bread, then her sister’s",
        thought="“The others came after us.”",
        motivation="To go on",
        need="A word, and a plate",
        minutes=22,
        waiting_minutes=22,
        effort=2,
        hand_offs=3,
        bottleneck=True,
        emotion_evidence=evidence("survey", "supported", BOOK, "2026-09-30", n=74),
        moment=Moment(
            kind="encounter",
            importance=2,
            why="Neighbours who wait stay away from Saturdays",
            evidence=evidence("data", "supported", WATCH, "2026-09-26", n=96),
        ),
        feedback=Feedback(
            source="Slips with the bill",
            reader="First cook and dishwasher",
            reply_hours=24,
            last_change="Forty plates more were bought",
            changed_on=on("2026-09-14"),
        ),
    )
    e.touch(
        "no_washing", "waits_for_main", "weakens", "A feast of 24 takes 140 of 420 plates at once", strength="strong"
    )
    e.touch("dish_room", "waits_for_main", "weakens", "One machine, eleven minutes a round", strength="strong")
    e.touchpoint(
        "eating",
        "cake",
        "The cake comes, the lights go out",
        1.5,
        1,
        carrier="Waiters and sixteen clean plates",
        channel="dining_room",
        made_by="no_washing wash front_team feast_person feasts",
        persona="karl",
        relationship="dedicated",
        action="Forgets to take a picture",
        thought="“She is crying. Good.”",
        motivation="His mother",
        need="Sixteen plates in one minute",
        minutes=10,
        effort=1,
    )
    e.touchpoint(
        "paying",
        "bill",
        "Waits for the bill and pays",
        -1,
        0,
        carrier="Waiter with a card reader",
        channel="dining_room",
        made_by="look_after food drinks front_team",
        episode="the_evening",
        pays=True,
        relationship="personal",
        reached=1450,
        action="Lifts her hand three times",
        thought="“It was so nice until now.”",
        motivation="To go home",
        need="To be seen",
        minutes=14,
        waiting_minutes=12,
        effort=3,
        hand_offs=1,
        data_used="Card payment",
        consent="contract",
        emotion_evidence=slips,
        moment=Moment(
            kind="encounter",
            importance=2,
            why="It is the end, and the end is remembered",
            evidence=evidence("survey", "supported", BOOK, "2026-09-30", n=210),
        ),
        feedback=Feedback(
            source="Minutes from lifted hand to bill",
            reader="Host",
            reply_hours=24,
            last_change="A second card reader",
            changed_on=on("2026-02-10"),
        ),
    )
    e.touchpoint(
        "paying",
        "one_bill",
        "One bill for sixteen",
        0.5,
        0.5,
        carrier="The person of the feast",
        channel="dining_room",
        made_by="feast_person feast_sales plan_feasts",
        persona="karl",
        pays=True,
        relationship="dedicated",
        action="Signs without adding up",
        thought="“As she said.”",
        motivation="No surprise",
        need="The agreed sum",
        minutes=3,
        effort=1,
    )


def _after(e: Example) -> None:
    e.touchpoint(
        "afterwards",
        "walks_home",
        "Walks home under the trees",
        0.5,
        0.5,
        owner="customer",
        carrier="Her sister",
        episode="after",
        action="Talks of the quinces, then of the bill",
        thought="“Next time a Thursday.”",
        motivation="To let it end",
        need="Nothing",
        minutes=15,
        effort=1,
    )
    e.touchpoint(
        "afterwards",
        "answered",
        "Reads our answer to her review",
        0.5,
        0,
        carrier="Owner, in his own name",
        channel="map_reviews",
        made_by="map_reviews write_menu",
        episode="after",
        relationship="personal",
        optional=True,
        action="Reads it twice",
        thought="“They counted the plates.”",
        motivation="To be heard",
        need="No phrases",
        minutes=2,
        effort=1,
    )
    e.touchpoint(
        "afterwards",
        "thursday",
        "Sits at the long table on Thursday",
        1,
        0.5,
        carrier="Fourteen neighbours and one pot",
        channel="dining_room",
        made_by="long_table market_menu cook seats",
        episode="after",
        persona="ines",
        relationship="community",
        action="Learns the name of the man from number nine",
        thought="“So that is who plays the cello.”",
        motivation="Company",
        need="A seat without booking",
        minutes=120,
        effort=1,
    )
    e.touchpoint(
        "afterwards",
        "recommends",
        "Says a name at the pharmacy",
        1,
        0.5,
        owner="customer",
        carrier="Her own words",
        made_by="known neighbours",
        episode="after",
        action="Names the house when asked where to eat",
        thought="“But not on a Saturday.”",
        motivation="To help",
        need="To be right",
        minutes=1,
        effort=1,
        moment=Moment(
            kind="UMOT",
            importance=2,
            why="A third of new neighbours were sent by one of us",
            evidence=evidence("survey", "supported", BOOK, "2026-09-30", n=88),
        ),
        feedback=Feedback(
            source="“Who sent you?” when booking",
            reader="Host",
            reply_hours=168,
            last_change="A glass for whoever was named",
            changed_on=on("2026-06-04"),
        ),
    )


def _answers(e: Example) -> None:
    watched = evidence("data", "supported", WATCH, "2026-09-26", n=96)
    e.pain("waits_at_bar", "table_not_cleared", "Her table is full of somebody’s plates", 2, evidence=watched)
    e.pain(
        "waits_for_main",
        "no_plates",
        "Food is ready, plates are not",
        3,
        evidence=watched,
        change=Change(lever="retention", low=0.01, high=0.03, share=0.4),
    )
    e.pain("waits_for_main", "nobody_says", "Nobody says why", 2, evidence=guess("Two slips"))
    e.pain(
        "bill",
        "slow_bill",
        "Twelve minutes for a bill",
        3,
        evidence=watched,
        change=Change(lever="frequency", low=0.2, high=0.6, share=0.5),
    )
    e.pain(
        "books_online",
        "not_known",
        "A regular is a stranger on the platform",
        1,
        evidence=guess("Talks at the long table"),
    )
    e.opportunity(
        "helper",
        "A second pair of hands, Saturdays from eight",
        kind="add",
        touchpoint="waits_for_main",
        pains="no_plates table_not_cleared",
        notes="second_helper wash dish_team",
        impact=5,
        effort=2,
        effort_days=3,
        effort_cost="720.00",
        confidence=4,
        owner="Owner",
        due="2027-01-16",
        status="planned",
        evidence=evidence("data", "testing", "Two Saturdays with a helper: 13 minutes", "2026-10-17", n=31),
    )
    e.opportunity(
        "stagger",
        "Start feasts at six, not at eight",
        kind="simplify",
        stage="eating",
        pains="no_plates",
        notes="plan_feasts no_washing",
        impact=4,
        effort=2,
        effort_days=1,
        confidence=3,
        owner="Person of the feasts",
        due="2027-02-01",
        status="planned",
    )
    e.opportunity(
        "early_bill",
        "Bring the bill with the last coffee",
        kind="simplify",
        touchpoint="bill",
        pains="slow_bill",
        notes="look_after",
        impact=4,
        effort=1,
        effort_days=1,
        confidence=4,
        owner="Host",
        due="2026-12-12",
        status="doing",
    )
    e.opportunity(
        "say_it",
        "A word and a small cup of soup after ten minutes",
        kind="add",
        touchpoint="waits_for_main",
        pains="nobody_says",
        notes="look_after cook",
        impact=3,
        effort=1,
        effort_days=1,
        confidence=4,
        owner="First cook",
        due="2026-12-19",
        status="idea",
    )
    e.opportunity(
        "regulars_on_platform",
        "Show the host a regular’s name from the platform",
        kind="personalise",
        touchpoint="books_online",
        pains="not_known",
        notes="guest_book platform",
        impact=2,
        effort=3,
        effort_days=5,
        confidence=2,
        owner="Owner",
        due="2027-04-30",
        status="idea",
    )


def _jobs(e: Example) -> None:
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


def _behind(e: Example) -> None:
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


def _figures(e: Example) -> None:
    e.kpi(
        "main_wait",
        "Wait for the main course, Saturdays",
        [("2026-06-27", 21, 88), ("2026-09-26", 22, 96)],
        WATCH,
        about="waits_for_main",
        unit="min",
        better="lower",
        baseline=21,
        baseline_on="2026-06-27",
        target=13,
        target_on="2027-06-30",
    )
    e.kpi(
        "sent_back",
        "Pieces sent back",
        [("2026-03-28", 2.6, 1900), ("2026-09-26", 1.2, 2100)],
        "Counted at the hatch",
        about="first_look",
        unit="%",
        better="lower",
        baseline=2.6,
        baseline_on="2026-03-28",
        target=1.0,
        target_on="2027-03-31",
    )
    e.kpi(
        "bill_minutes",
        "Lifted hand to bill",
        [("2026-06-27", 13, 40), ("2026-09-26", 12, 52)],
        WATCH,
        about="bill",
        unit="min",
        better="lower",
        baseline=13,
        baseline_on="2026-06-27",
        target=4,
        target_on="2027-03-31",
    )
    e.kpi(
        "come_again",
        "Neighbours who stay",
        [("2025-09-30", 0.73, 388), ("2026-09-30", 0.75, 420)],
        BOOK,
        kind="retention",
        about="neighbours",
        baseline=0.73,
        baseline_on="2025-09-30",
        target=0.8,
        target_on="2027-09-30",
    )
    e.kpi(
        "slips",
        "Satisfied on the slip",
        [("2026-06-30", 0.81, 164), ("2026-09-30", 0.83, 210)],
        BOOK,
        kind="csat",
        scope="after-contact",
        about="eating",
        baseline=0.81,
        baseline_on="2026-06-30",
        target=0.9,
        target_on="2027-09-30",
    )
    e.kpi(
        "feasts_won",
        "Feasts won",
        [("2026-03-31", 0.52, 21), ("2026-09-30", 0.6, 52)],
        BOOK,
        kind="conversion",
        about="booking",
        baseline=0.52,
        baseline_on="2026-03-31",
        target=0.65,
        target_on="2027-09-30",
    )
    e.kpi(
        "per_guest",
        "Sales per guest",
        [("2026-03-31", 45.5, 8200), ("2026-09-30", 47, 17400)],
        "Till",
        kind="order-value",
        about="ordering",
        unit="EUR",
        baseline=45.5,
        baseline_on="2026-03-31",
        target=49,
        target_on="2027-09-30",
    )
    e.question(
        "quiet_saturdays",
        "Quiet Saturdays for neighbours, or feasts for the till?",
        about="no_washing",
        owner="Owner",
        due="2027-01-31",
    )
    e.question(
        "tips",
        "Tips are shared with the dish room",
        kind="decision",
        done=True,
        about="dish_team",
        answer="Yes, by hours, since October 2026.",
        owner="Owner",
    )
    e.diagnosis(
        "fewer_saturdays",
        "Neighbours stay away on Saturdays",
        "retention-falls",
        {
            "waits_for_main": ("confirmed", "Slips and stopwatch say the same"),
            "no_washing": ("tested", "Without a feast the wait is 12 minutes"),
            "dish_room": ("open", "A second machine has no room"),
            "bill": ("open", ""),
        },
    )
