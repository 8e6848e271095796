"""Segments are colours with letters."""

from throughline.core.canvas import Note, Segment
from throughline.core.links import NoteLink
from throughline.core.project import Project
from throughline.core.segments import letters, segments_of


def project(*notes: Note, links: tuple[NoteLink, ...] = ()) -> Project:
    return Project(format="throughline", version=1, id="project0", name="P", notes=notes, links=links)


def segment(number: int, letter: str | None = None) -> Note:
    given = Segment(letter=letter) if letter else None
    return Note(id=f"segment{number}", place="CS", text=f"S{number}", order=f"a{number}", segment=given)


def test_letters_go_by_position():
    assert letters(project(segment(0), segment(1))) == {"segment0": "A", "segment1": "B"}


def test_a_letter_of_its_own_is_kept_and_not_given_twice():
    assert letters(project(segment(0), segment(1, "A"))) == {"segment0": "B", "segment1": "A"}


def test_a_note_has_the_letters_of_all_its_segments_whichever_way_the_link_points():
    revenue = Note(id="revenue0", place="RS", text="Pairs")
    links = (
        NoteLink(id="link0001", kind="note", source="segment0", target="revenue0"),
        NoteLink(id="link0002", kind="note", source="revenue0", target="segment1"),
    )
    found = project(segment(0), segment(1), revenue, links=links)
    assert segments_of(found)["revenue0"] == ("A", "B")


def test_the_thirtieth_segment_still_has_a_letter():
    many = [Note(id=f"segment{n:02}", place="CS", text="S", order=f"a{n:02}1") for n in range(30)]
    assert set(letters(project(*many)).values()) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZ")


def test_what_is_typed_into_a_segment_leaves_the_letters_the_same_object():
    """So what is made of them, in other blocks, stays."""
    many = (Note(id=f"segment{n:02}", place="CS", text="S", order=f"a{n:02}1") for n in range(30))
    before = project(*many)
    after = before.changed(notes=(before.notes[0].changed(text="Other words"), *before.notes[1:]))
    assert segments_of(after) is segments_of(before)
    assert letters(after) is letters(before)


def test_segments_that_change_places_are_in_their_new_order():
    one, other = segment(0, "A"), segment(1, "B")
    assert list(letters(project(one, other))) == ["segment0", "segment1"]
    assert list(letters(project(one.changed(order="a2"), other))) == ["segment1", "segment0"]
