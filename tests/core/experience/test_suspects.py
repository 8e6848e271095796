"""Where to look first: every step of the order, and the stages that a symptom points at."""

from datetime import date

import pytest
from hypothesis import given

from tests.shoes import shoes
from tests.shop import linked, note, shop
from tests.strategies import projects
from throughline.core import edit
from throughline.core.evidence import Evidence
from throughline.core.experience import diagnosing, proposed
from throughline.core.experience.suspects import scope
from throughline.core.find import element
from throughline.core.journey import Carried, Moment, Pain
from throughline.core.project import Project, Suspect


def why(project: Project, symptom: str = "own", today: date | None = None) -> dict[str, str]:
    return {each.element: each.why.key for each in proposed(project, symptom, today)}  # type: ignore[arg-type]


def changed(project: Project, id_: str, **fields: object) -> Project:
    return edit.replaced(project, element(project, id_).changed(**fields))


def test_first_orders_are_lost_up_to_the_first_payment_and_customers_after_it():
    names = {
        each: [one.name for one in scope(shoes(), each).stages] for each in ("few-first-orders", "retention-falls")
    }
    assert names == {
        "few-first-orders": ["Awareness", "Consideration", "Purchase"],
        "retention-falls": ["First runs", "Telling others"],
    }


def test_every_stage_is_looked_at_where_nobody_pays():
    assert len(scope(shop(), "retention-falls").stages) == 2


@pytest.mark.parametrize(
    ("fault", "suspect", "reason"),
    [
        ({"felt": -1.0, "expected": 1.0, "moment": Moment(importance=2)}, "pays0000", "suspect.moment"),
        ({"felt": 0.0, "expected": 1.0}, "pays0000", "suspect.below"),
        ({"bottleneck": True}, "pays0000", "suspect.bottleneck"),
        ({"carried": Carried(price="broken")}, "pays0000", "suspect.switch"),
    ],
)
def test_a_touchpoint_is_suspected_for(fault, suspect, reason):
    assert why(shop()).get(suspect) is None
    assert why(changed(shop(), "pays0000", **fault))[suspect] == reason


def test_pains_weakening_notes_and_the_greatest_loss():
    project = edit.added(shop(), "pains", Pain(id="pain-001", touchpoint="pays0000", text="Queue"))
    project = linked(project, (note("KR"), "pays0000"))
    project = changed(project, project.links[0].id, effect="weakens")
    project = changed(project, "stage-02", entered=100, went_on=20)
    found = why(project)
    assert found["pain-001"] == "suspect.pain"
    assert found[note("KR")] == "suspect.weakens"
    assert found["stage-02"] == "suspect.drop_off"
    assert list(found)[:2] == ["pain-001", note("KR")]


def test_thin_ground_and_relationships_that_nothing_supports():
    project = linked(shop(), (note("VP"), "pays0000"))
    assert why(project)[note("CR")] == "suspect.unsupported"
    assert note("CR") not in why(linked(project, (note("KA"), note("CR"))))
    guess = changed(project, note("VP"), evidence=Evidence(basis="guess"))
    assert why(guess)[note("VP")] == "suspect.guess"
    refuted = changed(project, note("VP"), evidence=Evidence(basis="data", standing="refuted"))
    assert why(refuted)[note("VP")] == "suspect.refuted"
    old = changed(project, note("VP"), evidence=Evidence(basis="data", on=date(2025, 11, 22)))
    assert why(old, today=date(2026, 11, 22))[note("VP")] == "suspect.stale"
    assert note("VP") not in why(old, today=date(2026, 11, 21))


def test_where_costs_rise_the_dearest_and_what_causes_it_come_first():
    found = list(proposed(shoes(), "costs-rise"))
    texts = [element(shoes(), each.element).text for each in found[:3]]
    assert texts[0] == "Shoes bought in, 62 a pair"
    assert found[0].why.key == "suspect.cost"
    assert found[1].why.key == "suspect.causes"


def test_a_diagnosis_begins_with_what_can_be_worked_through_and_offers_the_rest():
    begun = diagnosing.begun(shoes(), "complaints", "diagnos1", "a0", None)
    rest = diagnosing.more(shoes(), begun, None)
    assert len(begun.suspects) == diagnosing.FIRST
    assert {each.element for each in rest}.isdisjoint(each.element for each in begun.suspects)
    assert len(rest) + len(begun.suspects) == len(proposed(shoes(), "complaints"))


def test_suspects_are_added_once_moved_and_taken_away():
    held = diagnosing.begun(shoes(), "complaints", "diagnos1", "a0", None)
    first, second = held.suspects[0].element, held.suspects[1].element
    assert diagnosing.with_suspects(held, (Suspect(element=first),)) == held
    assert diagnosing.moved(held, second, 0).suspects[0].element == second
    assert diagnosing.moved(held, first, 0) is held
    assert diagnosing.moved(held, first, 99).suspects[-1].element == first
    assert diagnosing.place_of(diagnosing.without(held, first), first) is None


@given(projects())
def test_any_project_can_be_asked(project):
    for symptom in ("retention-falls", "few-first-orders", "costs-rise", "own"):
        found = proposed(project, symptom, date(2026, 11, 22))
        assert len({each.element for each in found}) == len(found)
        assert all(element(project, each.element) is not None for each in found)
