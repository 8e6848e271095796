"""Making journeys: ready stages, lanes to begin with, and the copy as it is to be."""

from itertools import islice

import pytest

from tests.shoes import shoes
from throughline.core import journeys
from throughline.core.dependence import links_of
from throughline.core.find import lanes_of, pains_at, stages_of, touchpoints_of
from throughline.core.ids import from_seed
from throughline.core.integrity import faults
from throughline.core.order import ordered

IDS = "7" * 32


@pytest.mark.parametrize(
    ("which", "first", "last"),
    [
        ("lifecycle", "Awareness", "Advocacy"),
        ("experience", "Discovery", "Concluding"),
        ("channel", "Awareness", "After sales"),
    ],
)
def test_a_journey_begins_with_a_ready_set_of_stages(which, first, last):
    new = journeys.new_journey(from_seed(IDS), "Sarah", which)
    names = [each.name for each in ordered(new.stages)]
    assert (names[0], names[-1], len(names)) == (first, last, journeys.STAGES[which])


def test_a_journey_can_begin_without_stages():
    assert journeys.new_journey(from_seed(IDS), "Sarah", None).stages == ()


def test_the_lanes_to_begin_with_stand_in_reading_order():
    kinds = [each.kind for each in ordered(journeys.new_journey(from_seed(IDS), "Sarah").lanes)]
    assert kinds == [each for each in journeys.KINDS if each in journeys.LANES]


def test_the_kind_of_business_brings_lanes_of_its_own():
    kinds = {each.kind for each in journeys.new_journey(from_seed(IDS), "Sarah", kind="service").lanes}
    assert {"relationship", "time"} <= kinds


def test_a_new_journey_fits_into_a_project(project):
    with_it = journeys.with_journey(project, journeys.new_journey(from_seed(IDS), "Sarah"))
    assert list(faults(with_it)) == []


def copied():
    project = shoes()
    first = ordered(project.journeys)[0]
    return project, first, *journeys.duplicated(project, first, from_seed(IDS), "To be")


def test_a_copy_is_to_be_and_knows_where_it_came_from():
    _, first, _, made = copied()
    assert (made.view, made.origin, made.name) == ("to-be", first.id, "To be")


def test_a_copy_stands_behind_the_other_journeys():
    _, _, after, made = copied()
    assert ordered(after.journeys)[-1] == made


def test_everything_in_a_copy_knows_its_origin():
    project, first, after, made = copied()
    assert [each.origin for each in stages_of(after, made.id)] == [each.id for each in stages_of(project, first.id)]
    assert [each.origin for each in touchpoints_of(after, made.id)] == [
        each.id for each in touchpoints_of(project, first.id)
    ]
    pains = [pain for each in touchpoints_of(after, made.id) for pain in pains_at(after, each.id)]
    assert pains
    assert all(pain.origin for pain in pains)


def test_a_copy_is_linked_as_the_original_is():
    project, first, after, made = copied()
    for old, new in zip(touchpoints_of(project, first.id), touchpoints_of(after, made.id), strict=True):
        assert {link.source for link in links_of(project, old.id)} == {link.source for link in links_of(after, new.id)}


def test_a_copy_points_into_itself_and_nowhere_else():
    project, first, after, made = copied()
    stages = {each.id for each in stages_of(after, made.id)}
    assert made.loops_to in stages
    assert {each.episode for each in touchpoints_of(after, made.id)}.isdisjoint(
        each.id for each in project.episodes if each.journey == first.id
    )
    assert list(faults(after)) == []


def test_what_was_measured_today_is_not_claimed_of_tomorrow():
    _, _, after, made = copied()
    assert {each.entered for each in stages_of(after, made.id)} == {None}
    assert {each.emotion_evidence for each in touchpoints_of(after, made.id)} == {None}


def test_a_copy_has_the_same_lanes():
    project, first, after, made = copied()
    assert [each.kind for each in lanes_of(after, made.id)] == [each.kind for each in lanes_of(project, first.id)]


def test_the_original_is_left_alone():
    project, first, after, _ = copied()
    assert touchpoints_of(after, first.id) == touchpoints_of(project, first.id)


def test_the_same_seed_gives_the_same_journey():
    one, two = (journeys.new_journey(from_seed(IDS), "Sarah") for _ in range(2))
    assert one == two
    assert len(set(islice(from_seed(IDS), 100))) == 100
