"""Sarah's running shoes: the canvas."""

from throughline.core.canvas import Amount
from tools.examples.builder import (
    Example,
    evidence,
    on,
)
from tools.examples.running_shoes.sources import CARDS


def segments_and_value(e: Example) -> None:
    """Put up segments and value propositions."""
    e.note(
        "CS",
        "returning",
        "Returning runners, hurt before",
        letter="A",
        size=1900,
        market="niche",
        rank="primary",
        payer="pays",
        demographics="28 to 55, run twice a week or more, live within 30 minutes",
        behaviours="Read tests for weeks, then decide in one visit; buy two pairs a year",
        needs="A shoe that does not hurt; somebody who looks at how they run",
        pains="Blisters, black toenails, advice that differs from shop to shop",
        revenue_potential=5,
        loyalty=4,
        strategic_importance=5,
        evidence=evidence("data", "supported", "Till and mailing list", "2026-08-31", n=1900),
        mark="strength",
    )
    e.note(
        "CS",
        "beginners",
        "First-5k beginners",
        letter="B",
        size=3400,
        market="mass",
        rank="secondary",
        payer="pays",
        demographics="20 to 45, first pair of running shoes or the first in ten years",
        behaviours="Compare prices on the telephone, come on Saturdays with a friend",
        needs="A fair price and a beginning that they can keep up",
        pains="Afraid of looking foolish on the treadmill; too many models",
        revenue_potential=3,
        loyalty=2,
        strategic_importance=4,
        evidence=evidence("data", "supported", "Till and course lists", "2026-08-31", n=3400),
    )
    e.note(
        "VP",
        "no_blisters",
        "Shoes that never blister, or money back",
        "returning",
        need="“My last pair gave me blisters after 5 km”",
        unique="Worn shoes are taken back for 60 days, no questions",
        tests=[
            {
                "hypothesis": "The promise, not the price, decides for runners who were hurt before",
                "measure": "Buyers who name the promise first when asked why they bought",
                "pass_mark": "24 of 40",
                "result": "31 of 40 named it first",
                "decision": "persevere",
                "on": on("2026-06-20"),
            }
        ],
        evidence=evidence("interview", "supported", CARDS, "2026-06-20", n=40),
        mark="strength",
    )
    e.note(
        "VP",
        "fitted",
        "Fitted in 20 minutes",
        "returning beginners",
        need="“I have half an hour on Saturday”",
        unique="Video, three pairs and a decision in one go",
        tests=[
            {
                "hypothesis": "From greeting to till takes 20 minutes at most",
                "measure": "Visits of a Saturday, timed at door and till",
                "pass_mark": "80 of 100",
                "result": "52 of 100: the fitting takes 18 minutes, the wait before it breaks the promise",
                "decision": "pivot",
                "on": on("2026-09-05"),
            }
        ],
        evidence=evidence("data", "testing", "Door and till times", "2026-09-05", n=100),
        mark="weakness",
        comment="On Saturdays the two segments want opposite things: A wants time with the technician, B wants to be out.",
    )
    e.note(
        "VP",
        "every_budget",
        "A pair for every budget and distance",
        "beginners",
        need="“I do not know yet whether I shall keep running”",
        unique="Last season’s models, tested on the same treadmill",
        tests=[
            {
                "hypothesis": "Beginners buy here if one good pair costs under 80",
                "measure": "Beginners’ conversion on days with the shelf and without",
                "pass_mark": "10 points more",
                "result": "12 points more in four weeks",
                "decision": "persevere",
                "on": on("2026-05-30"),
            }
        ],
        evidence=evidence("data", "supported", "Till, four weeks each", "2026-05-30", n=212),
    )
    e.note(
        "VP",
        "sofa_to_5k",
        "From the sofa to 5 km",
        "beginners",
        need="“Alone I give up in the second week”",
        unique="Eight evenings with people who started last year",
        tests=[
            {
                "hypothesis": "Half of a course finishes it and comes back for a second pair",
                "measure": "Course members who finish, and who buy within a year",
                "pass_mark": "50 % and 30 %",
                "result": "64 % finish; purchases are still being counted",
                "on": on("2026-07-01"),
            }
        ],
        evidence=evidence("data", "testing", "Course lists", "2026-07-01", n=58),
    )


def ways_to_the_customer(e: Example) -> None:
    """Put up channels and relationships."""
    e.note(
        "CH",
        "shop",
        "Shop on Main Street",
        "returning beginners no_blisters fitted every_budget",
        phases=("evaluation", "purchase", "after-sales"),
        owner="own",
        route="direct",
        medium="physical",
        cost="Rent and staff, 20,000 a month",
        effect="Nine of ten pairs are fitted here",
        uses={"returning": "preferred offered used", "beginners": "offered used"},
        mark="strength",
    )
    e.note(
        "CH",
        "reviews",
        "Reviews on running sites",
        "returning no_blisters",
        phases=("awareness", "evaluation"),
        owner="partner",
        route="indirect",
        medium="digital",
        cost="Nothing but answers",
        effect="Named by four of ten new customers",
        uses={"returning": "preferred offered used"},
    )
    e.note(
        "CH",
        "web_shop",
        "Web shop",
        "returning beginners every_budget sofa_to_5k",
        phases=("evaluation", "purchase", "delivery"),
        owner="own",
        route="direct",
        medium="digital",
        cost="640 a month",
        effect="One pair in ten, and every course place",
        uses={"returning": "offered used", "beginners": "preferred offered used"},
    )
    e.note(
        "CH",
        "email",
        "Letters and articles by email",
        "returning beginners no_blisters",
        phases=("awareness", "after-sales"),
        owner="own",
        route="direct",
        medium="digital",
        cost="An afternoon a week",
        effect="38 % open the 100 km letter",
        uses={"returning": "offered used", "beginners": "offered used"},
    )
    e.note(
        "CH",
        "booking",
        "Online booking of gait checks",
        "returning fitted",
        state="planned",
        phases=("evaluation",),
        owner="own",
        route="direct",
        medium="digital",
        cost="35 a month",
        effect="Nobody waits without knowing how long",
    )
    e.note(
        "CR",
        "gait_help",
        "Personal assistance: gait check",
        "returning beginners no_blisters fitted",
        types=("personal",),
        term=4,
        motives=("acquisition", "retention"),
        by="human",
        cost_to_serve=Amount(price="7.40", volume=300, period="month"),
        mark="strength",
    )
    e.note(
        "CR",
        "tuesday_run",
        "Community: Tuesday run",
        "returning beginners sofa_to_5k",
        types=("community",),
        term=5,
        motives=("retention", "acquisition"),
        by="human",
        cost_to_serve=Amount(price="45.00", volume=4, period="month"),
    )
    e.note(
        "CR",
        "reminder_service",
        "Automated: 100 km reminder",
        "returning beginners every_budget",
        types=("automated",),
        term=3,
        motives=("retention", "upselling"),
        by="automated",
        cost_to_serve=Amount(price="0.04", volume=520, period="month"),
    )
