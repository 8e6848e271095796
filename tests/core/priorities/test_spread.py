from itertools import combinations
from math import hypot

from hypothesis import given
from hypothesis import strategies as st

from throughline.core.priorities.spread import CLOSER, Dot, spread

ROOM = (0.0, 0.0, 100.0, 80.0)
inside = st.builds(Dot, st.floats(0, 100), st.floats(0, 80), st.just(ROOM))


def test_a_dot_alone_stands_where_it_belongs() -> None:
    assert spread([Dot(50, 40, ROOM)], 30) == ((50, 40),)


def test_those_far_apart_stay_where_they_are() -> None:
    dots = [Dot(10, 10, ROOM), Dot(90, 70, ROOM)]
    assert spread(dots, 30) == ((10, 10), (90, 70))


def test_the_second_steps_aside_by_as_little_as_it_can() -> None:
    first, second = spread([Dot(50, 40, ROOM)] * 2, 30)
    assert first == (50, 40)
    assert hypot(second[0] - first[0], second[1] - first[1]) == 30


@given(st.lists(inside, max_size=6))
def test_a_handful_never_lie_on_each_other_nor_leave_their_room(dots: list[Dot]) -> None:
    found = spread(dots, 20)
    assert all(0 <= x <= 100 and 0 <= y <= 80 for x, y in found)
    assert all(hypot(a[0] - b[0], a[1] - b[1]) >= 20 * CLOSER[-1] - 0.01 for a, b in combinations(found, 2))


@given(st.lists(inside, min_size=30, max_size=60))
def test_a_crowd_still_finds_places(dots: list[Dot]) -> None:
    assert len(spread(dots, 30)) == len(dots)
