from hypothesis import given
from hypothesis import strategies as st

from throughline.core.paper.pieces import LONGEST, lines, pieces


@given(st.text(st.sampled_from("ab \n"), max_size=3_000))
def test_no_character_is_lost_and_none_is_added(text: str) -> None:
    assert "".join("".join(pieces(text)).split()) == "".join(text.split())


@given(st.text(st.sampled_from("ab \n"), max_size=3_000))
def test_no_piece_is_too_long(text: str) -> None:
    assert all(len(piece) <= LONGEST for piece in pieces(text))


def test_a_text_is_cut_between_words() -> None:
    assert pieces("one two three", longest=8) == ("one two", "three")


def test_a_word_without_end_is_cut_inside() -> None:
    assert pieces("x" * 1_000) == ("x" * 480, "x" * 480, "x" * 40)


def test_an_empty_text_is_one_piece() -> None:
    assert pieces("") == ("",)


def test_a_few_lines_stay_and_hundreds_run_on() -> None:
    assert lines("one\n two \n\nthree") == "one\ntwo\nthree"
    assert "\n" not in lines("\n".join("x" * 300))
