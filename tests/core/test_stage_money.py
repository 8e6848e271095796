"""Money per stage: brought to one period, split to the cent, nothing lost between the notes and the whole."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests import strategies
from tests.core.stake.runners import SARAH, staged
from tests.shoes import shoes
from tests.shop import JOURNEY, linked, note, shop
from throughline.core import edit
from throughline.core.canvas import Amount, Cost, Note, Revenue
from throughline.core.find import element
from throughline.core.links import NoteLink
from throughline.core.project import Project
from throughline.core.stage_money import StageMoney, money_of
from throughline.core.stage_money.apportion import apportioned
from throughline.core.stage_money.lines import in_period

PAIRS, RENT = note("RS"), note("CO")
SEARCH, BUY = 0, 1
PARTS = st.lists(st.integers(0, 10**15), min_size=1, max_size=12)


def earning(price: str = "100", volume: float | None = None, period: str = "month", **fields) -> Project:
    """The shop with pairs sold at such an amount, and a rent of 30 a month."""
    project = shop(journeys=(SARAH,), **fields)
    pairs = Amount(price=price, volume=volume, period=period)  # type: ignore[arg-type]
    rent = Amount(price="30", period="month")
    return edit.replaced(
        project,
        element(project, PAIRS).changed(revenue=Revenue(amount=pairs)),
        element(project, RENT).changed(cost=Cost(amount=rent)),
    )


def found(project: Project, over: str = "month") -> StageMoney:
    return money_of(project, JOURNEY, over)  # type: ignore[arg-type]


@given(st.decimals(-(10**12), 10**12, places=2), PARTS)
def test_parts_add_up_to_the_whole_to_the_cent(total, weights):
    parts = apportioned(total, weights, 2)
    assert sum(parts) == (total if any(weights) else 0)
    assert all(each == each.quantize(Decimal("0.01")) for each in parts)


@given(st.decimals(0, 10**12, places=2), PARTS)
def test_no_part_is_a_cent_away_from_what_it_should_be(total, weights):
    whole = sum(weights)
    for part, weight in zip(apportioned(total, weights, 2), weights, strict=True):
        assert abs(part - total * weight / (whole or 1)) < Decimal("0.01") or not whole


@pytest.mark.parametrize(
    ("period", "over", "becomes"),
    [("month", "year", "1200.00"), ("year", "month", "8.33"), ("quarter", "month", "33.33"), ("day", "year", "36500.00"),
     ("week", "year", "5200.00"), ("once", "year", "100.00")],
)  # fmt: skip
def test_amounts_are_brought_to_one_period(period, over, becomes):
    assert in_period(Amount(price="100", period=period), over, "EUR") == Decimal(becomes)


def test_price_times_volume():
    assert found(earning("129.00", 520.0)).revenue == Decimal("67080.00")


def test_a_note_stands_where_customers_meet_it():
    money = found(linked(earning(), (PAIRS, "pays0000")))
    assert [each.revenue for each in money.stages] == [0, 100]
    assert money.nowhere.revenue == 0


def test_a_note_of_several_stages_is_split_by_its_touchpoints():
    money = found(linked(earning(), (PAIRS, "pays0000"), (PAIRS, "enters00"), (PAIRS, "reviews0")))
    assert [each.revenue for each in money.stages] == [Decimal("66.67"), Decimal("33.33")]


def test_a_note_that_nobody_meets_is_at_no_stage():
    money = found(earning())
    assert money.nowhere.revenue == 100
    assert money.nowhere.cost == 30


def test_a_cost_stands_where_its_causes_are_met():
    cause = NoteLink(id="because0", kind="note", source=note("KR"), target=RENT)
    project = linked(earning(), (note("KR"), "enters00"))
    money = found(project.changed(links=(*project.links, cause)))
    assert money.stages[SEARCH].cost == 30
    assert next(each for each in money.lines if each.kind == "cost").indirect


def test_that_a_segment_is_linked_with_a_cost_places_nothing():
    cause = NoteLink(id="because0", kind="note", source=note("CS"), target=RENT)
    project = linked(earning(), (note("CS"), "enters00"))
    assert found(project.changed(links=(*project.links, cause))).nowhere.cost == 30


def test_what_is_paid_once_stays_apart():
    money = found(earning(period="once"))
    assert money.revenue == 0
    assert [each.amount for each in money.once] == [100]


def test_what_is_planned_earns_nothing_today_and_what_is_dropped_nothing_tomorrow():
    project = earning()
    planned = edit.replaced(project, element(project, PAIRS).changed(state="planned"))
    dropped = edit.replaced(project, element(project, PAIRS).changed(state="dropped"))
    tomorrow = SARAH.changed(view="to-be")
    assert found(planned).revenue == 0
    assert found(edit.replaced(planned, tomorrow)).revenue == 100
    assert found(dropped).revenue == 100
    assert found(edit.replaced(dropped, tomorrow)).revenue == 0


def test_streams_with_their_shares_the_largest_first():
    project = earning()
    more = Note(id="insoles0", place="RS", text="Insoles", revenue=Revenue(amount=Amount(price="200")))
    money = found(edit.added(project, "notes", more))
    assert [(line.note.id, share) for line, share in money.streams] == [("insoles0", 667), (PAIRS, 333)]


def test_a_stream_without_an_amount_is_named():
    assert {each.id for each in found(shop()).unsaid} == {PAIRS, RENT}


def test_conversion_drop_off_and_what_each_who_goes_on_costs():
    project = staged(earning(), entered=1000, went_on=250, spend="100", spend_period="month", counted="year")
    funnel = found(project).stages[SEARCH].funnel
    assert funnel is not None
    assert (funnel.conversion, funnel.drop_off, funnel.each) == (0.25, 0.75, Decimal("4.80"))
    assert found(project, "year").stages[SEARCH].spend == 1200


@pytest.mark.parametrize("numbers", [{"entered": 0, "went_on": 0}, {"entered": 5}, {"went_on": 5}, {}])
def test_a_rate_that_nobody_can_know_is_not_given(numbers):
    funnel = found(staged(earning(), **numbers)).stages[SEARCH].funnel
    assert funnel is not None
    assert funnel.conversion is None


def test_more_cannot_go_on_than_came():
    funnel = found(staged(earning(), entered=5, went_on=6)).stages[SEARCH].funnel
    assert funnel is not None
    assert funnel.odd
    assert funnel.conversion is None


def test_the_shipped_example_adds_up():
    money = money_of(shoes(), shoes().journeys[0].id)
    assert [money.revenue, money.cost, money.left] == [Decimal(75990), Decimal(57262), Decimal(18728)]
    assert sum(each.cost for each in money.stages) == money.cost
    assert sum(share for _, share in money.streams) == 1000


@given(strategies.projects(), st.sampled_from(["month", "quarter", "year"]))
def test_of_any_project_the_stages_add_up_to_the_whole(project, over):
    for journey in (*(each.id for each in project.journeys), None):
        money = money_of(project, journey, over)
        every = (*money.stages, money.nowhere)
        assert sum(each.revenue for each in every) == pytest.approx(money.revenue)
        assert sum(each.cost for each in every) == pytest.approx(money.cost)
        assert sum(share for _, share in money.streams) in {0, 1000}
