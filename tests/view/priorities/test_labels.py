from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from throughline.view.priorities.labels import HEIGHT, LETTER, Box, Named, sides

FRAME = Box(0, 0, 640, 400)
LEFT = Box(0, 0, 320, 400)
RADIUS = 14.0


def dot(x: float, y: float, letters: int = 10, corner: Box = FRAME) -> Named:
    return Named(x, y, letters, corner)


def test_a_name_stands_to_the_right_of_its_dot() -> None:
    assert sides([dot(100, 100)], RADIUS, FRAME) == ("right",)


def test_at_the_right_edge_it_stands_to_the_left() -> None:
    assert sides([dot(620, 100)], RADIUS, FRAME) == ("left",)


def test_it_keeps_to_the_corner_of_its_dot() -> None:
    assert sides([dot(280, 100, corner=LEFT)], RADIUS, FRAME) == ("left",)


def test_it_leaves_its_corner_only_sideways() -> None:
    narrow = Box(280, 80, 320, 120)
    assert sides([dot(300, 100, corner=narrow)], RADIUS, FRAME) == ("right",)


def test_it_does_not_cover_another_dot() -> None:
    assert sides([dot(100, 100), dot(150, 100, 3)], RADIUS, FRAME)[0] == "left"


def test_where_there_is_no_place_it_is_left_out() -> None:
    assert sides([dot(320, 200, 200)], RADIUS, FRAME) == ("none",)
    assert sides([dot(100, 100)], RADIUS, FRAME, [FRAME]) == ("none",)


@given(st.lists(st.builds(dot, st.floats(20, 620), st.floats(20, 380), st.integers(1, 28)), max_size=12))
def test_names_never_cover_each_other(dots: list[Named]) -> None:
    boxes = [_box(each, side) for each, side in zip(dots, sides(dots, RADIUS, FRAME), strict=True) if side != "none"]
    assert not any(a.meets(b) for a, b in combinations(boxes, 2))
    assert all(each.inside(FRAME) for each in boxes)


def _box(named: Named, side: str) -> Box:
    width, away = named.letters * LETTER, RADIUS + 3
    left = {"right": named.x + away, "left": named.x - away - width}.get(side, named.x - width / 2)
    top = {"below": named.y + away, "above": named.y - away - HEIGHT}.get(side, named.y - HEIGHT / 2)
    return Box(left, top, left + width, top + HEIGHT)
