"""Sarah's running shoes: pains, answers and figures."""

from tools.examples.builder import (
    Change,
    Example,
    evidence,
    guess,
)
from tools.examples.running_shoes.sources import CARDS, TALKS


def pains_and_answers(e: Example) -> None:
    """Add pains and the opportunities that answer them."""
    cards = evidence("survey", "supported", CARDS, "2026-09-05", n=64)
    talks = evidence("interview", "supported", TALKS, "2026-05-12", n=12)
    e.pain("asks_group", "contradiction", "Every shop says something else", 2, evidence=talks)
    e.pain("web_check", "untrue_minutes", "The web says 20 minutes, Saturday says 45", 2, evidence=cards)
    e.pain(
        "wait",
        "long_wait",
        "25 minutes, nobody says how long",
        3,
        evidence=cards,
        change=Change(lever="retention", low=0.005, high=0.015, share=1.0),
    )
    e.pain(
        "wait",
        "one_technician",
        "One technician, alone at weekends",
        3,
        evidence=evidence("data", "supported", "Rota", "2026-09-05", n=26),
        change=Change(lever="conversion", low=0.02, high=0.06, share=0.5),
    )
    e.pain(
        "web_order",
        "size_by_guess",
        "Guesses his size",
        2,
        evidence=evidence("data", "supported", "Web returns", "2026-08-31", n=62),
    )
    e.pain("joins_course", "feels_watched", "Afraid of looking foolish", 1, evidence=talks)
    e.pain("reminder", "wrong_shoe", "The letter names the pair before last", 1, evidence=guess("One complaint"))
    e.opportunity(
        "book",
        "Book a gait check online",
        kind="simplify",
        touchpoint="wait",
        pains="long_wait",
        notes="booking watch treadmill",
        impact=5,
        impact_money="37000.00",
        effort=2,
        effort_days=6,
        effort_cost="420.00",
        confidence=4,
        status="idea",
        change=Change(lever="retention", low=0.005, high=0.015, share=1.0),
        evidence=evidence("interview", "testing", TALKS, "2026-09-15", n=14),
    )
    e.opportunity(
        "second_person",
        "Train a second technician for Saturdays",
        kind="add",
        touchpoint="wait",
        pains="one_technician long_wait",
        notes="second_technician train",
        impact=4,
        effort=4,
        effort_days=15,
        effort_cost="1800.00",
        confidence=3,
        owner="Shop manager",
        due="2027-02-26",
        status="planned",
    )
    e.opportunity(
        "true_minutes",
        "Say the true Saturday times on the web",
        kind="simplify",
        touchpoint="web_check",
        pains="untrue_minutes",
        notes="fitted web_shop",
        impact=3,
        effort=1,
        effort_days=1,
        confidence=5,
        owner="Editor of the blog",
        due="2026-12-11",
        status="doing",
    )
    e.opportunity(
        "fit_tests",
        "Publish our own fit tests, foot by foot",
        kind="add",
        touchpoint="asks_group",
        pains="contradiction",
        notes="wear_data write reviews",
        impact=4,
        effort=4,
        effort_days=20,
        confidence=3,
        owner="Editor of the blog",
        due="2027-03-31",
        status="planned",
    )
    e.opportunity(
        "ask_review",
        "Ask for a review after 10 km",
        kind="automate",
        touchpoint="first_ten",
        notes="follow_up reviews",
        impact=3,
        effort=1,
        effort_days=2,
        confidence=4,
        depends_on="name_shoe",
        owner="Keeper of the wear log",
        due="2027-01-29",
        status="planned",
    )
    e.opportunity(
        "beginners_hour",
        "A beginners’ hour on Wednesday evenings",
        kind="personalise",
        stage="consideration",
        pains="feels_watched",
        notes="beginners every_budget",
        impact=4,
        effort=2,
        effort_days=4,
        confidence=3,
        owner="Sales staff",
        due="2027-01-13",
        status="planned",
    )
    e.opportunity(
        "size_by_photo",
        "Ask for the size of the pair at home",
        kind="simplify",
        touchpoint="web_order",
        pains="size_by_guess",
        notes="web_shop",
        impact=2,
        effort=2,
        effort_days=3,
        confidence=4,
        owner="Stock buyer",
        due="2027-02-12",
        status="idea",
    )
    e.opportunity(
        "name_shoe",
        "Let her name her shoe with one click",
        kind="simplify",
        touchpoint="reminder",
        pains="wrong_shoe",
        notes="reminder_service wear_data",
        impact=2,
        effort=2,
        effort_days=3,
        confidence=4,
        owner="Keeper of the wear log",
        due="2027-01-15",
        status="idea",
    )


def figures(e: Example) -> None:
    """Add the key figures."""
    e.kpi(
        "reach",
        "Reach",
        [("2026-03-31", 10400, None), ("2026-08-31", 12000, None)],
        "Readers and visitors of a year",
        about="awareness",
        unit="people",
        baseline=9500,
        baseline_on="2025-08-31",
        target=14000,
        target_on="2027-08-31",
    )
    e.kpi(
        "wait_minutes",
        "Wait before a gait check",
        [("2026-03-07", 27, 60), ("2026-06-06", 26, 71), ("2026-09-05", 25, 64)],
        "Door and till times on a Saturday",
        about="wait",
        unit="min",
        better="lower",
        baseline=27,
        baseline_on="2026-03-07",
        target=8,
        target_on="2027-06-30",
    )
    e.kpi(
        "conversion",
        "Visitors who buy",
        [("2026-03-31", 0.58, 960), ("2026-08-31", 0.61, 3900)],
        "Door counter and till",
        kind="conversion",
        about="purchase",
        baseline=0.58,
        baseline_on="2026-03-31",
        target=0.75,
        target_on="2027-08-31",
    )
    e.kpi(
        "return_rate",
        "Pairs that come back",
        [("2026-03-31", 3.4, 2900), ("2026-08-31", 3.0, 6240)],
        "Till",
        about="first_runs",
        unit="%",
        better="lower",
        baseline=3.4,
        baseline_on="2026-03-31",
        target=2.0,
        target_on="2027-08-31",
    )
    e.kpi(
        "nps",
        "Would recommend us",
        [("2026-02-28", 38, 104), ("2026-08-31", 42, 118)],
        "Letter after 100 km",
        kind="nps",
        scope="relational",
        about="telling",
        baseline=38,
        baseline_on="2026-02-28",
        target=55,
        target_on="2027-08-31",
    )
    e.kpi(
        "film_csat",
        "Understood the film",
        [("2026-06-06", 0.84, 71), ("2026-09-05", 0.88, 64)],
        CARDS,
        kind="csat",
        scope="after-contact",
        about="gait_check",
        baseline=0.84,
        baseline_on="2026-06-06",
        target=0.9,
        target_on="2027-06-30",
    )
    e.kpi(
        "retention",
        "Returning runners who stay",
        [("2025-08-31", 0.79, 1710), ("2026-08-31", 0.8, 1900)],
        "Till and mailing list",
        kind="retention",
        about="returning",
        baseline=0.79,
        baseline_on="2025-08-31",
        target=0.83,
        target_on="2027-08-31",
    )
    e.kpi(
        "basket",
        "Average order value",
        [("2026-03-31", 126, 2900), ("2026-08-31", 129, 6240)],
        "Till",
        kind="order-value",
        about="purchase",
        unit="EUR",
        baseline=126,
        baseline_on="2026-03-31",
        target=134,
        target_on="2027-08-31",
    )
    e.kpi(
        "referrals",
        "New customers who were sent",
        [("2026-03-31", 0.19, 310), ("2026-08-31", 0.22, 705)],
        "“Who sent you?” at the till",
        kind="referral-rate",
        about="telling",
        baseline=0.19,
        baseline_on="2026-03-31",
        target=0.3,
        target_on="2027-08-31",
    )


def questions(e: Example) -> None:
    """Add what is open and what has been decided."""
    e.question(
        "saturday_conflict",
        "Saturdays: long checks for returning runners, or short queues for beginners?",
        owner="Shop manager",
        due="2027-01-31",
        about="wait",
    )
    e.question(
        "clinic_videos",
        "May the clinic see films without asking Sarah again?",
        owner="Shop manager",
        due="2026-12-18",
        about="physio",
    )
    e.question(
        "one_stream",
        "May one revenue stream carry nine tenths?",
        kind="decision",
        done=True,
        about="pairs",
        answer="Yes: we are a shoe shop. The limit is set to 90 %.",
        owner="Shop manager",
    )
    e.diagnosis(
        "few_first",
        "Few who try for the first time buy",
        "few-first-orders",
        {
            "wait": ("confirmed", "One in six leaves from the queue"),
            "treadmill": ("open", "A second one is too wide for the shop"),
            "every_budget": ("tested", "The cheaper shelf helped beginners by 12 points"),
            "untrue_minutes": ("open", "Change the sentence first, then count again"),
        },
    )
