import re
from datetime import date
from typing import Any

import pytest

from tests.conftest import Act
from tests.core.priorities.chances import chance, chances
from tests.shop import note, session, shop
from throughline.core.journey import Pain
from throughline.core.memo import Memo
from throughline.core.messages.session import FieldLeft, FieldTyped
from throughline.core.opportunity import Opportunity
from throughline.core.state.priorities import PrioritiesState
from throughline.core.state.saving import Saving
from throughline.view import page, panels
from throughline.view.scene import scene

ONE, TWO = "chance-1", "chance-2"
PAINS = (
    Pain(id="pain-001", touchpoint="enters00", text="25 minutes"),
    Pain(id="pain-002", touchpoint="pays0000", text="Coins only"),
)
READ_ONLY = Saving(state="readonly")


def drawn(*found: Opportunity, chosen: str | None = None, project: Any = None, **fields: Any) -> dict[str, str]:
    model = session(project or chances(*found, pains=PAINS), view="priorities", **fields)
    made, errors = page.rendered(page.regions(model.but(where=model.at(chosen=chosen)), Memo()))
    assert errors == []
    return made


def chart(*found: Opportunity, **fields: Any) -> str:
    return drawn(*found, **fields)["opportunity-chart"]


def listed(*found: Opportunity, **fields: Any) -> str:
    return drawn(*found, **fields)["opportunity-list"]


def panel(one: Opportunity, *others: Opportunity, **fields: Any) -> str:
    seen = scene(session(chances(one, *others, pains=PAINS), view="priorities", **fields), Memo())
    return str(panels.DRAWERS["opportunities"](seen, one))


def test_with_nothing_yet_one_is_taught_and_can_begin() -> None:
    made = drawn(project=shop())
    assert "An opportunity is something you could do" in made["work"]
    assert "Export as CSV" not in made["work"]
    assert made["opportunity-chart"] == made["opportunity-list"] == ""


def test_what_has_both_stands_on_the_chart_and_the_rest_in_the_tray() -> None:
    html = chart(chance("1", impact=5, effort=1), chance("2", impact=4))
    assert "1. 1: impact 5, effort 1, Quick win" in html
    assert "2. Drag “2” onto the chart" in html
    assert html.index('id="dot-chance-1"') < html.index("Not on the chart yet") < html.index('id="dot-chance-2"')


def test_without_anything_to_place_there_is_no_tray() -> None:
    assert "Not on the chart yet" not in chart(chance("1", impact=5, effort=1))


def test_a_dot_lies_where_its_points_are() -> None:
    assert "--x: 10.00%; --y: 10.00%" in chart(chance("1", impact=5, effort=1))


def test_two_of_the_same_points_lie_apart() -> None:
    html = chart(chance("1", impact=4, effort=2), chance("2", impact=4, effort=2))
    assert len(set(re.findall(r"--x: [\d.]+%; --y: [\d.]+%", html))) == 2


def test_money_and_days_have_borders_to_set_with_the_median_beside_them() -> None:
    found = chance("1", impact_money="900.00", effort_days=4.0), chance("2", impact_money="100.00", effort_days=2.0)
    html = chart(*found)
    assert "High impact from" in html
    assert "(else the median: EUR\u00a0500)" in html
    assert "(else the median: 3)" in html


def test_the_list_says_what_is_late_and_what_waits() -> None:
    html = listed(
        chance("1", due=date(2026, 3, 1), depends_on=(TWO,)), chance("2", status="doing"), today=date(2026, 3, 2)
    )
    assert "overdue" in html
    assert "Waits for “2” (Under way)" in html


def test_the_list_shows_what_is_open_and_the_chosen_one() -> None:
    found = chance("1"), chance("2", status="done")
    assert 'id="opportunity-chance-2"' not in listed(*found)
    assert 'id="opportunity-chance-2"' in listed(*found, chosen=TWO)
    assert 'id="opportunity-chance-2"' in listed(*found, priorities=PrioritiesState(shown="all"))
    assert "None of these." in listed(chance("1"), priorities=PrioritiesState(shown="done"))


@pytest.mark.parametrize(
    ("column", "turned", "way"),
    [("due", False, "ascending"), ("due", True, "descending"), ("worth", False, "descending")],
)
def test_the_head_of_the_column_says_which_way_the_list_goes(column: Any, turned: bool, way: str) -> None:  # noqa: FBT001
    html = listed(chance("1"), priorities=PrioritiesState(column=column, turned=turned))
    assert html.count(f'aria-sort="{way}"') == html.count("aria-sort") == 1


def test_while_an_owner_is_typed_no_line_moves(act: Act) -> None:
    model = session(chances(chance("1", owner="Bea"), chance("2", owner="Cem")), view="priorities")
    model = act(model.but(priorities=PrioritiesState(column="owner")), FieldTyped(of=ONE, field="owner", value="Z"))
    typing = page.rendered(page.regions(model, Memo()))[0]["opportunity-list"]
    assert typing.index("line-chance-1") < typing.index("line-chance-2")
    left = page.rendered(page.regions(act(model, FieldLeft(of=ONE, field="owner")), Memo()))[0]["opportunity-list"]
    assert left.index("line-chance-1") > left.index("line-chance-2")


def test_a_segment_without_scores_says_what_is_missing() -> None:
    html = drawn(project=shop())["segment-priorities"]
    assert "Missing: Revenue potential, Loyalty, Strategic importance" in html
    assert "Weight of loyalty" in html
    assert "There is no customer segment yet" in drawn(project=shop(notes=()))["segment-priorities"]


def test_cards_that_fit_what_is_chosen_stand_open_and_used_ones_are_marked() -> None:
    ideas = PrioritiesState(ideas=True)
    html = drawn(chance("1", practice="quiz", touchpoint="enters00"), chosen="enters00", priorities=ideas)
    cards = html["opportunity-ideas"]
    assert "For “Enters the shop”" in cards
    assert "Find the right one with five questions" in cards
    assert cards.count("Used") == 1
    assert "Cut the checkout to the steps it needs" not in cards
    assert drawn(chance("1"))["opportunity-ideas"] == ""


def test_the_panel_holds_every_field_and_what_it_is_about() -> None:
    one = chance(
        "1", pains=("pain-001",), notes=(note("CR"),), touchpoint="enters00", depends_on=(TWO,), practice="quiz"
    )
    html = panel(one, chance("2"), chance("3", depends_on=(ONE,)))
    for field in Opportunity.model_fields.keys() - {"id", "order", "change", "votes", "practice", "evidence"}:
        assert f"{ONE}-{field}" in html, field
    assert "25 minutes" in html
    assert "Gait check" in html
    assert "From the card “Find the right one with five questions”" in html
    assert "Waiting for it: 3" in html


def test_what_would_make_a_circle_cannot_be_chosen() -> None:
    html = panel(chance("1"), chance("2", depends_on=(ONE,)))
    assert re.search(r'<option[^>]*value="chance-2"[^>]*disabled[^>]*>2 – waits for this one', html)


def test_what_is_read_only_offers_nothing_to_do() -> None:
    made = drawn(
        chance("1", impact=1, effort=1),
        chance("2"),
        saving=READ_ONLY,
        chosen=ONE,
        priorities=PrioritiesState(ideas=True),
    )
    html = "".join(made.values())
    for message in ("Written", "Placed", "Nudged", "Unplaced", "Duplicated", "Deleted"):
        assert f"Opportunity{message}" not in html
    assert "CardTaken" not in html
    assert "data-plane=" not in html
    assert "SuggestionTaken" not in html
