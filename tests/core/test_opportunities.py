from tests.shop import note, shop
from throughline.core import opportunities
from throughline.core.find import element
from throughline.core.ids import from_seed
from throughline.core.journey import Pain
from throughline.core.opportunity import Opportunity
from throughline.core.project import Project

IDS = "7" * 32
PAINS = (
    Pain(id="pain-001", touchpoint="enters00", text="Nobody looks up", severity=1),
    Pain(id="pain-002", touchpoint="enters00", text="25 minutes", severity=3),
    Pain(id="pain-003", touchpoint="reviews0", text="All five stars"),
    Pain(id="pain-004", touchpoint="pays0000", text="Queue"),
)


def hurting() -> Project:
    return shop(pains=PAINS)


def made(result: opportunities.Made) -> Opportunity:
    found = element(result.project, result.id)
    assert isinstance(found, Opportunity)
    return found


def test_an_answer_to_pains_is_called_after_the_worst_and_stands_where_they_hurt() -> None:
    new = made(opportunities.from_pains(hurting(), ("pain-001", "pain-002"), from_seed(IDS)))
    assert (new.text, new.kind, new.touchpoint, new.stage) == ("Remove: 25 minutes", "remove", "enters00", None)
    assert new.pains == ("pain-001", "pain-002")


def test_pains_of_several_touchpoints_of_a_stage_are_answered_at_the_stage() -> None:
    new = made(opportunities.from_pains(hurting(), ("pain-002", "pain-003"), from_seed(IDS)))
    assert (new.touchpoint, new.stage) == (None, "stage-01")


def test_pains_of_several_stages_are_answered_nowhere_in_particular() -> None:
    new = made(opportunities.from_pains(hurting(), ("pain-002", "pain-004"), from_seed(IDS)))
    assert (new.touchpoint, new.stage) == (None, None)


def test_pains_that_are_gone_are_left_out() -> None:
    assert made(opportunities.from_pains(hurting(), ("gone0000",), from_seed(IDS))).pains == ()


def test_an_opportunity_is_made_about_whatever_is_chosen() -> None:
    project = hurting()
    for id_, field, value in (
        ("pain-002", "pains", ("pain-002",)),
        ("enters00", "touchpoint", "enters00"),
        ("stage-02", "stage", "stage-02"),
        (note("CR"), "notes", (note("CR"),)),
    ):
        new = made(opportunities.from_element(project, id_, from_seed(IDS), "Call first"))
        assert (new.text, getattr(new, field)) == ("Call first", value)
    assert made(opportunities.from_element(project, None, from_seed(IDS), "Call first")).touchpoint is None


def test_without_a_name_of_its_own_it_says_what_to_do_about_what() -> None:
    assert made(opportunities.from_touchpoint(shop(), "enters00", from_seed(IDS))).text == "Improve: Enters the shop"
    assert made(opportunities.from_element(shop(), "stage-02", from_seed(IDS))).text == "Improve: Buy"


def test_a_new_one_stands_behind_the_others() -> None:
    ids = from_seed(IDS)
    one = opportunities.new(shop(), ids, "One")
    two = opportunities.new(one.project, ids, "Two")
    assert [each.text for each in sorted(two.project.opportunities, key=lambda each: each.order)] == ["One", "Two"]


def test_a_copy_stands_right_after_and_begins_as_an_idea() -> None:
    ids = from_seed(IDS)
    one = opportunities.new(shop(), ids, "One", status="doing", votes=4, effort_days=3.0)
    two = opportunities.new(one.project, ids, "Two")
    copy = opportunities.duplicated(two.project, made(one), ids)
    assert [each.text for each in sorted(copy.project.opportunities, key=lambda each: each.order)] == [
        "One", "One", "Two",
    ]  # fmt: skip
    assert (made(copy).status, made(copy).votes, made(copy).effort_days) == ("idea", 0, 3.0)
