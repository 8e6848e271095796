from tests.shop import linked, note, shop
from throughline.core import linkable


def test_a_note_can_be_linked_to_every_other_note_and_every_touchpoint() -> None:
    found = linkable.options(shop(), (note("VP"),))
    ids = [item.id for group in found for item in group.items]
    assert len(ids) == 8 + 3
    assert note("VP") not in ids


def test_blocks_come_in_teaching_order_then_the_stages_along_the_way() -> None:
    found = linkable.options(shop(), (note("KP"),))
    assert [group.place or (group.stage and group.stage.name) for group in found] == [
        "CS", "VP", "CH", "CR", "RS", "KR", "KA", "CO", "Search", "Buy",
    ]  # fmt: skip


def test_a_touchpoint_can_be_linked_to_notes_only() -> None:
    assert all(group.place for group in linkable.options(shop(), ("pays0000",)))


def test_what_all_are_linked_to_and_what_some_are() -> None:
    project = linked(shop(), (note("CH"), "pays0000"), (note("KR"), "pays0000"), (note("KR"), "enters00"))
    both = (note("CH"), note("KR"))
    assert linkable.linked(project, both) == {"pays0000"}
    assert linkable.partly(project, both) == {"enters00"}


def test_nothing_is_linked_to_nothing() -> None:
    assert linkable.linked(shop(), ()) == frozenset()
    assert linkable.partly(shop(), ()) == frozenset()
