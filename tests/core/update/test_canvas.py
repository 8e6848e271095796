"""Notes: added, typed, moved, copied, deleted – and every step undone."""

from tests.conftest import Act
from throughline.core.canvas import Note, Place
from throughline.core.effects import Focus, FocusFirst
from throughline.core.find import notes_in
from throughline.core.integrity import faults
from throughline.core.messages import canvas as c
from throughline.core.messages import session as s
from throughline.core.model import Model
from throughline.core.update import update
from throughline.words import say


def texts(model: Model, place: str) -> list[str]:
    return [note.text for note in notes_in(model.document, place)]


def filled(model: Model, act: Act, place: Place = "KP", *words: str) -> Model:
    return act(model, c.NotesPasted(place=place, text="\n".join(words)))


def last_step(model: Model) -> str:
    return say("en", model.history.past[-1].name)


def test_a_note_is_added_and_edited_at_once(model):
    model, effects = update(model, c.NoteAdded(place="CS"))
    note = model.document.notes[0]
    assert model.editing == note.id
    assert Focus((f"edit-{note.id}",)) in effects


def test_typing_a_new_note_is_one_step_named_after_its_text(model, act):
    model = act(model, c.NoteAdded(place="CS"))
    id_ = model.document.notes[0].id
    model = act(model, c.NoteTyped(note=id_, text="R"), c.NoteTyped(note=id_, text="Runners"), c.NoteLeft(note=id_))
    assert len(model.history.past) == 1
    assert last_step(model) == "add “Runners” to Customer Segments"
    assert act(model, s.UndoAsked()).document.notes == ()


def test_a_note_left_empty_was_never_there(model, act):
    model = act(model, c.NoteAdded(place="CS"))
    model = act(model, c.NoteLeft(note=model.document.notes[0].id))
    assert model.document.notes == ()
    assert model.history.past == ()


def test_an_old_note_left_empty_is_deleted_and_can_be_brought_back(model, act):
    model = filled(model, act, "KP", "Physio")
    id_ = model.document.notes[0].id
    model = act(model, c.NoteEditAsked(note=id_), c.NoteTyped(note=id_, text=""), c.NoteLeft(note=id_))
    assert texts(model, "KP") == []
    assert texts(act(model, s.UndoAsked(), s.UndoAsked()), "KP") == ["Physio"]


def test_enter_after_a_note_begins_the_next_right_below(model, act):
    model = filled(model, act, "KP", "A", "C")
    first = notes_in(model.document, "KP")[0].id
    model = act(model, c.NoteEditAsked(note=first), c.NoteEntered(note=first))
    model = act(model, c.NoteTyped(note=model.editing, text="B"))
    assert texts(model, "KP") == ["A", "B", "C"]


def test_escape_gives_back_what_stood_there(model, act):
    model = filled(model, act, "KP", "Physio")
    id_ = model.document.notes[0].id
    model = act(model, c.NoteEditAsked(note=id_), c.NoteTyped(note=id_, text="Oops"), c.NoteReverted(note=id_))
    assert texts(model, "KP") == ["Physio"]
    assert model.editing is None


def test_a_second_visit_is_a_second_step(model, act):
    model = filled(model, act, "KP", "Physio")
    id_ = model.document.notes[0].id
    for text in ("Physio clinic", "Physio clinic next door"):
        model = act(model, c.NoteEditAsked(note=id_), c.NoteTyped(note=id_, text=text), c.NoteLeft(note=id_))
    assert texts(act(model, s.UndoAsked()), "KP") == ["Physio clinic"]


def test_a_pasted_list_is_one_note_a_line_without_bullets(model, act):
    model = filled(model, act, "KA", "- Watch", "2. Train", "", "* Follow up", "[x] Lead 5 km")
    assert texts(model, "KA") == ["Watch", "Train", "Follow up", "Lead 5 km"]
    assert len(model.history.past) == 1


def test_a_pasted_line_too_long_adds_nothing_and_says_which(model, act):
    model = filled(model, act, "KA", "short", "x" * 4001)
    assert model.document.notes == ()
    assert "Line 2" in say("en", model.status)


def test_a_drop_puts_the_note_where_it_was_let_go(model, act):
    model = filled(model, act, "KP", "A", "B", "C")
    a = notes_in(model.document, "KP")[0].id
    model = act(model, c.NoteDropped(note=a, place="KP", index=2))
    assert texts(model, "KP") == ["B", "C", "A"]


def test_moving_to_another_block_names_the_step(model, act):
    model = filled(model, act, "KP", "Retail partners")
    id_ = model.document.notes[0].id
    model = act(model, c.NotesMoved(notes=(id_,), place="CH"))
    assert texts(model, "CH") == ["Retail partners"]
    assert last_step(model) == "move “Retail partners” to Channels"


def test_nudging_and_shifting_by_keyboard(model, act):
    model = filled(model, act, "KP", "A", "B")
    a = notes_in(model.document, "KP")[0].id
    model = act(model, c.NoteNudged(note=a, by=1))
    assert texts(model, "KP") == ["B", "A"]
    model = act(model, c.NoteShifted(note=a, by=1))
    assert texts(model, "CO") == ["A"]
    assert "at the end" in say("en", act(model, c.NoteShifted(note=a, by=1)).status)


def test_links_of_a_moved_note_turn_the_right_way(model, act):
    model = filled(filled(model, act, "KA", "Train"), act, "VP", "Fit")
    train, fit = (notes_in(model.document, place)[0].id for place in ("KA", "VP"))
    model = act(model, c.Joined(these=(fit,), those=(train,)))
    assert (model.document.links[0].source, model.document.links[0].target) == (train, fit)
    model = act(model, c.NotesMoved(notes=(train,), place="RS"))
    assert (model.document.links[0].source, model.document.links[0].target) == (fit, train)


def test_a_copy_stands_after_its_original_with_the_same_links(model, act):
    model = filled(filled(model, act, "KA", "Train"), act, "VP", "Fit")
    train, fit = (notes_in(model.document, place)[0].id for place in ("KA", "VP"))
    model = act(model, c.Joined(these=(fit,), those=(train,)), c.NotesDuplicated(notes=(train,)))
    assert texts(model, "KA") == ["Train", "Train"]
    assert {link.source for link in model.document.links} == {each.id for each in notes_in(model.document, "KA")}


def test_the_tests_of_a_copied_proposition_have_ids_of_their_own(model, act):
    model = filled(model, act, "VP", "Fit")
    fit = model.document.notes[0].id
    model = act(model, s.ItemAdded(of=fit, field="proposition.tests"), c.NotesDuplicated(notes=(fit,)))
    assert list(faults(model.document)) == []


def test_after_a_deletion_the_focus_goes_to_the_next_else_the_previous_else_add(model, act):
    model = filled(model, act, "KP", "A", "B", "C")
    a, b, c_ = (each.id for each in notes_in(model.document, "KP"))
    _, effects = update(model, c.NotesDeleted(notes=(b,)))
    goes_on = (f"note-{c_}", f"note-{a}", "add-KP")
    assert [each for each in effects if isinstance(each, Focus)] == [FocusFirst(goes_on), Focus(goes_on)]
    assert not FocusFirst.after_render


def test_deleting_takes_the_links_along_and_undo_brings_them_back(model, act):
    model = filled(filled(model, act, "KA", "Train"), act, "VP", "Fit")
    train, fit = (notes_in(model.document, place)[0].id for place in ("KA", "VP"))
    model = act(model, c.Joined(these=(fit,), those=(train,)))
    gone = act(model, c.NotesDeleted(notes=(train,)))
    assert gone.document.links == ()
    assert act(gone, s.UndoAsked()).document == model.document


def test_several_notes_get_state_colour_and_segment_at_once(model, act):
    model = filled(filled(model, act, "CH", "Shop", "Web"), act, "CS", "Runners")
    shop, web = (each.id for each in notes_in(model.document, "CH"))
    runners = notes_in(model.document, "CS")[0].id
    model = act(
        model,
        c.NotesStated(notes=(shop, web), state="planned"),
        c.NotesColoured(notes=(shop, web), colour="green"),
        c.SegmentGiven(notes=(shop, web), segment=runners, on=True),
    )
    assert {(each.state, each.colour) for each in notes_in(model.document, "CH")} == {("planned", "green")}
    assert len(model.document.links) == 2
    model = act(model, c.SegmentGiven(notes=(shop, web), segment=runners, on=False))
    assert model.document.links == ()


def test_a_channel_can_be_preferred_and_used(model, act):
    model = filled(filled(model, act, "CH", "Shop"), act, "CS", "Runners")
    shop, runners = notes_in(model.document, "CH")[0].id, notes_in(model.document, "CS")[0].id
    for fit in ("used", "preferred"):
        model = act(model, c.ChannelFitSet(note=shop, segment=runners, fit=fit, on=True))
    assert notes_in(model.document, "CH")[0].channel.uses[0].fits == ("preferred", "used")


def test_nothing_is_changed_where_the_project_is_read_only(model, act):
    model = filled(model, act, "KP", "A")

    still = model.but(saving=model.saving.but(state="readonly"))
    after = act(still, c.NotesDeleted(notes=(model.document.notes[0].id,)))
    assert after.document is model.document
    assert "read-only" in say("en", after.status)


def test_messages_about_notes_that_are_gone_change_nothing(model, act):
    gone = "gone00000000"
    for message in (
        c.NoteTyped(note=gone, text="x"),
        c.NoteEditAsked(note=gone),
        c.NoteDropped(note=gone, place="KP", index=0),
        c.NoteNudged(note=gone, by=1),
        c.NotesDeleted(notes=(gone,)),
        c.NotesDuplicated(notes=(gone,)),
        c.Unjoined(link=gone),
    ):
        assert act(model, message).document is model.document


def test_the_same_seed_gives_the_same_ids(model):
    one, _ = update(model, c.NoteAdded(place="CS", seed="a" * 32))
    two, _ = update(model, c.NoteAdded(place="CS", seed="a" * 32))
    assert one.document == two.document
    assert isinstance(one.document.notes[0], Note)
