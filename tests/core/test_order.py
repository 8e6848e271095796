"""An element moves by changing one string: its own."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from throughline.core.order import FIRST, LONGEST, Order, at_end, between, fresh, insertion, ordered

ORDER = TypeAdapter(Order)


@dataclass(frozen=True)
class Item:
    """Something that stands in an order."""

    id: str
    order: str


def row(*orders: str) -> list[Item]:
    return [Item(f"{number:04}", order) for number, order in enumerate(orders)]


@given(st.integers(0, 300))
def test_fresh_keys_ascend_and_are_valid(count: int) -> None:
    keys = fresh(count)
    assert len(keys) == count
    assert keys == sorted(set(keys))
    assert [ORDER.validate_python(key) for key in keys] == keys


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(1, 3)), max_size=60))
def test_whatever_is_inserted_where_stands_there(moves: list[tuple[int, int]]) -> None:
    items: list[Item] = []
    for number, (at, count) in enumerate(moves):
        index = min(at, len(items))
        keys = insertion(items, index, count)
        assert keys is not None
        items[index:index] = [Item(f"{number:04}-{n}", ORDER.validate_python(key)) for n, key in enumerate(keys)]
        assert list(ordered(items)) == items


@given(st.integers(0, 20), st.integers(0, 5))
def test_at_end_stands_behind_all_others(there: int, count: int) -> None:
    items = row(*fresh(there))
    keys = at_end(items, count)
    assert len(keys) == count
    assert [*(item.order for item in items), *keys] == sorted({*(item.order for item in items), *keys})


def test_ties_are_broken_by_id() -> None:
    assert [item.id for item in ordered([Item("b", FIRST), Item("a", FIRST), Item("c", "Zz")])] == ["c", "a", "b"]


@pytest.mark.parametrize(("before", "after"), [("a1", "a1"), ("a2", "a1")])
def test_between_two_that_tie_there_is_no_room(before: str, after: str) -> None:
    assert between(before, after) is None


def test_a_key_grown_too_long_asks_for_new_ones() -> None:
    before, after = "a0", "a1"
    for _ in range(1_000):
        keys = between(before, after)
        if keys is None:
            return
        assert len(keys[0]) <= LONGEST
        after = keys[0]
    pytest.fail("keys grew for ever")


@pytest.mark.parametrize("key", ["", "0", "a", "a00", "a0 ", "-a0", "A" * 300, "zz", "a0\n", "é0", "B0"])
def test_what_is_no_key_is_refused(key: str) -> None:
    with pytest.raises(ValidationError):
        ORDER.validate_python(key)


@given(st.from_regex(r"[A-Za-z][0-9A-Za-z]{0,30}", fullmatch=True))
def test_any_letters_are_a_key_or_refused_and_keys_have_room_around_them(key: str) -> None:
    try:
        ORDER.validate_python(key)
    except ValidationError:
        return
    assert at_end([Item("x", key)])[0] > key
