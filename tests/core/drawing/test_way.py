from tests import shoes as example
from throughline.core.drawing import way
from throughline.core.drawing.canvas import Frame
from throughline.core.drawing.paint import LINE
from throughline.core.drawing.shapes import Curve, Dot

PLACE = Frame(100, 50, 500, 80)


def felt(stages):
    shoes = example.shoes()
    shapes = tuple(way.drawn(shoes, shoes.journeys[0], stages, PLACE, 10))
    (line,) = [each for each in shapes if isinstance(each, Curve) and each.colour == LINE]
    return line, [each for each in shapes if isinstance(each, Dot)]


def test_the_whole_curve_passes_its_points():
    line, dots = felt(range(5))
    ends = {(round(x, 3), round(y, 3)) for x, y in (line.start, *(bend[2] for bend in line.bends))}
    solid = [each for each in dots if (round(each.x, 3), round(each.y, 3)) in ends]
    assert len(solid) >= len(line.bends)


def test_a_part_of_it_stays_in_its_frame_and_meets_the_next_part():
    first, _ = felt(range(2))
    second, _ = felt(range(2, 5))
    for line in (first, second):
        for x, y in (line.start, *(point for bend in line.bends for point in bend)):
            assert PLACE.x - 0.01 <= x <= PLACE.x + PLACE.width + 0.01
            assert PLACE.y - 0.01 <= y <= PLACE.y + PLACE.height + 0.01
    assert first.bends[-1][2][0] == 600
    assert second.start[0] == 100
    assert abs(first.bends[-1][2][1] - second.start[1]) < 1e-6
