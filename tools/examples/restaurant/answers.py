"""A restaurant: pains, answers and figures."""

from tools.examples.builder import (
    Change,
    Example,
    evidence,
    guess,
)
from tools.examples.restaurant.sources import BOOK, WATCH


def answers(e: Example) -> None:
    """Add pains and the opportunities that answer them."""
    watched = evidence("data", "supported", WATCH, "2026-09-26", n=96)
    e.pain("waits_at_bar", "table_not_cleared", "Her table is full of somebody’s plates", 2, evidence=watched)
    e.pain("waits_at_bar", "no_time_said", "Nobody says how long", 1, evidence=guess("Three slips"))
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


def figures(e: Example) -> None:
    """Add the key figures."""
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
