"""Going, choosing, undoing: the session around the document."""

from throughline.core.canvas import Note
from throughline.core.effects import Focus, Reveal, ShowAddress, TakeRelease
from throughline.core.journey import Journey, Stage, Touchpoint
from throughline.core.messages import canvas as c
from throughline.core.messages import session as s
from throughline.core.model import Model
from throughline.core.state.where import Where, read
from throughline.core.update import update
from throughline.words import say


def with_journey(model: Model) -> Model:
    project = model.document.changed(
        notes=(Note(id="note0001", place="CH", text="Shop"),),
        journeys=(Journey(id="journey1", name="As it is"), Journey(id="journey2", name="To be", order="a1")),
        stages=(
            Stage(id="stage001", journey="journey1", name="Buy"),
            Stage(id="stage002", journey="journey2", name="Buy"),
        ),
        touchpoints=(
            Touchpoint(id="touch001", stage="stage001", name="Till"),
            Touchpoint(id="touch002", stage="stage002", name="Phone"),
        ),
    )
    return model.but(project=project)


def test_a_view_is_a_step_of_the_address_and_not_of_undo(model):
    model, effects = update(with_journey(model), s.ViewAsked(view="journey"))
    assert model.where.view == "journey"
    assert [each.push for each in effects if isinstance(each, ShowAddress)] == [True]
    assert model.history.past == ()


def test_the_first_journey_is_shown_where_none_is_named(model):
    model, _ = update(with_journey(model), s.ViewAsked(view="journey"))
    assert model.where.journey == "journey1"


def test_the_choice_stays_when_the_view_changes(model, act):
    model = act(with_journey(model), s.Chosen(id="note0001"), s.ViewAsked(view="journey"))
    assert model.where.chosen == "note0001"


def test_an_address_is_read_back_as_it_was_written():
    where = Where("links", "project0", "journey1", "note0001")
    assert read(where.query()) == where


def test_an_address_that_somebody_made_up_leads_to_the_start():
    assert read("?v=<script>&p=../..&j=%00&sel=" + "x" * 99) == Where()
    assert read("?" + "a=1&" * 40) == Where()


def test_back_goes_where_the_address_says(model, act):
    model = act(with_journey(model), s.ViewAsked(view="journey"), s.AddressChanged(query="?v=canvas&p=project0"))
    assert model.where.view == "canvas"


def test_choosing_elsewhere_goes_there_and_opens_its_journey(model):
    model, effects = update(with_journey(model), s.ChosenAt(id="touch002"))
    assert (model.where.view, model.where.journey, model.where.chosen) == ("journey", "journey2", "touch002")
    assert Reveal("touch-touch002") in effects
    assert Focus(("touch-touch002",)) in effects


def test_choosing_with_ctrl_picks_several_and_begins_with_the_chosen(model, act):
    model = act(with_journey(model), s.Chosen(id="note0001"), s.Chosen(id="touch001", extend=True))
    assert model.picked == {"note0001", "touch001"}
    assert act(model, s.Chosen(id="touch001", extend=True)).picked == {"note0001"}


def test_escape_lets_go_first_of_the_picked_then_of_the_chosen(model, act):
    model = act(with_journey(model), s.Chosen(id="note0001"), s.Chosen(id="touch001", extend=True), s.ChoiceCleared())
    assert (model.picked, model.where.chosen) == (frozenset(), "note0001")
    assert act(model, s.ChoiceCleared()).where.chosen is None


def test_undo_goes_to_the_view_of_what_it_undoes(model, act):
    model = act(with_journey(model), c.NotesDeleted(notes=("note0001",)), s.ViewAsked(view="journey"))
    model, effects = update(model, s.UndoAsked())
    assert model.where.view == "canvas"
    assert any(isinstance(each, ShowAddress) and each.push for each in effects)
    assert say("en", model.status) == "Undone: delete “Shop”."


def test_undo_and_redo_say_when_there_is_nothing(model, act):
    assert say("en", act(model, s.UndoAsked()).status) == "There is nothing to undo."
    assert say("en", act(model, s.RedoAsked()).status) == "There is nothing to redo."


def test_redo_is_lost_once_something_else_is_done(model, act):
    model = act(with_journey(model), c.NotesDeleted(notes=("note0001",)), s.UndoAsked())
    assert len(model.history.future) == 1
    assert act(model, c.NotesStated(notes=("note0001",), state="planned")).history.future == ()


def test_three_hundred_steps_can_be_undone(model, act):
    before = model.document
    for number in range(300):
        model = act(model, c.NotesPasted(place="KP", text=f"note {number}"))
    for _ in range(300):
        model = act(model, s.UndoAsked())
    assert model.document == before


def test_a_dialog_opens_and_closes(model, act):
    model = act(model, s.DialogAsked(kind="questions", about=("CS",), anchor="asks-CS"))
    assert model.dialog is not None
    assert act(model, s.DialogClosed()).dialog is None


def test_without_a_project_only_the_start_is_seen():
    model, _ = update(Model(), s.ViewAsked(view="canvas"))
    assert model.where.view == "start"


def test_a_new_release_is_told_once_and_waits(model):
    told, _ = update(model, s.ReleaseCame())
    assert told.release
    assert told.status.key == "said.release"
    assert update(told, s.ReleaseCame())[0] is told


def test_a_new_release_is_taken_when_somebody_asks(model):
    assert TakeRelease() in update(model.but(release=True), s.ReleaseAsked())[1]
