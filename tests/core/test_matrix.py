import pytest

from tests.shop import JOURNEY, linked, note, shop
from throughline.core import matrix
from throughline.core.coverage import Coverage, coverage
from throughline.core.state.links import LinksState

LINKED = linked(shop(), (note("CH"), "enters00"))


def found() -> Coverage:
    return coverage(LINKED, JOURNEY)


def test_rows_are_the_head_the_bare_then_block_and_notes() -> None:
    keys = matrix.keys(found(), LinksState())
    assert keys[:4] == ("head", "bare", "CS", note("CS"))
    assert len(keys) == 2 + 9 + 9


def test_a_folded_block_keeps_its_heading() -> None:
    keys = matrix.keys(found(), LinksState(folded=frozenset({"CS"})))
    assert "CS" in keys
    assert note("CS") not in keys


def test_holes_leave_out_what_is_met_and_what_cannot_be() -> None:
    keys = matrix.keys(found(), LinksState(show="holes"))
    assert note("CH") not in keys
    assert "CH" in keys  # it is silent when they buy
    assert "CO" not in keys


def test_weakening_leaves_out_all_that_helps() -> None:
    assert matrix.keys(found(), LinksState(show="weakening")) == ("head",)


def test_the_first_note_is_the_tab_stop_until_another_cell_was_focused() -> None:
    assert matrix.stop(found(), LinksState()) == ("CS", 0)
    assert matrix.stop(found(), LinksState(cell=(note("CH"), 2))) == (note("CH"), 2)


def test_a_tab_stop_that_is_gone_falls_back() -> None:
    assert matrix.stop(found(), LinksState(cell=("gone", 1))) == ("CS", 0)
    assert matrix.stop(found(), LinksState(cell=(note("CH"), 9))) == ("CS", 0)


@pytest.mark.parametrize(
    ("to", "expected"),
    [
        ("up", ("CH", 1)),
        ("down", ("CR", 1)),
        ("left", (note("CH"), 0)),
        ("right", (note("CH"), 2)),
        ("home", (note("CH"), 0)),
        ("end", (note("CH"), 2)),
        ("first", ("head", 0)),
        ("last", (note("CO"), 2)),
    ],
)
def test_keys_lead_from_cell_to_cell(to: str, expected: tuple[str, int]) -> None:
    assert matrix.moved(found(), LinksState(cell=(note("CH"), 1)), to) == expected


def test_at_the_edge_one_stays() -> None:
    assert matrix.moved(found(), LinksState(cell=("head", 0)), "up") == ("head", 0)
    assert matrix.moved(found(), LinksState(cell=("head", 2)), "right") == ("head", 2)
