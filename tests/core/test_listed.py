"""A list in parts says what changed in it, and nothing else."""

from hypothesis import given
from hypothesis import strategies as st

from throughline.core.listed import Listed

Parts = tuple[tuple[str, str], ...]
PARTS = st.dictionaries(st.sampled_from("abcdefgh"), st.sampled_from(["<b>1</b>", "<b>2</b>", "<b>3</b>"])).map(
    lambda held: tuple(held.items())
)


def test_it_is_its_parts_one_after_the_other() -> None:
    assert Listed([("a", "<li>1</li>"), ("b", "<li>2</li>")]) == "<li>1</li><li>2</li>"


def test_what_is_the_same_is_not_told() -> None:
    parts = (("a", "<li>1</li>"), ("b", "<li>2</li>"))
    assert Listed(parts).since(Listed(parts)) == (None, "")


def test_what_changed_is_told_and_its_order_only_if_that_changed_too() -> None:
    before = Listed([("a", "<li>1</li>"), ("b", "<li>2</li>")])
    assert Listed([("a", "<li>1</li>"), ("b", "<li>3</li>")]).since(before) == (None, "<li>3</li>")
    assert Listed([("b", "<li>2</li>"), ("a", "<li>1</li>")]).since(before) == (("b", "a"), "")
    assert Listed([("b", "<li>2</li>")]).since(before) == (("b",), "")
    assert Listed([("c", "<li>4</li>"), *before.parts]).since(before) == (("c", "a", "b"), "<li>4</li>")


@given(PARTS, PARTS)
def test_before_and_change_together_are_what_is_there_after(before: Parts, after: Parts) -> None:
    """As the page does it: what came is put in by its id, then everything stands in the order that was told."""
    order, html = Listed(after).since(Listed(before))
    came = [(id_, part) for id_, part in after if dict(before).get(id_) != part]
    assert html == "".join(part for _, part in came)
    stands = {**dict(before), **dict(came)}
    assert tuple((id_, stands[id_]) for id_ in (dict(before) if order is None else order)) == after
