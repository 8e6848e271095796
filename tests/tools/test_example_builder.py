"""The builder of the examples: short names in, a good document out."""

import pytest

from tools.examples.builder import Example, year


@pytest.fixture
def example() -> Example:
    """A canvas of two notes and a journey of two touchpoints."""
    made = Example("small", "Small")
    made.note("CS", "runners", "Runners", "shoes")
    made.note("VP", "shoes", "Shoes", need="To run")
    made.journey("now", "As it is", loops_to="start")
    made.stage("now", "start", "Start", entered=10)
    made.touchpoint("start", "looks", "Looks", 0, made_by="shoes")
    made.touchpoint("start", "buys", "Buys", -1, pays=True)
    made.backstage("job", "seller", "Seller", "looks buys", shows=[("start", "Smiles", "Smiles counted")])
    return made


def test_an_id_follows_from_slug_and_name(example: Example) -> None:
    assert example.id("shoes") == Example("small", "Renamed").id("shoes")
    assert example.id("shoes") != Example("other", "Small").id("shoes")
    assert len(example.id("shoes")) == 12


def test_a_link_points_from_value_to_segment_however_it_was_written(example: Example) -> None:
    (link,) = (each for each in example.project().links if each.kind == "note")
    assert (link.source, link.target) == (example.id("shoes"), example.id("runners"))


def test_a_reason_can_be_given_to_a_link_that_is_there_already(example: Example) -> None:
    example.link("shoes", "runners", "They asked for them")
    (link,) = (each for each in example.project().links if each.kind == "note")
    assert link.why == "They asked for them"


def test_elements_stand_in_the_order_in_which_they_were_written(example: Example) -> None:
    example.touchpoint("start", "tries", "Tries", after="looks")
    names = [each.name for each in sorted(example.project().touchpoints, key=lambda each: each.order)]
    assert names == ["Looks", "Tries", "Buys"]


def test_a_name_that_nothing_has_is_refused(example: Example) -> None:
    example.pain("sells", "queue", "A queue", 2)
    with pytest.raises(KeyError, match="'queue' names 'sells'"):
        example.project()


def test_a_link_to_no_note_is_refused(example: Example) -> None:
    example.link("shoes", "socks")
    with pytest.raises(KeyError, match="socks"):
        example.project()


def test_a_name_that_two_things_have_is_refused(example: Example) -> None:
    example.note("VP", "buys", "A clash")
    with pytest.raises(KeyError, match="made twice: buys"):
        example.project()


def test_a_to_be_journey_knows_where_it_came_from(example: Example) -> None:
    example.to_be("now", "As it is to be", {"buys": {"felt": 1}}, without="looks")
    project = example.project()
    buys = next(each for each in project.touchpoints if each.id == example.id("buys_next"))
    assert (buys.origin, buys.felt, buys.stage) == (example.id("buys"), 1, example.id("start_next"))
    assert example.id("looks_next") not in {each.id for each in project.touchpoints}
    start = next(each for each in project.stages if each.id == example.id("start_next"))
    assert (start.journey, start.origin, start.entered) == (example.id("now_next"), example.id("start"), None)
    assert project.journeys[1].loops_to == start.id
    assert example.id("buys_next") in {each.target for each in project.links}


def test_a_change_to_nothing_is_refused(example: Example) -> None:
    with pytest.raises(KeyError, match="nothing to change"):
        example.to_be("now", "As it is to be", {"leaves": {"felt": 1}})


def test_an_amount_a_year_is_written_in_billions() -> None:
    assert (year("056.214").price, year("247.029").price) == ("56214000000", "247029000000")
