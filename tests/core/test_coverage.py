from tests.shoes import shoes
from tests.shop import JOURNEY, linked, note, shop
from throughline.core.coverage import Row, coverage
from throughline.core.links import TouchLink
from throughline.core.order import ordered
from throughline.core.project import Project


def weakened(project: Project) -> Project:
    link = TouchLink(id="link-weak", kind="touch", source=note("KR"), target="enters00", effect="weakens")
    return project.changed(links=(*project.links, link))


def row(project: Project, place: str) -> Row:
    return next(each for each in coverage(project, JOURNEY).rows if each.note.place == place)


def test_a_note_stands_with_its_touchpoints_stage_by_stage() -> None:
    project = linked(shop(), (note("CH"), "enters00"), (note("CH"), "pays0000"))
    cells = [[entry.touchpoint.name for entry in cell] for cell in row(project, "CH").cells]
    assert cells == [["Enters the shop"], ["Pays"]]


def test_touchpoints_of_a_cell_stand_along_the_way() -> None:
    project = linked(shop(), (note("CH"), "enters00"), (note("CH"), "reviews0"))
    assert [entry.touchpoint.id for entry in row(project, "CH").cells[0]] == ["reviews0", "enters00"]


def test_a_note_that_meets_no_touchpoint_is_a_hole() -> None:
    project = linked(shop(), (note("CH"), "enters00"))
    assert not row(project, "CH").hole
    assert row(project, "VP").hole
    assert coverage(project, JOURNEY).holes == 6


def test_a_cost_and_the_customers_themselves_are_never_holes() -> None:
    assert not row(shop(), "CO").hole
    assert not row(shop(), "CS").hole
    assert coverage(shop(), JOURNEY).to_meet == 7


def test_a_note_that_works_through_another_is_told_apart() -> None:
    project = linked(shop(), (note("KA"), note("CH")), (note("CH"), "enters00"))
    assert row(project, "KA").through
    assert not row(project, "KP").through
    assert not row(project, "CH").through


def test_ours_that_rest_on_no_note_are_bare_and_others_are_not() -> None:
    found = coverage(linked(shop(), (note("CH"), "pays0000")), JOURNEY)
    assert [each.id for each in found.bare] == ["enters00"]
    assert found.bare_at == (1, 0)


def test_a_block_that_does_nothing_at_a_stage_of_ours_is_silent_there() -> None:
    found = coverage(linked(shop(), (note("CH"), "enters00")), JOURNEY)
    silent = {group.block: group.silent for group in found.groups}
    assert silent["CH"] == (False, True)
    assert silent["CO"] == silent["RS"] == silent["CS"] == (False, False)


def test_a_stage_without_touchpoints_of_ours_is_nobodys_hole() -> None:
    theirs = tuple(each.changed(owner="competitor") for each in shop().touchpoints)
    found = coverage(shop(touchpoints=theirs), JOURNEY)
    assert not any(any(group.silent) for group in found.groups)
    assert found.bare == ()


def test_counts_of_a_block_count_a_touchpoint_once() -> None:
    more = (*shop().notes, shop().notes[2].changed(id="note-CH02", order="a1"))
    found = coverage(linked(shop(notes=more), (note("CH"), "enters00"), ("note-CH02", "enters00")), JOURNEY)
    assert next(group.counts for group in found.groups if group.block == "CH") == (1, 0)


def test_weakening_and_unclear_links_are_counted() -> None:
    found = coverage(weakened(shop()), JOURNEY)
    assert found.weakening == 1
    assert found.unclear == 0
    assert row(weakened(shop()), "KR").weakens


def test_no_journey_is_no_coverage() -> None:
    found = coverage(shop(), None)
    assert found.stages == ()
    assert found.bare == ()


def test_links_to_other_journeys_do_not_count() -> None:
    project = shoes()
    as_is, to_be = (coverage(project, each.id) for each in ordered(project.journeys))
    assert as_is.holes > to_be.holes


def test_the_shoes_have_the_holes_they_mean_to_have() -> None:
    found = coverage(shoes(), ordered(shoes().journeys)[0].id)
    assert {each.note.text for each in found.rows if each.hole} == {
        "Online booking of gait checks",
        "A second camera technician at weekends",
    }
    assert found.bare == ()
