"""Finding elements: each group in order, and the same object while it is the same group."""

from hypothesis import given
from hypothesis import strategies as st

from throughline.core.canvas import BLOCKS, Note
from throughline.core.find import notes_in
from throughline.core.project import Project

NOTES = [
    Note(id=f"note000{n}", place=place, text=text, order=order)
    for n in range(6)
    for place in ("CS", "VP", "KP")
    for text, order in (("one", "a0"), ("other", "a1"))
]
walls = st.lists(st.sampled_from(NOTES), max_size=6, unique_by=lambda note: note.id).map(tuple)


def project(notes: tuple[Note, ...]) -> Project:
    return Project(format="throughline", version=1, id="project0", name="P", notes=notes)


@given(st.lists(walls, max_size=5))
def test_a_block_has_its_notes_in_order_whatever_was_edited_before(edits: list[tuple[Note, ...]]) -> None:
    for notes in edits:
        now = project(notes)
        for place in BLOCKS:
            here = [each for each in notes if each.place == place]
            assert notes_in(now, place) == tuple(sorted(here, key=lambda note: (note.order, note.id)))


@given(walls, walls)
def test_a_block_whose_notes_are_the_same_stays_the_same_object(
    first: tuple[Note, ...], then: tuple[Note, ...]
) -> None:
    one, other = project(first), project(then)
    before = {place: notes_in(one, place) for place in BLOCKS}
    for place in BLOCKS:
        after = notes_in(other, place)
        assert (after is before[place]) == (list(map(id, after)) == list(map(id, before[place])))
