from hypothesis import given
from hypothesis import strategies as st

from throughline.core.lettering import Face, shortened, width, wrapped

FACE = Face(10)


def test_bold_is_wider_and_larger_is_wider():
    assert width("Wide", Face(10, bold=True)) > width("Wide", FACE)
    assert width("Wide", Face(20)) == 2 * width("Wide", FACE)


def test_marks_on_letters_take_no_room_and_ideographs_take_a_square():
    assert width("é", FACE) == width("e", FACE) == width("e\u0301", FACE)
    assert width("漢", FACE) > 9


@given(st.text(max_size=200), st.floats(min_value=20, max_value=400))
def test_no_line_is_wider_than_the_room_and_no_letter_is_lost(text, room):
    lines = wrapped(text, room, FACE)
    assert all(width(line, FACE) <= room or len(line) == 1 for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())


def test_lines_break_between_words_and_keep_the_lines_that_are_there():
    assert wrapped("one two\nthree", 1000, FACE) == ("one two", "three")
    assert wrapped("one two", width("one tw", FACE), FACE) == ("one", "two")


@given(st.text(max_size=100), st.floats(min_value=20, max_value=400))
def test_what_is_shortened_fits(text, room):
    assert width(shortened(text, room, FACE), FACE) <= room
