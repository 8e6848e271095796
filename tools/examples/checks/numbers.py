"""What the checks find: opportunities, and figures."""

from tools.examples.builder import Example


def answers(e: Example) -> None:
    """Add what is to be done, as far as anybody has thought of it."""
    e.opportunity(
        "lamp",
        "A lamp over the key box",
        kind="simplify",
        touchpoint="key_box",
        pains="no_light",
        impact=3,
        effort=1,
        owner="Owner",
        due="2027-03-15",
        status="planned",
    )
    e.opportunity("second_counter", "A second counter on Saturdays", kind="add", notes="counter", impact=4, effort=3)


def figures(e: Example) -> None:
    """Add one key figure, and what customers are worth."""
    e.kpi("out", "Bikes out a day", [("2026-08-31", 26, None)], "Book at the counter", baseline=22, unit="bikes")
    e.worth("visitors", margin="40.00", retention=0.4, discount=0.1, cac="12.00")
    e.worth("commuters", margin="25.00", retention=0.6, discount=0.1, cac="45.00")
