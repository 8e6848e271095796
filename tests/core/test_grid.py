"""The grid: its rows, and where the arrow keys lead."""

from tests.shop import JOURNEY, shop
from throughline.core import grid
from throughline.core.grid import ADD, HEAD, Stop
from throughline.core.journey import Lane


def lane(kind, order, **fields):
    return Lane(id=f"lane-{kind:0>8}"[:16], journey=JOURNEY, kind=kind, order=order, **fields)


TOUCH, THOUGHT, JOB = lane("touchpoints", "a0"), lane("thought", "a1"), lane("job", "Zz")
PROJECT = shop(lanes=(TOUCH, THOUGHT, JOB, lane("need", "a2", shown=False)))


def went(stop, *ways):
    for way in ways:
        stop = grid.went(PROJECT, JOURNEY, stop, way)
    return stop


def test_backstage_stands_below_the_line_whatever_its_order():
    assert grid.shown_lanes(PROJECT, JOURNEY) == (TOUCH, THOUGHT, JOB)


def test_a_second_lane_of_a_kind_is_not_shown_but_any_number_of_own_lanes_is():
    own = [Lane(id=f"lane-own-{n}", journey=JOURNEY, kind="own", name=str(n), order=f"a{n}") for n in (3, 4)]
    twice = lane("thought", "a9").changed(id="lane-again")
    assert grid.shown_lanes(shop(lanes=(THOUGHT, twice, *own)), JOURNEY) == (THOUGHT, *own)


def test_without_a_stop_the_first_touchpoint_is_the_tab_stop():
    assert grid.settled(PROJECT, JOURNEY, None) == Stop(TOUCH.id, "stage-01", "reviews0")


def test_a_stop_that_is_gone_becomes_the_first():
    assert grid.settled(PROJECT, JOURNEY, Stop("gone0000", "stage-01")) == Stop(TOUCH.id, "stage-01", "reviews0")


def test_down_goes_through_the_touchpoints_the_button_and_on():
    stop = Stop(TOUCH.id, "stage-01", "reviews0")
    assert [went(stop, *["down"] * n).item for n in range(3)] == ["reviews0", "enters00", ADD]
    assert went(stop, "down", "down", "down") == Stop(THOUGHT.id, "stage-01")


def test_up_comes_back_the_same_way():
    assert went(Stop(THOUGHT.id, "stage-01"), "up") == Stop(TOUCH.id, "stage-01", ADD)


def test_right_keeps_the_place_in_the_cell_as_far_as_there_is_one():
    assert went(Stop(TOUCH.id, "stage-01", "reviews0"), "right") == Stop(TOUCH.id, "stage-02", "pays0000")
    assert went(Stop(TOUCH.id, "stage-01", ADD), "right").item == ADD


def test_edges_hold():
    corner = Stop(HEAD, HEAD)
    assert went(corner, "up") == went(corner, "left") == corner


def test_home_end_and_both_with_ctrl():
    stop = Stop(THOUGHT.id, "stage-01")
    assert went(stop, "home") == Stop(THOUGHT.id, HEAD)
    assert went(stop, "end") == Stop(THOUGHT.id, "stage-02")
    assert went(stop, "first") == Stop(HEAD, HEAD)
    assert went(stop, "last") == Stop(JOB.id, "stage-02")


def test_every_stop_has_a_dom_id_of_its_own():
    stops = [
        Stop(row, column, item)
        for row in grid.rows(PROJECT, JOURNEY)
        for column in grid.columns(PROJECT, JOURNEY)
        for item in grid.items(PROJECT, JOURNEY, row, column)
    ]
    assert len({grid.dom(stop) for stop in stops}) == len(stops)
