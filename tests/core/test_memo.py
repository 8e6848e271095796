"""Remembering: the same inputs give the same object; other inputs another."""

from functools import partial

from throughline.core.memo import Member, Memo, last_few


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

    def make(name: str) -> str:
        made.append(name)
        return name.upper()

    def drawn(*members: tuple[str, int]) -> tuple[tuple[str, str], ...]:
        return memo.each("group", [(name, (value,), partial(make, name)) for name, value in members])

    assert drawn(("a", 1), ("b", 1)) == (("a", "A"), ("b", "B"))
    drawn(("b", 1), ("a", 2), ("c", 1))
    assert made == ["a", "b", "a", "c"]


def test_nothing_is_kept_of_what_is_no_member_any_longer() -> None:
    memo: Memo[str] = Memo()
    made: list[str] = []

    def member(name: str) -> Member[str]:
        def make() -> str:
            made.append(name)
            return name

        return name, (), make

    memo.each("group", [member("a"), member("b")])
    memo.each("group", [member("b")])
    memo.each("group", [member("a")])
    assert made == ["a", "b", "a"]
