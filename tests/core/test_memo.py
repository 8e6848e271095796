"""Remembering: the same inputs give the same object; other inputs another."""

from hypothesis import given
from hypothesis import strategies as st

from throughline.core.memo import EachOf, Memo, last_few, shared


def test_the_same_inputs_give_the_same_object():
    memo: Memo[list[int]] = Memo()
    made = memo("key", (1, "a"), lambda *_: [1])
    assert memo("key", (1, "a"), lambda *_: [2]) is made


def test_another_input_makes_it_anew():
    memo: Memo[int] = Memo()
    assert memo("key", (1,), lambda x: x) == 1
    assert memo("key", (2,), lambda x: x) == 2


def test_one_and_true_are_not_the_same_input():
    memo: Memo[str] = Memo()
    memo("key", (1,), repr)
    assert memo("key", (True,), repr) == "True"


def test_it_forgets_what_was_made_longest_ago():
    memo: Memo[int] = Memo(limit=2)
    for key in ("a", "b", "c"):
        memo(key, (0,), lambda _: 0)
    assert memo("c", (0,), lambda _: 1) == 0
    assert memo("a", (0,), lambda _: 1) == 1


def test_the_last_few_results_are_known_by_identity():
    calls = []

    @last_few(2)
    def size(items: tuple[int, ...]) -> int:
        calls.append(items)
        return len(items)

    first, second = (1, 2), (1, 2, 3)
    assert [size(first), size(second), size(first)] == [2, 3, 2]
    assert len(calls) == 2


def test_of_a_group_only_what_changed_is_made_anew() -> None:
    memo: Memo[str] = Memo()
    made: list[str] = []

    def make(name: str, _: int) -> str:
        made.append(name)
        return name.upper()

    def drawn(*members: tuple[str, int], common: str = "") -> tuple[tuple[str, str], ...]:
        return memo.each("group", (common,), [(name, (name, value)) for name, value in members], make)

    assert drawn(("a", 1), ("b", 1)) == (("a", "A"), ("b", "B"))
    drawn(("b", 1), ("a", 2), ("c", 1))
    assert made == ["a", "b", "a", "c"]
    drawn(("b", 1), common="else")
    assert made == ["a", "b", "a", "c", "b"]


def test_nothing_is_kept_of_what_is_no_member_any_longer() -> None:
    memo: Memo[str] = Memo()
    made: list[str] = []

    def make(name: str) -> str:
        made.append(name)
        return name

    for members in (("a", "b"), ("b",), ("a",)):
        memo.each("group", (), [(name, (name,)) for name in members], make)
    assert made == ["a", "b", "a"]


class Thing:
    """Nothing but itself."""


THINGS = [Thing() for _ in range(8)]
rows = st.lists(st.sampled_from(THINGS), max_size=12).map(tuple)


@given(rows, rows)
def test_two_rows_share_a_beginning_and_an_end(old: tuple[Thing, ...], new: tuple[Thing, ...]) -> None:
    head, tail = shared(old, new)
    assert head + tail <= min(len(old), len(new))
    assert old[:head] == new[:head]
    assert old[len(old) - tail :] == new[len(new) - tail :]
    left, right = old[head : len(old) - tail], new[head : len(new) - tail]
    assert not left or not right or (left[0] is not right[0] and left[-1] is not right[-1])


@given(st.lists(rows, max_size=5))
def test_each_of_a_row_is_made_once_while_it_stays(many: list[tuple[Thing, ...]]) -> None:
    asked: list[Thing] = []

    def make(thing: Thing) -> int:
        asked.append(thing)
        return id(thing)

    each_of = EachOf(make)
    before: tuple[Thing, ...] = ()
    for row in many:
        asked.clear()
        assert list(each_of(row)) == [id(each) for each in row]
        assert len(set(row)) < len(row) or not set(asked) & set(before)
        before = row
