"""Saving is a wrapper around update: what it wants of the world, and when."""

from datetime import timedelta

from throughline.core import effects as e
from throughline.core.messages import keeping as k
from throughline.core.messages import projects as m
from throughline.core.messages.base import EPOCH, Message
from throughline.core.messages.canvas import NoteAdded
from throughline.core.messages.session import ChoiceCleared, SchemeChosen
from throughline.core.state.saving import Saving
from throughline.core.state.shelf import Card
from throughline.core.update import update

ADDED = NoteAdded(place="CS")


def kinds(effects, kind=e.Keeping):
    return [type(each) for each in effects if isinstance(each, kind)]


def saved(project, revision=1):
    return k.Saved(id=project.id, revision=revision, checksum="0badcafe", card=Card(id=project.id))


def test_a_change_is_saved_later_and_the_browser_asked_once_to_keep_it(model):
    model, first = update(model, ADDED)
    _, second = update(model, ADDED.stamped(EPOCH, "1" * 32))
    assert kinds(first) == [e.SaveLater, e.AskToPersist]
    assert kinds(second) == [e.SaveLater]
    assert model.saving.state == "saving"


def test_what_changes_no_document_saves_none(model):
    _, effects = update(model, ChoiceCleared())
    assert kinds(effects) == []


def test_the_longer_nothing_rests_the_sooner_it_is_saved(model):
    model, _ = update(model, ADDED)
    late = ADDED.stamped(EPOCH + timedelta(milliseconds=1_900), "1" * 32)
    _, effects = update(model, late)
    assert next(each.after for each in effects if isinstance(each, e.SaveLater)) == 100


def test_saving_hands_over_the_stamp_that_storage_must_still_have(model):
    model = model.but(saving=Saving(revision=7, checksum="c0ffee00"))
    model, _ = update(model, ADDED)
    _, effects = update(model, k.SaveDue())
    save = next(each for each in effects if isinstance(each, e.Save))
    assert (save.revision, save.checksum) == (7, "c0ffee00")
    assert kinds(effects)[0] is e.HoldForShell


def test_nothing_to_save_saves_nothing(model):
    assert kinds(update(model, k.SaveDue())[1]) == []
    assert kinds(update(model, k.TabHidden())[1]) == []


def test_what_was_typed_while_it_was_saved_is_not_said_to_be_saved(model):
    model, _ = update(model, ADDED)
    model, _ = update(model, k.SaveDue())
    model, _ = update(model, ADDED.stamped(EPOCH, "1" * 32))
    model, _ = update(model, saved(model.document))
    assert model.saving.state == "saving"
    model, _ = update(model, k.SaveDue())
    model, _ = update(model, saved(model.document, 2))
    assert (model.saving.state, model.saving.since) == ("saved", None)


def test_a_refusal_is_tried_again_after_ten_seconds(model):
    model, _ = update(model, ADDED)
    model, effects = update(model, k.SaveRefused(id=model.document.id, why="quota"))
    assert effects == (e.SaveLater(10_000),)
    assert (model.saving.state, model.saving.why) == ("unsaved", "quota")


def test_typing_on_while_it_cannot_be_saved_still_says_not_saved(model):
    model, _ = update(model, ADDED)
    model, _ = update(model, k.SaveRefused(id=model.document.id, why="quota"))
    model, _ = update(model, ADDED.stamped(EPOCH, "1" * 32))
    assert model.saving.state == "unsaved"


def test_what_the_person_likes_is_remembered(model):
    _, effects = update(model, SchemeChosen(scheme="dark"))
    assert [each.preferences.scheme for each in effects if isinstance(each, e.Remember)] == ["dark"]


def test_no_page_can_say_what_only_storage_says():
    assert "Saved" not in Message.kinds
    assert "ProjectRead" not in Message.kinds


def test_deleting_what_storage_refused_hands_it_over_as_a_file_first(model):
    model, _ = update(model, ADDED)
    refused = model.but(saving=model.saving.but(state="unsaved", why="quota"))
    _, effects = update(refused, m.ProjectDeleted(id=model.document.id))
    assert kinds(effects)[0] is e.SaveFile
    assert e.MoveToBin(model.document.id) in effects
    file = next(each for each in effects if isinstance(each, e.SaveFile))
    assert model.document.notes[0].id in file.text
