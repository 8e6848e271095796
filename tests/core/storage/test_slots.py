"""Slots: which copy is good, and where the next one goes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from throughline.core.storage import slots
from throughline.core.storage.slots import Damaged, Pair, Slot, made, pair, read, written

OLD = made("old", 7)
NEW = made("new", 8, OLD.stamp.checksum)
BAD = written(NEW)[:-1] + "?"


@given(st.text(st.characters()), st.integers(0, 10**15 - 1))
def test_what_is_written_is_read(text, revision):
    slot = made(text, revision)
    assert read(written(slot)) == slot


@given(st.text(max_size=60), st.data())
def test_one_changed_character_is_noticed(text, data):
    raw = written(made(text, 3))
    at = data.draw(st.integers(0, len(raw) - 1))
    other = data.draw(st.characters().filter(lambda letter: letter != raw[at]))
    assert not isinstance(read(raw[:at] + other + raw[at + 1 :]), Slot)


@pytest.mark.parametrize("cut", range(1, len(written(NEW))))
def test_a_copy_that_breaks_off_is_noticed(cut):
    assert isinstance(read(written(NEW)[:cut]), Damaged)


CASES = [
    ("both empty", None, None, "", 0, "A"),
    ("one copy", written(OLD), None, "old", 7, "B"),
    ("one copy in the other slot", None, written(OLD), "old", 7, "A"),
    ("the newer of two", written(OLD), written(NEW), "new", 8, "A"),
    ("the newer of two, the other way round", written(NEW), written(OLD), "new", 8, "B"),
    ("the newest is damaged", written(OLD), BAD, "old", 8, "A"),
    ("the older is damaged", BAD, written(OLD), "old", 8, "B"),
    ("both damaged", BAD, "garbage", "", 8, None),
    ("garbage beside a copy", "garbage", written(NEW), "new", 8, "B"),
    ("an empty string is an empty slot", "", written(NEW), "new", 8, "A"),
]


@pytest.mark.parametrize("case", CASES, ids=[case[0] for case in CASES])
def test_which_copy_is_good_and_which_slot_is_next(case):
    _, a, b, *expected = case
    both = pair(a, b)
    text = both.good[0].text if both.good else ""
    assert [text, both.revision, both.target()] == expected


def test_a_damaged_copy_is_never_the_next_to_be_written():
    for a, b in [(BAD, None), (None, BAD), (BAD, written(OLD)), (written(OLD), BAD)]:
        both = pair(a, b)
        assert both.target() not in {name for name, _ in both.damaged}


def test_a_chain_of_copies_is_seen():
    third = made("third", 9, NEW.stamp.checksum)
    stranger = made("stranger", 9, "deadbeef")
    assert Pair(NEW, third).follows(OLD.stamp.checksum)
    assert Pair(NEW, third).follows(NEW.stamp.checksum)
    assert not Pair(NEW, stranger).follows(NEW.stamp.checksum)
    assert not Pair().follows(slots.ROOT)
